import { parsePeriod, samePeriod } from '../../facts/model/periods.ts';
import type { Fact } from '../../facts/model/schema.ts';
import type { Status } from '../../facts/model/status.ts';
import { STATUS_WORDS } from '../../facts/model/status.ts';
import { isDuration } from '../../facts/model/units.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FigureKind } from '../schema.ts';
import { namesPeriod } from './period-names.ts';
import type { Cell, SelectedSeries } from './selection.ts';
import { withInputs } from './selection.ts';

/** A cell with its fact found. */
type Placed = Cell & { fact: Fact };

/**
 * An axis carries one unit and one kind of quantity; what differs must be named where the reader looks.
 * Key figures have no axis: each says its own unit, period and status.
 */
export function axisDiagnostics(
  kind: FigureKind,
  series: readonly SelectedSeries[],
  facts: ReadonlyMap<string, Fact>,
): DataDiagnostic[] {
  const cells = series.flatMap((one) => one.cells).filter((cell): cell is Placed => cell.fact !== undefined);
  if (kind === 'key-figures') return rangeDiagnostics(cells);
  // A calendar has no axis of values: each of its facts stands with its own date, value and status in words.
  if (kind === 'timeline') return [...rangeDiagnostics(cells), ...dateDiagnostics(cells)];
  // An interval is known by its ends, which stand beside it, and by no period.
  if (kind === 'intervals')
    return [...rangeDiagnostics(cells), ...durationDiagnostics(cells), ...statusDiagnostics(cells, facts)];
  return [
    ...rangeDiagnostics(cells),
    ...unitDiagnostics(cells),
    ...periodDiagnostics(cells),
    ...statusDiagnostics(cells, facts),
  ];
}

function dateDiagnostics(cells: readonly Placed[]): DataDiagnostic[] {
  return cells
    .filter(({ span }) => !span)
    .map(({ path, id }) => ({
      rule: 'figure-date',
      path,
      message: `「${id}」的時期未載明，放不上日曆`,
      allowed: '有時期的事實',
      suggestion: '換一個事實；來源說了時期，就在 facts.yaml 補上 period',
    }));
}

/** Strips of time may be counted in different units: they are drawn to one scale. */
function durationDiagnostics(cells: readonly Placed[]): DataDiagnostic[] {
  return cells
    .filter(({ fact }) => !isDuration(fact.unit) || (typeof fact.value === 'number' && fact.value <= 0))
    .map(({ path, id, fact }) => ({
      rule: 'figure-duration',
      path,
      message: isDuration(fact.unit)
        ? `「${id}」是 ${String(fact.value)}${fact.unit}，不是一段時間`
        : `「${id}」的單位是${fact.unit}，不是一段時間`,
      allowed: '大於零的秒、分鐘、小時、天、週、個月、年',
      suggestion: '間隔條只畫一段段的時間；別的量改用 kind: bar',
    }));
}

function rangeDiagnostics(cells: readonly Placed[]): DataDiagnostic[] {
  return cells
    .filter(({ fact }) => Array.isArray(fact.value))
    .map(({ path, id }) => ({
      rule: 'figure-range',
      path,
      message: `「${id}」是一個區間，圖裡放不下`,
      allowed: '單一數值',
      suggestion: '換一個單值的事實，或把區間寫進正文',
    }));
}

function unitDiagnostics(cells: readonly Placed[]): DataDiagnostic[] {
  const unit = cells[0]?.fact.unit;
  return cells
    .filter(({ fact }) => fact.unit !== unit)
    .map(({ path, id, fact }) => ({
      rule: 'figure-units',
      path,
      message: `「${id}」的單位是${fact.unit}，同一條軸上別的值是${unit}`,
      allowed: `${unit}`,
      suggestion: '一條軸只放一種單位：分成兩張圖，或用算式在 facts.yaml 換成同一單位',
    }));
}

function periodDiagnostics(cells: readonly Placed[]): DataDiagnostic[] {
  const periods = [...new Set(cells.map(({ fact }) => fact.period))];
  const known = periods.filter((period) => parsePeriod(period) !== undefined);
  const [first] = known;
  if (first === undefined || known.every((period) => samePeriod(period, first) || period === first)) return [];
  return cells
    .filter(({ fact, seriesLabel, category }) => !namesPeriod(`${seriesLabel} ${category}`, fact.period, known))
    .map(({ path, id, fact }) => ({
      rule: 'figure-periods',
      path,
      message: `圖裡的時期不同，「${id}」（${fact.period}）的名字卻沒有說是哪個時期`,
      suggestion:
        '在這一組的 label，或這個值的 labels、categories 裡寫明時期，例如「2022年上半年」；不能並列的就分成兩張圖',
    }));
}

/** Words by which a label says how real its values are. A claim may be one of anything, so it is not told apart here. */
const STATUS_NAMES: Partial<Record<Status, RegExp>> = {
  started: /開工/,
  signed: /簽約|簽訂/,
  planned: /計劃|規劃|擬/,
  expected: /預期|預計/,
};

/** A derived value is of the kind that it is computed from: its own hatching and label say that it is derived. */
function statusDiagnostics(cells: readonly Placed[], facts: ReadonlyMap<string, Fact>): DataDiagnostic[] {
  const kinds = cells.map(({ fact }) => {
    const statuses = withInputs(fact, facts).map(({ status }) => status);
    return new Set(statuses.filter((status) => status !== 'derived' && status !== 'claimed'));
  });
  if (new Set(kinds.flatMap((kind) => [...kind])).size < 2) return [];
  return cells.flatMap(({ path, id, seriesLabel, category }, i) =>
    [...(kinds[i] ?? [])]
      .filter((status) => STATUS_NAMES[status] && !STATUS_NAMES[status].test(`${seriesLabel} ${category}`))
      .map((status) => ({
        rule: 'figure-statuses',
        path,
        message: `圖裡的值不一樣實：「${id}」是${STATUS_WORDS[status].label}，名字卻沒有說`,
        suggestion: `在這一組的 label，或這個值的 labels、categories 裡寫明「${STATUS_WORDS[status].label}」；不能並列的就分成兩張圖`,
      })),
  );
}
