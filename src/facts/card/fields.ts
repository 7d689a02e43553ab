import type { FactsJson } from '../facts-json.ts';

/** The texts of a fact's card; an empty one is not shown. */
export interface CardFields {
  text: string;
  label: string;
  period: string;
  status: string;
  derivation: string;
  sources: string;
  corroboration: string;
  note: string;
}

/** What a card says of a fact; undefined where the file does not hold it. */
export function cardFields({ facts, sources }: FactsJson, id: string): CardFields | undefined {
  const fact = facts.find((each) => each.id === id);
  if (!fact) return undefined;
  return {
    text: fact.text,
    label: `${fact.place}・${fact.label}`,
    period: fact.periodText,
    status: fact.statusText,
    derivation: fact.derivation ? `${fact.derivation.text} ＝ ${fact.text}` : '',
    sources: fact.sources.map((key) => `${sources[key]?.publisher}《${sources[key]?.title}》`).join('；'),
    corroboration: fact.corroboration.text,
    note: fact.note ?? '',
  };
}
