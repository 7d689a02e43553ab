import type { Page } from '@playwright/test';

/**
 * How the texts of a page are set, as text: each block, and of each of its lines where it begins and
 * ends, in CSS px from the block's left edge, and what stands in it. It tells a line that breaks
 * elsewhere, and punctuation that takes more room or less.
 */
export function setLines(page: Page, blocks: string): Promise<string> {
  return page.locator(blocks).evaluateAll((all) =>
    all
      .map((block) => {
        const { left } = block.getBoundingClientRect();
        const range = document.createRange();
        const lines: { bottom: number; from: number; to: number; text: string }[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement!.closest('rt, rp, sup')) continue;
          for (let at = 0; at < node.nodeValue!.length; at += 1) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = range.getClientRects()[0];
            if (!box || box.width === 0) continue;
            const line = lines.at(-1);
            // Whatever begins below the last line's foot begins a new one.
            if (!line || box.top >= line.bottom - 1)
              lines.push({ bottom: box.bottom, from: box.left, to: box.right, text: node.nodeValue![at]! });
            else {
              line.to = Math.max(line.to, box.right);
              line.from = Math.min(line.from, box.left);
              line.text += node.nodeValue![at]!;
            }
          }
        }
        const places = lines.map(
          ({ from, to, text }) => `${(from - left).toFixed(1)}–${(to - left).toFixed(1)}  ${text}`,
        );
        return [block.tagName.toLowerCase(), ...places.map((place) => `  ${place}`)].join('\n');
      })
      .join('\n'),
  );
}
