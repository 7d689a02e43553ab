import { z } from 'zod';

const error = '網址要以 http:// 或 https:// 開頭';

/** An address on the web. A scheme in capitals, or one without its slashes, is refused too: nobody writes these on purpose. */
export const webAddress = z.url({ protocol: /^https?$/, error }).regex(/^\s*https?:\/\//, { error });
