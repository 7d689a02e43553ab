import { countsWholeThings, UNITS } from '../facts/model/units.ts';
import type { JsonSchema } from './json-schema.ts';

// What `src/facts/*-rules.ts` ask of one record, as far as JSON Schema can say it: code editors then say it while the record is typed.

/** A number is read from a source or computed from others, and the rest of its record follows. */
const readOrComputed: JsonSchema = {
  if: { required: ['derived'] },
  then: {
    properties: {
      value: false,
      source: false,
      status: { const: 'derived', errorMessage: '由算式算出的數字，status 是 derived' },
    },
    errorMessage: '由算式（derived）算出的數字：不寫 value，也不寫 source',
  },
  else: {
    required: ['value', 'source'],
    properties: { decimals: false, status: { not: { const: 'derived' } } },
    errorMessage:
      '由來源讀到的數字：寫 value 與 source，status 不是 derived，不寫 decimals；由其他事實算出的就改寫 derived',
  },
};

/** The ends of a range are stated: it is not open to one side. */
const rangeIsClosed: JsonSchema = {
  if: { required: ['value'], properties: { value: { type: 'array' } } },
  then: { properties: { qualifier: { enum: ['exact', 'about'] } } },
};

const wholeThings: JsonSchema = {
  if: { required: ['unit'], properties: { unit: { enum: UNITS.filter(countsWholeThings) } } },
  then: {
    properties: {
      value: {
        type: ['integer', 'array'],
        items: { type: 'integer' },
        errorMessage: '這個單位數的是整個，數值不能有小數',
      },
    },
  },
};

export const factConditions: readonly JsonSchema[] = [readOrComputed, rangeIsClosed, wholeThings];

export const eventConditions: readonly JsonSchema[] = [
  {
    if: { required: ['status'], properties: { status: { const: 'derived' } } },
    then: { required: ['note'], errorMessage: '日期由本站推算的事，要在 note 裡說明怎樣推算' },
  },
];

export const corroborationConditions: readonly JsonSchema[] = [
  {
    if: { required: ['state'], properties: { state: { const: 'differs' } } },
    then: { required: ['note'], errorMessage: '別處有出入，要在 note 裡說明怎樣不同' },
  },
];
