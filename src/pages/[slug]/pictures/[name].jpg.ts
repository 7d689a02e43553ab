import { picturePaths } from '../../../site.ts';

export { GET } from './_picture.ts';
export const getStaticPaths = () => picturePaths('jpg');
