import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of the JSON report as is needed to make its changes: written from its description, not from the program's types. */
interface Report {
  diagnostics: {
    file: string;
    fix?: { safe: boolean; edits: { range: { start: Place; end: Place }; newText: string }[] };
  }[];
}

interface Place {
  line: number;
  column: number;
}

/**
 * Makes the safe changes of a JSON report, as another program would.
 * @param root the content folder, which the report calls `content`.
 * @returns how many diagnostics were fixed.
 */
export async function applyJson(json: string, root: string): Promise<number> {
  const { diagnostics } = JSON.parse(json) as Report;
  const fixable = diagnostics.filter(({ fix }) => fix?.safe);
  for (const file of new Set(fixable.map((each) => each.file))) {
    const path = join(root, file.replace('content/', ''));
    // Decoding drops a byte order mark, as the report does.
    const lines = new TextDecoder().decode(await readFile(path)).split(/(?<=\n)/);
    const starts = lines.map((_, index) => lines.slice(0, index).join('').length);
    const offset = ({ line, column }: Place): number => (starts[line - 1] ?? lines.join('').length) + column - 1;
    const edits = fixable.filter((each) => each.file === file).flatMap(({ fix }) => fix?.edits ?? []);
    let text = lines.join('');
    for (const { range, newText } of edits.sort((a, b) => offset(b.range.start) - offset(a.range.start)))
      text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
    await writeFile(path, text);
  }
  return fixable.length;
}
