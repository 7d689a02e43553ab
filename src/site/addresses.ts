import { createAddresses, type Addresses } from '../series/addresses.ts';

/** Every link of the Traditional edition, under the origin and the base path that the site is built for; others by `in`. */
export const addresses: Addresses = createAddresses(import.meta.env.SITE, import.meta.env.BASE_URL);
