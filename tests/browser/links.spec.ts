import { elementsOf, textOf } from './support/editions.ts';
import { addressOf, builtFiles, namedAddresses } from './support/built-files.ts';
import { SITES, type SiteName } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const site of Object.keys(SITES) as SiteName[]) {
  test(`every internal link, fragment, font and image of site "${site}" resolves`, () => {
    const { base, origin } = SITES[site];
    const files = builtFiles(site);
    const fileAt = new Map(files.map((file) => [addressOf(site, file), file]));
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      if (!ids.has(file))
        ids.set(file, new Set(elementsOf(textOf(site, file)).map(({ attributes }) => attributes['id'] ?? '')));
      return ids.get(file)!;
    };

    // Other people's pages are theirs to keep.
    const named = namedAddresses(site).filter(({ url }) => url.origin === origin);
    const broken = named.flatMap(({ written, url, file, isWithin }) => {
      const target = isWithin ? file : fileAt.get(decodeURIComponent(url.pathname));
      const fragment = decodeURIComponent(url.hash.slice(1));
      const isThere = target !== undefined && (fragment === '' || idsOf(target).has(fragment));
      return isThere ? [] : [`${written} in ${file}`];
    });
    expect(broken).toEqual([]);
    expect(named.filter(({ url }) => !url.pathname.startsWith(base))).toEqual([]);
    expect(named.length).toBeGreaterThan(files.filter((file) => file.endsWith('.html')).length);
  });
}
