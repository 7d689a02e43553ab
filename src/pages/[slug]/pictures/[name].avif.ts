import { picturePaths } from '../../../site/site.ts';

export { GET } from './_picture.ts';
export const getStaticPaths = () => picturePaths('avif');
