import type { Corroboration } from '../model/schema.ts';

/** Readers' words for what other sources say. */
export const CORROBORATION_WORDS: Record<Corroboration['state'], string> = {
  none: '未見其他佐證',
  confirmed: '另有來源相符',
  differs: '另有來源說法不同',
};

/** A number or an event, as far as it matters here. */
interface Corroborated {
  /** Formula of a computed number. */
  derived?: string | undefined;
  corroboration: Corroboration;
}

/** A figure that nothing confirms is what the report says, no more. A derived one is as good as its inputs. */
export function corroborationText({ derived, corroboration: { state, note } }: Corroborated): string {
  if (derived !== undefined && state === 'none') return '由本站推算，可信程度取決於算式裡的各數。';
  const words = state === 'none' ? '據原報道，別處未見佐證' : CORROBORATION_WORDS[state];
  return note === undefined ? `${words}。` : `${words}：${note}`;
}
