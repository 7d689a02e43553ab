import { chineseDate } from '../../shared/iso-date.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Frontmatter } from '../../series/schema.ts';

interface Dated {
  path: readonly (string | number)[];
  /** What happened that day, in the editors' words. */
  what: string;
  day: string;
}

/**
 * Holds the days of a letter against today and against each other. None of it stops a build:
 * a slip of the year is told, and whoever means it is not held up.
 * @param today the calendar day, `2026-11-23`.
 */
export function checkDates(letter: Frontmatter, today: string): DataDiagnostic[] {
  const { published, draft } = letter;
  if (draft) return [];
  const later = datesOf(letter);
  const future = [{ path: ['published'], what: '刊出', day: published }, ...later].filter(({ day }) => day > today);
  const early = later.filter(({ day }) => day < published);
  return [
    ...future.map((each) => inFuture(each, today)),
    ...early.map((each) => beforeOut(each, published)),
    ...untold(letter),
  ];
}

function datesOf({ updated, corrections, withdrawn }: Frontmatter): Dated[] {
  return [
    ...(updated ? [{ path: ['updated'], what: '更新', day: updated }] : []),
    ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], what: '更正', day: date })),
    ...(withdrawn ? [{ path: ['withdrawn', 'date'], what: '撤回', day: withdrawn.date }] : []),
  ];
}

function inFuture({ path, what, day }: Dated, today: string): DataDiagnostic {
  const suggestion =
    what === '刊出' ? '還不想刊出就寫 draft: true，到那一天再刪去；本站不會自己等到那一天' : '改正日期';
  return {
    rule: 'date-future',
    path,
    message: `${what}日期 ${chineseDate(day)}還沒有到，今天是${chineseDate(today)}`,
    suggestion,
  };
}

function beforeOut({ path, what, day }: Dated, published: string): DataDiagnostic {
  return {
    rule: 'date-order',
    path,
    message: `${what}日期 ${chineseDate(day)}早於刊出的${chineseDate(published)}`,
    suggestion: '改正其中一個',
  };
}

/** Who has read the letter before sees by `updated` that it says something else now. */
function untold({ updated, corrections }: Frontmatter): DataDiagnostic[] {
  const last = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined || (updated !== undefined && updated >= last)) return [];
  return [
    {
      rule: 'date-order',
      path: ['updated'],
      message: `${chineseDate(last)}更正過，updated 卻${updated ? '更早' : '沒有寫'}`,
      suggestion: `寫成 updated: ${last}`,
    },
  ];
}
