import { browser, type Fault, unit } from '../fault.ts';
import { asked, LETTER } from './letter.ts';

/** Whether visual baselines are compared here: they are the pinned browser's. */
const HAS_BASELINES = process.platform === 'linux' && process.arch === 'x64';

const SHIFTED: Fault = {
  name: 'What stands on a page is shifted by four pixels',
  file: '.cache/sites/main/n-north/index.html',
  from: '.hero-deck{text-wrap:pretty;',
  to: '.hero-deck{margin-left:4px;text-wrap:pretty;',
  caughtBy: browser('look-pages', 'the head of the letter page looks as it was signed off at 768 pixels, light'),
};

/** Pages: their scripts, and what they ask of whoever reads or hears them. */
export const PAGES: readonly Fault[] = [
  {
    name: 'A script fails as a page opens',
    file: LETTER,
    from: '<script type="module">for(const t of document.querySelectorAll(".embed-code"))',
    to: '<script type="module">null.embed;for(const t of document.querySelectorAll(".embed-code"))',
    caughtBy: asked('/t-tide/ is sent whatever it asks for, and nothing complains on its console'),
  },
  {
    name: 'A page asks something of somebody else',
    file: LETTER,
    from: '<main id="main" tabindex="-1">',
    to: '<main id="main" tabindex="-1"><img src="https://count.example.net/pixel.gif" alt="" width="1" height="1">',
    caughtBy: asked('/t-tide/ asks nothing of anyone else and nothing outside its base, and leaves no cookie'),
  },
  {
    name: 'A page leaves a cookie',
    file: LETTER,
    from: '</head>',
    to: '<script>document.cookie = "reader=1"</script></head>',
    caughtBy: asked('/t-tide/ asks nothing of anyone else and nothing outside its base, and leaves no cookie'),
  },
  {
    name: 'A level of heading is skipped',
    file: LETTER,
    from: '<h2 id="only-claim">',
    to: '<h5 id="only-claim">',
    caughtBy: asked('axe finds nothing on /t-tide/ in the light theme'),
  },
  {
    name: 'A figure has no name for who cannot see it',
    file: LETTER,
    from: ' aria-label="橫條圖：虛構之城三類貨物的數量，後一類多過前一類。"',
    to: '',
    caughtBy: asked('axe finds nothing on /t-tide/ in the light theme'),
  },
  {
    name: 'A picture has no alternative text',
    file: 'src/components/Picture.astro',
    from: '      alt={readFactMarks(alt).text}\n',
    to: '',
    caughtBy: browser('every-page', 'site "other", /n-noon/ axe finds nothing on /n-noon/ in the light theme', 'other'),
  },
  {
    name: 'Text is too faint on its paper',
    file: 'src/styles/tokens.css',
    from: '--muted: #675f55;',
    to: '--muted: #8d8579;',
    caughtBy: unit('series/accents', '--muted reads on paper at AA'),
  },
  {
    name: 'Text is too faint on its page in the dark',
    file: LETTER,
    from: '<p id="deck" class="hero-deck">',
    to: '<style>@media (prefers-color-scheme:dark){#deck{color:#5a5560}}</style><p id="deck" class="hero-deck">',
    caughtBy: asked('axe finds nothing on /t-tide/ in the dark theme'),
  },
  {
    name: 'The dark theme moves what stands on the page',
    file: LETTER,
    from: '<p id="deck" class="hero-deck">',
    to: '<style>@media (prefers-color-scheme:dark){#deck{padding-top:1px}}</style><p id="deck" class="hero-deck">',
    caughtBy: asked('/t-tide/ changes nothing but colours in the dark theme'),
  },
  {
    name: 'A page scrolls sideways where text is enlarged',
    file: LETTER,
    from: '<main id="main" tabindex="-1">',
    to: '<main id="main" tabindex="-1" style="min-width:22rem">',
    caughtBy: asked('/t-tide/ does not scroll sideways at 320 pixels'),
  },
  {
    name: 'What has the focus does not show it',
    file: '.cache/sites/main/n-north/index.html',
    from: ':focus-visible{outline:2px solid var(--accent);outline-offset:3px}',
    to: ':focus-visible{outline:none}',
    caughtBy: browser('accessibility', 'every stop of the Tab key shows where it is'),
  },
  {
    name: 'A target is smaller than 24 pixels',
    file: '.cache/sites/main/n-north/index.html',
    from: 'summary{width:fit-content;min-height:1.75rem;color:var(--accent);cursor:pointer;line-height:1.75rem}',
    to: 'summary{width:fit-content;color:var(--accent);cursor:pointer;line-height:1.25rem}',
    caughtBy: browser('accessibility', 'what can be tapped is at least 24 pixels either way'),
  },
  ...(HAS_BASELINES ? [SHIFTED] : []),
];
