import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { loadContent } from '../../../src/content/content.ts';
import type { Letter } from '../../../src/content/letter/letter.ts';
import { bodyUses } from '../../../src/content/texts/fact-uses.ts';
import { schemaFiles } from '../../../src/editor-schemas/files.ts';
import { ledgerById } from '../../../src/facts/ledger/ledger.ts';
import { pictureAnchor } from '../../../src/pictures/anchor.ts';
import { PROJECT } from '../../support/project.ts';

const CONTENT = join(PROJECT, 'content');

/** The places of a letter's page that its article, as it is written, gives it. */
function placesOf({ article, facts, figures }: Letter): ReadonlySet<string> {
  const elements = [...article!.text.matchAll(/<(?:Section|Picture)\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const valueOf = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const id = valueOf('id');
    const keys = valueOf('keys').split(/\s+/);
    return [id, `${id}-claim`, pictureAnchor(valueOf('src')), ...keys.map((fact) => `key-${id}-${fact}`)];
  });
  return new Set([
    ...['title', 'deck', 'corrections'],
    ...elements,
    ...[...figures.shown.keys()].map((id) => `fig-${id}`),
    ...bodyUses(article!.tree!, facts.index).map(({ anchor }) => anchor),
  ]);
}

// What is published is held by promises, whatever it says: the one place where tests read it.
describe('the content in hand', () => {
  it('has no diagnostic', async () => {
    expect(formatDiagnostics(await checkContent(CONTENT))).toBe('');
  });

  it('has ledgers of every fact and event, whose uses lead to places that their letters have', async () => {
    const { letters } = await loadContent(CONTENT);
    for (const letter of letters) {
      const { folder, facts, ledger, uses } = letter;
      const ids = [...facts.facts.keys(), ...Object.keys(facts.data!.events)];
      expect([...ledgerById(ledger!).keys()].sort(), folder).toEqual(ids.sort());
      expect([...uses.keys()].filter((id) => !ids.includes(id))).toEqual([]);
      const places = placesOf(letter);
      expect([...uses.values()].flat().filter(({ anchor }) => !places.has(anchor))).toEqual([]);
    }
  });

  it('has the JSON schemas that `npm run schemas` writes, and no others', () => {
    const files = schemaFiles();
    const folder = join(CONTENT, 'schemas');
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files)
      expect(readFileSync(join(folder, name), 'utf8'), `${name}: run \`npm run schemas\``).toBe(text);
  });
});
