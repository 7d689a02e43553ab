import { due, edited, type Kind } from './kind.ts';

const LAST = '數字都是虛構的。';

/** Numbers in texts that no fact bears out. */
export const NUMBERS: readonly Kind[] = [
  edited('article', 'a number that is no fact', LAST, '島上有77座塔。', ['fact-missing', '島上有‸77座']),
  edited('article', 'a number that differs by one digit', '約1237.1噸', '約1247.1噸', ['fact-missing', '‸約1247.1噸']),
  edited('article', 'a rounded number without 約', '約1237.1噸', '1237.1噸', ['fact-rounding', '，‸1237.1噸']),
  edited('article', 'another degree of exactness', '15座燈塔', '15座以上燈塔', ['fact-qualifier', '‸15座以上']),
  edited('article', 'a number of which nobody sees what it is', LAST, '島上有77。', ['number-unknown', '島上有‸77']),
  edited('article', 'a number that one slip makes another', '[40台](fact:boats)船機，約', '40台船機，約', [
    'fact-one-digit-off',
    '共有‸40台船機，約',
  ]),
  edited('article', 'a link to another fact', '[40台](fact:boats)船機，約', '[40台](fact:coal)船機，約', [
    'fact-mismatch',
    '共有[‸40台](fact:coal)',
  ]),
  edited('article', 'a link to a fact without a number', LAST, '共[許多](fact:coal)煤。', ['fact-span', '共[‸許多]']),
  edited('article', 'a number in the claim of a section', '船機之外還有燈塔', '88座燈塔', [
    'fact-missing',
    'claim="‸88座',
  ]),
  edited('article', 'a number in the title', 'title: 島上的渡船', 'title: 島上的99座塔', [
    'fact-missing',
    'title: 島上的‸99座',
  ]),
  edited('figures', 'a number in the note of a figure', 'note: 柴油的台數', 'note: 柴油的31台', [
    'fact-missing',
    'note: 柴油的‸31台',
  ]),
  edited('facts', 'a number in the words for an event', 'label: 新碼頭開工', 'label: 66座新碼頭開工', [
    'fact-missing',
    'label: ‸66座',
  ]),
  edited(
    'facts',
    'a fact of which two texts say what it was',
    'value: 15',
    'value: 16',
    due('article', 'fact-missing', '另有‸15座'),
  ),
];
