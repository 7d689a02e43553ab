/** What a search engine is told of a letter's data. Addresses are whole. */
export interface DatasetInfo {
  name: string;
  description: string;
  /** Address of the ledger. */
  url: string;
  /** Address of the letter that the data stand behind. */
  article: string;
  /** Days, `2026-11-23`. */
  published: string;
  modified?: string | undefined;
  /** Language of its words, such as `zh-Hant`. */
  language: string;
  publisher: string;
  /** Addresses of the files in which the data can be had. */
  files: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

/** The ledger as a schema.org Dataset, safe to stand inside a script element. */
export function datasetJsonLd({
  name,
  description,
  url,
  article,
  published,
  modified,
  language,
  publisher,
  files,
}: DatasetInfo): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    inLanguage: language,
    isPartOf: { '@type': 'Article', url: article },
    datePublished: published,
    dateModified: modified ?? published,
    publisher: { '@type': 'Organization', name: publisher },
    distribution: files.map((contentUrl) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat: TYPES[contentUrl.split('.').at(-1) ?? ''],
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
