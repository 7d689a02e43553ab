/** How footnotes are called; options of remark-rehype. */
export const FOOTNOTES = {
  footnoteLabel: '註',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: {},
  footnoteBackContent: (_note: number, mention: number) => [
    { type: 'text' as const, value: mention > 1 ? `第${mention}處` : '回到正文' },
  ],
  /** Said instead of the words shown, which are the same at every note. */
  footnoteBackLabel: (note: number, mention: number) =>
    `回到正文：註${note + 1}${mention > 1 ? `，第${mention}處` : ''}`,
  clobberPrefix: '',
};
