import type { FactsJson } from '../exports/facts-json.ts';

/** The texts of the card of a fact or an event; an empty one is not shown. */
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

/** What a card says of a fact or an event; undefined where the file does not hold it. */
export function cardFields(json: FactsJson, id: string): CardFields | undefined {
  const { facts, sources } = json;
  const fact = facts.find((each) => each.id === id);
  if (!fact) return eventFields(json, id);
  return {
    text: fact.text,
    label: `${fact.place}・${fact.label}`,
    period: fact.periodText,
    status: fact.statusText,
    derivation: fact.derivation ? `${fact.derivation.text} ＝ ${fact.text}` : '',
    sources: sourceNames(fact.sources, sources),
    corroboration: fact.corroboration.text,
    note: fact.note ?? '',
  };
}

/** Of an event it is the date that stands large. */
function eventFields({ events, sources }: FactsJson, id: string): CardFields | undefined {
  const event = events.find((each) => each.id === id);
  return (
    event && {
      text: event.periodText,
      label: `${event.place}・${event.label}`,
      period: '',
      status: event.statusText,
      derivation: '',
      sources: sourceNames(event.sources, sources),
      corroboration: event.corroboration.text,
      note: event.note ?? '',
    }
  );
}

function sourceNames(keys: readonly string[], sources: FactsJson['sources']): string {
  return keys.map((key) => `${sources[key]?.publisher}《${sources[key]?.title}》`).join('；');
}
