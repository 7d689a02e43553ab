import { defineMiddleware } from 'astro:middleware';
import { UNCONVERTED } from './editions/converter.ts';
import { convertResponse } from './editions/convert-response.ts';
import { editionAt } from './editions/edition.ts';
import { addresses } from './site/addresses.ts';
import { converterFor } from './site/editions.ts';

/** Tells each page and file which edition it is for, and converts what it says where that is another than the authors'. */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  locals.edition = editionAt(params['edition']);
  locals.addresses = addresses.in(locals.edition);
  locals.converter = converterFor(locals.edition);
  const response = await next();
  return locals.converter === UNCONVERTED
    ? response
    : convertResponse(response, locals.converter, locals.addresses.here);
});
