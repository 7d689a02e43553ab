import { convertHtml } from './convert-html.ts';
import { convertData, type Converter } from './converter.ts';

/** A cell of CSV, in quotes or not. */
const CELL = /"(?:[^"]|"")*"|[^",\r\n]+/g;

type ConvertText = (text: string, converter: Converter, here: (address: string) => string) => string;

/** How each kind of text is converted. Drawings are not among them: they are drawn converted. */
const BY_TYPE: Readonly<Record<string, ConvertText>> = {
  'text/html': convertHtml,
  'text/csv': (csv, { text }) => csv.replace(CELL, (cell) => text(cell)),
  'application/json': convertJson,
  'application/schema+json': convertJson,
};

/**
 * What a page or a file says, in the converter's edition; a response of another kind passes.
 * @param here the address in that edition of a link's address.
 */
export async function convertResponse(
  response: Response,
  converter: Converter,
  here: (address: string) => string,
): Promise<Response> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  const convert = BY_TYPE[type];
  if (!convert) return response;
  // A byte order mark is part of the file: spreadsheets know its encoding by it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return new Response(convert(text, converter, here), { status: response.status, headers: response.headers });
}

function convertJson(json: string, converter: Converter): string {
  return `${JSON.stringify(convertData(JSON.parse(json), converter), null, 1)}\n`;
}
