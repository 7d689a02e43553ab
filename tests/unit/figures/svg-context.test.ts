import { describe, expect, it } from 'vitest';
import { createSvgContext } from '../../../src/figures/svg/create.ts';
import { measureInFont } from '../../../src/figures/svg/measure.ts';

function record(draw: (ctx: CanvasRenderingContext2D) => void): string {
  const { context, content } = createSvgContext({
    width: 100,
    height: 50,
    idPrefix: 'fig-a-wide',
    measure: measureInFont,
    textSize: 14,
  });
  draw(context);
  return content();
}

describe('SvgContext', () => {
  it.each<[string, (ctx: CanvasRenderingContext2D) => void]>([
    ['createLinearGradient', (ctx) => ctx.createLinearGradient(0, 0, 1, 1)],
    ['drawImage', (ctx) => ctx.drawImage({} as CanvasImageSource, 0, 0)],
    ['strokeText', (ctx) => ctx.strokeText('a', 0, 0)],
    [
      'shadowBlur',
      (ctx) => {
        ctx.shadowBlur = 3;
      },
    ],
    [
      'fillStyle',
      (ctx) => {
        ctx.fillStyle = {} as CanvasPattern;
      },
    ],
    [
      'textBaseline',
      (ctx) => {
        ctx.textBaseline = 'hanging';
        ctx.fillText('a', 0, 0);
      },
    ],
    ['setTransform', (ctx) => ctx.setTransform(2, 0, 0, 2, 0, 0)],
    ['clearRect', (ctx) => ctx.clearRect(10, 0, 5, 5)],
    [
      'font',
      (ctx) => {
        ctx.font = 'italic 14px Serif';
        ctx.fillText('a', 0, 0);
      },
    ],
    ['coordinate', (ctx) => ctx.fillRect(Number.NaN, 0, 1, 1)],
  ])('refuses by name what it cannot record: %s', (name, draw) => {
    expect(() => record(draw)).toThrow(new RegExp(`SvgContext: .*${name}`));
  });

  it('records words with a halo as one text, read once', () => {
    const svg = record((ctx) => {
      ctx.strokeStyle = 'var(--paper)';
      ctx.lineWidth = 5;
      ctx.lineJoin = 'round';
      ctx.strokeText('115噸', 10, 20);
      ctx.fillText('115噸', 10, 20);
    });
    expect(svg.match(/<text/g)).toHaveLength(1);
    expect(svg).toMatch(/stroke="var\(--paper\)" stroke-width="5" stroke-linejoin="round" paint-order="stroke"/);
  });

  it('refuses an outline whose words are not filled next', () => {
    const beside = (ctx: CanvasRenderingContext2D) => {
      ctx.strokeText('115噸', 10, 20);
      ctx.fillText('115噸', 10, 21);
    };
    expect(() => record(beside)).toThrow(/strokeText/);
  });

  it('keeps two decimals at most', () => {
    expect(record((ctx) => ctx.fillRect(1 / 3, 0.5, 2 / 3, 10))).toContain('d="M.33 .5H1V10.5H.33Z"');
  });

  it('draws a whole circle, though SVG has no arc that ends where it starts', () => {
    const svg = record((ctx) => {
      ctx.arc(50, 25, 10, 0, 2 * Math.PI);
      ctx.fill();
    });
    expect(svg).toContain('d="M60 25A10 10 0 0 1 40 25A10 10 0 0 1 60 25"');
  });

  it('runs an arc the way that canvas does', () => {
    const quarter = (counterclockwise: boolean) =>
      record((ctx) => {
        ctx.arc(50, 25, 10, 0, Math.PI / 2, counterclockwise);
        ctx.stroke();
      });
    expect(quarter(false)).toContain('M60 25A10 10 0 0 1 50 35"');
    expect(quarter(true)).toContain('A10 10 0 0 0 50 35"'); // three quarters, the other way round
    expect(quarter(true).match(/A/g)).toHaveLength(2);
  });

  it('moves and turns by the transform, and comes back with restore', () => {
    const svg = record((ctx) => {
      ctx.save();
      ctx.translate(10, 20);
      ctx.rotate(Math.PI / 2);
      ctx.fillRect(0, 0, 5, 2);
      ctx.restore();
      ctx.fillRect(0, 0, 5, 2);
    });
    expect(svg.match(/ d="[^"]*"/g)).toEqual([' d="M10 20V25H8V20Z"', ' d="M0 0H5V2H0Z"']);
  });

  it('names its clip paths after the drawing, and forgets them with restore', () => {
    const svg = record((ctx) => {
      ctx.save();
      ctx.rect(0, 0, 10, 10);
      ctx.clip();
      ctx.fillRect(0, 0, 50, 50);
      ctx.restore();
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(svg).toContain('<clipPath id="fig-a-wide-clip-1">');
    expect(svg.match(/clip-path="url\(#fig-a-wide-clip-1\)"/g)).toHaveLength(1);
  });

  it('keeps text as text, escaped, with anchor and weight', () => {
    const svg = record((ctx) => {
      ctx.font = '700 14px Noto Serif TC';
      ctx.textAlign = 'end';
      ctx.fillStyle = 'var(--ink)';
      ctx.fillText('產值<“1630”&', 90, 30);
    });
    expect(svg).toBe(
      '<text x="90" y="30" fill="var(--ink)" font-weight="700" text-anchor="end">產值&#60;“1630”&#38;</text>',
    );
  });

  it('writes dashes, widths and opacity only where they are not the default', () => {
    const svg = record((ctx) => {
      ctx.strokeRect(0, 0, 1, 1);
      ctx.setLineDash([4, 2]);
      ctx.lineWidth = 2;
      ctx.globalAlpha = 0.5;
      ctx.strokeRect(0, 0, 1, 1);
    });
    expect(svg).toContain('<path d="M0 0H1V1H0Z" fill="none" stroke="#000"/>');
    expect(svg).toContain('stroke-width="2" stroke-dasharray="4 2" stroke-opacity=".5"');
  });
});

describe('measuring', () => {
  it('is done in the site’s own font: Han are as wide as they are high, and bold digits wider than regular', () => {
    expect(measureInFont('霧島傈僳佤，', 14, 400)).toBeCloseTo(6 * 14, 1);
    expect(measureInFont('霧島', 14, 700)).toBeCloseTo(2 * 14, 1);
    expect(measureInFont('1237', 14, 700)).toBeGreaterThan(measureInFont('1237', 14, 400));
  });
});
