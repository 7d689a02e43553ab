/**
 * Reads CSV (RFC 4180) back, each line by the names of its header.
 * @throws where a line has more or fewer cells than the header, or the text has no byte order mark.
 */
export function csvRecords(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('The file does not begin with a byte order mark.');
  const [header = [], ...lines] = cells(text.slice(1));
  return lines.map((line, at) => {
    if (line.length !== header.length)
      throw new Error(`Line ${at + 2} has ${line.length} cells, the header ${header.length}.`);
    return Object.fromEntries(header.map((name, i) => [name, line[i]!]));
  });
}

function cells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell, quoted or plain, and what ends it.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
