import { type Fault, unit } from '../fault.ts';

/** The check: rules that do not fire, that point elsewhere, and mends that spoil. */
export const CHECKS: readonly Fault[] = [
  {
    name: 'A fact that nothing shows is not told of',
    file: 'src/check/rules/use.ts',
    from: 'if (!isUsed && reason === undefined)',
    to: "if (!isUsed && reason === '')",
    caughtBy: unit('check/broken-input', 'a fact that nothing uses: is found at its place'),
  },
  {
    name: 'A quarter stands beside a half year and neither is named',
    file: 'src/figures/rules/axis.ts',
    from: '    ...periodDiagnostics(cells),\n',
    to: '',
    caughtBy: unit('figures/rules', 'a quarter beside a half year is wrong unless both are named'),
  },
  {
    name: 'Two letters stand in one slot',
    file: 'src/check/rules/slots.ts',
    from: 'if (holder !== undefined) {',
    to: 'if (holder === folder) {',
    caughtBy: unit('check/slots', 'finds the second folder for a position and names the first'),
  },
  {
    name: 'A link to a place that the article has lost passes the check',
    file: 'src/check/rules/links.ts',
    from: 'return anchors.has(url.slice(1)) ? undefined : noAnchor(url.slice(1), anchors);',
    to: 'return undefined;',
    caughtBy: unit(
      'check/links',
      'may lead to every section and figure that the article has, and to none that it has lost',
    ),
  },
  {
    name: 'A rule of typography never fires: a word typed twice',
    file: 'src/typography/lint/doubled.ts',
    from: 'WORDS.map((word) => word + word),',
    to: 'WORDS.map((word) => word + word + word),',
    caughtBy: unit(
      'typography/lint/planted-faults',
      'a planted fault is found at its place, and nothing else doubled-word',
    ),
  },
  {
    name: 'What is wrong is told a line too early',
    file: 'src/diagnostics/source-location.ts',
    from: 'if (starts[middle]! <= offset) low = middle;',
    to: 'if (starts[middle]! < offset) low = middle;',
    caughtBy: unit('typography/lint/planted-faults', 'in an article that holds all of them: every line and column'),
  },
  {
    name: 'What is wrong in a quoted value of YAML is told a column too far',
    file: 'src/content/read/source-map.ts',
    from: 'const start = map[from]?.from ?? map.at(-1)?.to ?? otherwise;',
    to: 'const start = (map[from]?.from ?? map.at(-1)?.to ?? otherwise) + 1;',
    caughtBy: unit('content/yaml-ranges', 'a diagnostic in YAML points at all of'),
  },
  {
    name: '--fix changes a word that an editor has to read',
    file: 'src/typography/lint/rule.ts',
    from: 'return { edits, isSafe: false };',
    to: 'return { edits, isSafe: true };',
    caughtBy: unit('typography/lint/planted-faults', '--fix leaves exactly the faults that need eyes'),
  },
  {
    name: '--fix changes what Markdown makes of a text',
    file: 'src/check/typography/valid-changes.ts',
    from: 'return validOf(changes, isValid);',
    to: 'return changes;',
    caughtBy: unit('check/typography', 'leaves a text whose markup a mend would change'),
  },
  {
    name: '--fix finds more to do each time',
    file: 'src/typography/lint/dash.ts',
    from: "to: blanksAfter(text, to), text: '——' }",
    to: "to: blanksAfter(text, to), text: '———' }",
    caughtBy: unit('typography/lint/planted-faults', '--fix has nothing more to do the second time'),
  },
  {
    name: 'A letter is published with the sample that it began with',
    file: 'src/check/rules/sample-text.ts',
    from: 'if (from < 0) return [];',
    to: 'if (from <= text.length) return [];',
    caughtBy: unit('check/sample-text', 'a draft may hold the sample; a letter that is to be published may not'),
  },
  {
    name: 'An alternative text that says only that there is a picture passes the check',
    file: 'src/check/rules/pictures/alt.ts',
    from: "if (!bare(text.replace(GENERIC, ''))) return",
    to: 'if (!bare(text)) return',
    caughtBy: unit('check/pictures', 'the alternative text of a picture'),
  },
];
