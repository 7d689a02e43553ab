import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { loadContent } from './src/content/content.ts';
import { letterUrls } from './src/content/letter-urls.ts';
import { publishedLetter } from './src/content/published.ts';
import { articleModules } from './src/site/article-modules.ts';
import { isBuildOutput } from './src/build/build-output.ts';
import { keptScripts } from './src/build/kept-scripts.ts';
import { livePreview } from './src/preview/integration.ts';
import { moduleCopies } from './src/figures/live/module-copies.ts';
import { remarkAddressLinks } from './src/content/markdown/address-links.ts';
import { remarkDataOnly } from './src/content/markdown/data-only.ts';
import { remarkFactLinks } from './src/content/markdown/fact-links.ts';
import { FOOTNOTES } from './src/content/markdown/footnotes.ts';
import { remarkJoinLines } from './src/content/markdown/join-lines.ts';
import { SYNTAX } from './src/content/markdown/syntax.ts';
import { createAddresses, isErrorPage, isEmbed } from './src/series/addresses.ts';
import { readSettings } from './src/shared/settings.ts';
import { devFonts } from './src/fonts/dev-fonts.ts';

const { site, base, contentDir, outDir, host, port } = readSettings();
const addresses = createAddresses(site, base);

/** Pages that stand where a letter was withdrawn. */
const withdrawn = new Set(
  letterUrls(await loadContent(contentDir))
    .filter(({ withdrawnFigures }) => withdrawnFigures)
    .map(({ slug }) => addresses.letter(slug)),
);

/** Whether search engines are told of a page. */
const isListed = (page) =>
  !isEmbed(page) && !isErrorPage(page) && !withdrawn.has(addresses.here(new URL(page).pathname));

/** A page of the sitemap with the same page in every edition. */
const withAlternates = (page) => ({
  ...page,
  links: addresses.alternates(new URL(page.url).pathname).map(({ lang, address }) => ({ lang, url: address })),
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  server: { host, port },
  // On a slow network one round trip counts for more than a cached stylesheet of a few kilobytes.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Writes the JSON Schema by which the Astro extension of VS Code helps with an article's frontmatter.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: isListed, serialize: withAlternates }), livePreview()],
  markdown: {
    // The default processor leaves ** unrendered beside Chinese punctuation.
    processor: unified({
      remarkPlugins: [
        remarkDataOnly,
        ...SYNTAX,
        remarkJoinLines,
        remarkAddressLinks,
        [remarkFactLinks, { ledger: addresses.ledger, factsOf: (folder) => publishedLetter(folder)?.facts.index }],
      ],
      remarkRehype: FOOTNOTES,
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  vite: {
    // A build beside the preview is no change of a page.
    server: { watch: { ignored: [(path) => isBuildOutput(path, outDir)] } },
    plugins: [tailwindcss(), devFonts(), moduleCopies(), articleModules(contentDir), keptScripts()],
    // Astro marks every MDX file with a directive of its own, which the bundler warns of for nothing.
    build: {
      // Readers inside WeChat have browsers some years old: nothing newer than these may be taken for granted.
      cssTarget: ['chrome100', 'safari15'],
      // It leaves an eighth less of Chart.js than the bundler's own.
      minify: 'terser',
      terserOptions: { compress: { passes: 2 } },
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
