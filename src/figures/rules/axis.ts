import { parsePeriod, samePeriod } from '../../facts/model/periods.ts';
import type { Fact } from '../../facts/model/schema.ts';
import type { Status } from '../../facts/model/status.ts';
import { STATUS_WORDS } from '../../facts/model/status.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Draft } from '../kinds/definition.ts';
import { namesPeriod } from './period-names.ts';
import { placedCells, withInputs } from './selection.ts';
import type { PlacedCell } from './selection.ts';

/** An axis carries one unit and one kind of quantity; what differs must be named where the reader looks. */
export function axisDiagnostics({ series, facts }: Draft): DataDiagnostic[] {
  const cells = placedCells(series);
  return [
    ...rangeDiagnostics(cells),
    ...unitDiagnostics(cells),
    ...periodDiagnostics(cells),
    ...statusDiagnostics(cells, facts),
  ];
}

/** No kind has a place for a range. */
export function rangeDiagnostics(cells: readonly PlacedCell[]): DataDiagnostic[] {
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

function unitDiagnostics(cells: readonly PlacedCell[]): DataDiagnostic[] {
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

function periodDiagnostics(cells: readonly PlacedCell[]): DataDiagnostic[] {
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

/**
 * Values that are not equally real say so. A derived value is of the kind that it is computed from: its own hatching
 * and label say that it is derived.
 */
export function statusDiagnostics(cells: readonly PlacedCell[], facts: ReadonlyMap<string, Fact>): DataDiagnostic[] {
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
