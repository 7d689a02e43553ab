import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { holdContent, loadContent } from '../../../src/content/content.ts';
import { writeSevenLetters } from '../../fixtures/series.ts';
import { test as it, TODAY } from '../../support/content-folder.ts';
import { changeFile, temporaryFolder } from '../../support/folders.ts';

// That a whole build does each piece of work once is asked of the sites that the browser tests look at.
describe('content that is read again', () => {
  it('makes anew only the letter that has changed', async () => {
    const contentDir = await temporaryFolder();
    await writeSevenLetters(contentDir);
    const before = await loadContent(contentDir);
    const facts = `${contentDir}/letters/2-u-up/facts.yaml`;
    await changeFile(facts, 'f1-one:\n    label: 第1類貨物的數量', 'f1-one:\n    label: 頭一類貨物的數量');
    const after = await loadContent(contentDir);
    expect(after.series).toBe(before.series);
    expect(after.letters.map((letter, at) => letter === before.letters[at])).toEqual(
      before.letters.map(({ folder }) => folder !== '2-u-up'),
    );
    expect([...after.letters[1]!.facts.facts.values()][0]!.label).toBe('頭一類貨物的數量');
  });

  it('parses anew only that file of a letter that has changed', async ({ content: { root, facts, change } }) => {
    await checkContent(root, TODAY);
    await change(facts, 'label: 燈塔', 'label: 島上的燈塔');
    const parsed: unknown[] = [];
    const hear = (file: unknown) => void parsed.push(file);
    const channels = ['content:parse-yaml', 'content:parse-article'];
    for (const channel of channels) subscribe(channel, hear);
    try {
      await checkContent(root, TODAY);
    } finally {
      for (const channel of channels) unsubscribe(channel, hear);
    }
    expect(parsed.filter((file) => String(file).startsWith('content/letters/'))).toEqual([`content/${facts}`]);
  });

  it('is what a build holds, whatever is saved meanwhile, until it lets go', async ({ content: { root, write } }) => {
    const { content, release } = await holdContent(root);
    try {
      await write('series.yaml', 'name: 0\n');
      expect(await loadContent(root)).toBe(content);
      expect((await checkContent(root)).diagnostics).toEqual([]);
    } finally {
      release();
    }
    expect((await checkContent(root)).diagnostics).not.toEqual([]);
  });
});
