import { browser, type Fault, unit } from '../fault.ts';

/** The Simplified edition. */
export const EDITIONS: readonly Fault[] = [
  {
    name: 'A Traditional character stands on a Simplified page',
    file: '.cache/sites/other/zh-hans/t-tide/index.html',
    from: '<meta property="og:title" content="虚构的潮水">',
    to: '<meta property="og:title" content="虛构的潮水">',
    caughtBy: browser('editions', 'site "other" has no Traditional character in its Simplified texts'),
  },
  {
    name: 'A Traditional quotation mark stands on a Simplified page',
    file: '.cache/sites/other/zh-hans/t-tide/index.html',
    from: '强调的“字”',
    to: '强调的「字」',
    caughtBy: browser('editions', 'site "other" has no Traditional character in its Simplified texts'),
  },
  {
    name: 'Quotation marks are not converted',
    file: 'src/editions/quotation-marks.ts',
    from: "'『': '‘'",
    to: "'『': '“'",
    caughtBy: unit('editions/simplify', 'what goes wrong in practice comes out right 引號'),
  },
  {
    name: 'A link in the Simplified edition leads back to the Traditional one',
    file: '.cache/sites/other/zh-hans/t-tide/index.html',
    from: '<a href="/zh-hans/n-needle/" rel="next"',
    to: '<a href="/n-needle/" rel="next"',
    caughtBy: browser('editions', 'site "other" has no link that leaves its edition, but the switch'),
  },
  {
    name: 'A name that is to be kept is converted',
    file: 'src/editions/simplify.ts',
    from: 'keep.map((name) => [name, name] as const)',
    to: 'keep.slice(1).map((name) => [name, name] as const)',
    caughtBy: unit('editions/simplify', 'keeps a name as it is, and nothing around it'),
  },
  {
    name: 'What a page quotes in another language is converted',
    file: 'src/editions/convert-html.ts',
    from: "(name === 'lang' && tagName !== 'html') || ",
    to: '',
    caughtBy: unit('editions/convert-html', 'what names its language'),
  },
];
