import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { normaliseBase } from '../shared/base-path.ts';
import { readSettings } from '../shared/settings.ts';
import { factsOfArticles } from './facts-of-articles.ts';
import { createPreview, type Preview } from './preview.ts';
import { remarkSourceLines } from './source-lines.ts';

const PANEL = fileURLToPath(new URL('page/client.ts', import.meta.url));

/**
 * The editors' live preview, a part of `astro dev` alone: what the check finds is shown on the page at
 * its place, in place of a page that cannot be rendered, and anew after every change of the content.
 */
export function livePreview(): AstroIntegration {
  let preview: Preview | undefined;
  let base = '/';
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        base = normaliseBase(config.base);
        const { processor } = config.markdown;
        if (isUnifiedProcessor(processor)) processor.options.remarkPlugins.push(remarkSourceLines);
        updateConfig({ vite: { plugins: [factsOfArticles()] } });
        injectScript('page', `import ${JSON.stringify(PANEL)};`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        preview = createPreview({
          root: readSettings().contentDir,
          base,
          server,
          refresh: (blocked) => refreshContent?.({ context: { blocked } }),
          logger,
        });
      },
      // Not before: until the server has started there is nothing that could be refreshed.
      'astro:server:start': () => preview?.changed(),
    },
  };
}
