/**
 * Lets every link of a page that others frame open a tab of its own: it must not carry away the
 * page that frames this one. `rel` is for browsers that would hand the new page its opener.
 * @param html as Astro renders it, where `<` in texts and data is escaped.
 */
export function inNewTab(html: string): string {
  return html.replace(/<a(?=[\s>])/g, '<a target="_blank" rel="noopener"');
}
