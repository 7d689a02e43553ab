import { picturePaths } from '../../../site/paths.ts';

export { GET } from './_picture.ts';
export const getStaticPaths = () => picturePaths('avif');
