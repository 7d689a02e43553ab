import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** `::error file=…,line=…::…`: a command is one line, so what would end it, or a part of it, is written as a number. */
export function annotation({ rule, level, file, range, message, allowed, suggestion }: Diagnostic): string {
  const { start, end } = range;
  const text = [message, ...(allowed ? [`可用：${allowed}`] : []), ...(suggestion ? [`改法：${suggestion}`] : [])].join(
    '\n',
  );
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only of what stands in one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: rule,
  };
  return `::${level} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
