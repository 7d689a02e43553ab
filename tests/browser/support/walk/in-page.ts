// Each of these runs in the page that it asks, so it names nothing outside itself.

/** What the head of a page says of it, and how many first headings there are. */
export function askHead() {
  const attribute = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  return {
    title: document.title,
    lang: document.documentElement.lang,
    canonical: attribute('link[rel=canonical]', 'href'),
    description: attribute('meta[name=description]', 'content'),
    robots: attribute('meta[name=robots]', 'content'),
    headings: document.querySelectorAll('h1').length,
  };
}

/** Where the links of a page lead, as they are written. */
export function askLinks(): string[] {
  return [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
}

/** The links of a page's main part, by what they say. */
export function askWays() {
  return [...document.querySelectorAll('main a')].map((link) => ({
    href: link.getAttribute('href'),
    text: link.textContent.trim(),
  }));
}

/** What a page holds that needs scripts, and the scripts that stand in it. */
export function askScripts() {
  return {
    figures: document.querySelectorAll('figure[data-figure]').length,
    numbers: document.querySelectorAll('a.fact').length,
    inline: [...document.querySelectorAll('script:not([type], [src]), script[type="module"]:not([src])')].map(
      (script) => script.textContent,
    ),
  };
}

/** How far page and body reach beyond the window's right edge, in CSS px. */
export function askBeyond() {
  const width = document.documentElement.clientWidth;
  return { page: document.documentElement.scrollWidth - width, body: document.body.scrollWidth - width };
}

/** The headings whose last line is one character alone, as the lines that are shown. */
export function askLonely(): string[] {
  return [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
    const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = new Map<number, string>();
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      const characters = node.nodeValue ?? '';
      for (let at = 0; at < characters.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const line = Math.round((box.top + box.bottom) / 2);
        lines.set(line, (lines.get(line) ?? '') + characters[at]);
      }
    }
    const shown = [...lines.values()];
    const last = shown.at(-1) ?? '';
    return shown.length > 1 && [...last].filter((each) => /\p{L}|\p{N}/u.test(each)).length < 2
      ? [shown.join('／')]
      : [];
  });
}

/** Of each paragraph with readings: how far the tops of its lines stand from one another, in CSS px. */
export function askLines(): number[][] {
  return [...document.querySelectorAll('.article-body > p:has(ruby)')].map((paragraph) => {
    const range = document.createRange();
    const tops = new Set<number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Han characters of the line itself: a Latin letter or a note's number has a box of its own height.
      if (node.parentElement!.closest('rt, rp, sup, [lang=en]')) continue;
      for (const { index } of node.textContent!.matchAll(/\p{Script=Han}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        tops.add(range.getBoundingClientRect().top);
      }
    }
    const sorted = [...tops].sort((a, b) => a - b);
    return sorted.slice(1).map((top, i) => top - sorted[i]!);
  });
}

/** Where every element of the page stands and how large it is. */
export function askPlaces(): string[] {
  return [...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.tagName} ${[x, y, width, height].join(' ')}`;
  });
}

/** Opens whatever the reader may open. */
export function openDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
