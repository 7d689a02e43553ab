const MARKS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/**
 * Gives Traditional quotation marks as Simplified writes them. By shape, so that a mark
 * needs nothing around it to come out right: what is nested stays nested, be its other half
 * in bold, in the next paragraph, or set by the style sheet. 《》 are the same in both.
 */
export function simplifiedMarks(text: string): string {
  return text.replace(/[「」『』]/g, (mark) => MARKS[mark]!);
}
