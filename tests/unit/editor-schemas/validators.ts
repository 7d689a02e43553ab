import { Ajv, type ValidateFunction } from 'ajv';
import { schemaFiles } from '../../../src/editor-schemas/files.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
ajv.addVocabulary(['enumDescriptions', 'errorMessage', 'patternErrorMessage']);

/** What code editors will say of a document, by the kind of file; empty where nothing. */
export const validators: ReadonlyMap<string, ValidateFunction> = new Map(
  [...schemaFiles()].map(([name, text]) => [name.replace('.schema.json', ''), ajv.compile(JSON.parse(text) as object)]),
);

/** Complaints about a document, one a line; empty where there is none. */
export function complaints(kind: string, data: unknown): string {
  const validate = validators.get(kind)!;
  return validate(data)
    ? ''
    : (validate.errors ?? [])
        .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
        .join('\n');
}
