/** The formats that a picture may come in, with the endings of their files' names. */
export const PICTURE_ENDINGS = { jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'], avif: ['avif'] } as const;

export type PictureFormat = keyof typeof PICTURE_ENDINGS;

/** Whether a picture of this format may stand beside an article. */
export function isPictureFormat(format: string): format is PictureFormat {
  return Object.hasOwn(PICTURE_ENDINGS, format);
}

/** The format that the ending of a file's name promises; undefined for an ending of no such format. */
export function promisedFormat(name: string): PictureFormat | undefined {
  const ending = endingOf(name);
  return (Object.keys(PICTURE_ENDINGS) as PictureFormat[]).find((format) =>
    (PICTURE_ENDINGS[format] as readonly string[]).includes(ending),
  );
}

/** What stands behind the last dot of a file's name, lower case. */
export function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file's name without its ending: what the picture is called in addresses. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
