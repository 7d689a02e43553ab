/** Elements that do not break a line: words and quotations run through them. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
