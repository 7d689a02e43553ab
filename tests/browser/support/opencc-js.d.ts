/** OpenCC's list of single characters: `Traditional Simplified`, parted by `|`; the package types its programs alone. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
