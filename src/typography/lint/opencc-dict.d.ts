/** The tables of opencc-js: pairs parted by `|`, each a character and what it becomes, parted by a space. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
