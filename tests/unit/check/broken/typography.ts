import { edited, type Kind } from './kind.ts';

const LAST = '數字都是虛構的。';

/** Words that are not set as the series sets them. */
export const TYPOGRAPHY: readonly Kind[] = [
  edited('article', 'a half-width comma', LAST, '數字,都是虛構的。', ['half-width-punctuation', '數字‸,都是']),
  edited(
    'article',
    'a blank beside Latin',
    LAST,
    '數字在 CSV 裡。',
    ['typed-space', '數字在‸ CSV'],
    ['typed-space', 'CSV‸ 裡'],
  ),
  edited('article', 'an ellipsis of dots', LAST, '數字都是虛構的...', ['ellipsis', '虛構的‸...']),
  edited('article', 'a dash of hyphens', LAST, '數字--都是虛構的。', ['dash', '數字‸--']),
  edited('article', 'straight quotation marks', LAST, '"數字"都是虛構的。', ['wrong-quotes', '‸"數字"']),
  edited('article', 'quotation marks in their like', LAST, '「數字「都」是虛構的。」', [
    'quote-nesting',
    '「數字‸「都」',
  ]),
  edited('article', 'a quotation mark without its other half', LAST, '「數字都是虛構的。', ['unpaired', '‸「數字']),
  edited('article', 'a word that is written otherwise', LAST, '船停在埠頭。', ['term-variant', '船停在‸埠頭']),
  edited('article', 'a word that a conversion broke', LAST, '三天后再說。', ['conversion-artefact', '三天‸后']),
  edited('article', 'a simplified character', LAST, '數字都是虚構的。', ['simplified-character', '都是‸虚構']),
  edited('article', 'a letter of full width', LAST, '數字在ＣＳＶ裡。', ['full-width-alphanumeric', '數字在‸ＣＳＶ']),
  edited('article', 'a small comma', LAST, '數字﹐都是虛構的。', ['small-form-punctuation', '數字‸﹐']),
  edited('article', 'a word that stands twice', LAST, '數字都是虛構的的。', ['doubled-word', '虛構‸的的']),
  edited('article', 'two commas', LAST, '數字，，都是虛構的。', ['doubled-punctuation', '數字‸，，']),
  edited('figures', 'a half-width colon in a figure', 'note: 柴油的', 'note: 註:柴油的', [
    'half-width-punctuation',
    'note: 註‸:柴油',
  ]),
  edited('facts', 'a dash of two hyphens in a fact', 'label: 一冬燒的煤', 'label: 煤--一冬', ['dash', 'label: 煤‸--']),
];
