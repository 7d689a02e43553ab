import { expect, it } from 'vitest';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';
import { figuresFileSchema } from '../../../src/figures/schema.ts';
import { closeGaps } from '../../../src/shared/chinese-text.ts';

it.each([
  ['霧島\n是一座城', '霧島是一座城'],
  ['霧島 是', '霧島是'],
  ['共 291\n個', '共291個'],
  ['他說——\nGDP', '他說——GDP'],
  ['New York\nTimes', 'New York\nTimes'],
  ['獨好　霧島', '獨好　霧島'],
])('Chinese is set without the blanks that its author typed or broke a line at: %j', (text, set) => {
  expect(closeGaps(text)).toBe(set);
});

it('texts of figures and facts that YAML folds reach readers without a gap', () => {
  const figure = {
    kind: 'bar',
    title: '題',
    dek: '量',
    facts: ['a'],
    alt: '圖',
    description: '第一行\n第二行 第三行\n',
  };
  expect(figuresFileSchema.parse({ figures: { a: figure } }).figures.a?.description).toBe('第一行第二行第三行');
  const fact = {
    label: '甲 乙',
    value: 1,
    unit: '個',
    period: '2022',
    place: '某地',
    status: 'claimed',
    note: '一\n二',
  };
  expect(factsFileSchema.parse({ sources: {}, facts: { a: fact } }).facts.a).toMatchObject({
    label: '甲乙',
    note: '一二',
  });
});
