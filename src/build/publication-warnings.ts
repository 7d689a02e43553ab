import type { Series } from '../series/schema.ts';
import type { Settings } from '../shared/settings.ts';

/** Who answers for a site that nobody has put a name to: what the kit's own `series.yaml` holds. */
export const PLACEHOLDER_PUBLISHER = '本站編輯組';

/**
 * What must be set before others see a site, and is not: none of it stops a build, all of it would
 * be noticed first by a reader.
 * @param publisher who answers for the site, by `series.yaml`.
 */
export function publicationWarnings(
  { site, isAddressGiven }: Settings,
  { publisher }: Pick<Series, 'publisher'>,
): string[] {
  const warnings: string[] = [];
  if (!isAddressGiven) {
    warnings.push(
      `沒有設定 SITE_URL：網頁、feed、嵌入碼和下載的圖都寫著 ${site}，別人打不開。` +
        '要給別人看，設定 SITE_URL=https://你們的網址 再建一次。',
    );
  }
  if (publisher.name === PLACEHOLDER_PUBLISHER) {
    warnings.push(`series.yaml 的 publisher 還是「${PLACEHOLDER_PUBLISHER}」：每一頁都說由它負責。改成你們的名字。`);
  }
  if (!publisher.contact) warnings.push('series.yaml 的 publisher 沒有 contact：讀者找不到人。寫上電郵或網址。');
  return warnings;
}
