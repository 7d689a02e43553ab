import type { Measure } from '../drawing/theme.ts';
import { type Attributes, element, escape, format } from '../../shared/markup.ts';
import { Halo } from './halo.ts';
import { IDENTITY, type Matrix, multiply, rotation, translation } from './matrix.ts';
import { Path } from './path.ts';
import { anchorOf, dropOf, INITIAL_STYLE, parseFont } from './style.ts';

export interface SvgContextOptions {
  width: number;
  height: number;
  /** Starts the ids of clip paths; must be unique in a page. */
  idPrefix: string;
  measure: Measure;
  /** Size of text that needs no attribute of its own, because the root sets it. */
  textSize: number;
}

interface State {
  style: typeof INITIAL_STYLE;
  dash: readonly number[];
  matrix: Matrix;
  /** Id of the clip path in force. */
  clip: string | undefined;
}

/**
 * The part of CanvasRenderingContext2D that Chart.js draws with, recorded as SVG.
 * Text stays text, and colours stay as they are given, so that `var(--ink)`
 * reaches the page. Made by `createSvgContext`, which adds the style properties
 * and refuses whatever is not recorded here.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number };
  #options: SvgContextOptions;
  #state: State = { style: { ...INITIAL_STYLE }, dash: [], matrix: IDENTITY, clip: undefined };
  #stack: State[] = [];
  #path = new Path();
  #nodes: string[] = [];
  #clips = new Map<string, string>();
  #halo = new Halo();

  constructor(options: SvgContextOptions) {
    this.#options = options;
    this.canvas = { width: options.width, height: options.height };
  }

  /** What has been drawn, as SVG elements. */
  get content(): string {
    this.#halo.assertNone();
    const drawn = this.#nodes.join('');
    return (this.#clips.size > 0 ? element('defs', {}, [...this.#clips.values()].join('')) : '') + drawn;
  }
  /** Style properties in force, by the canvas's names. */
  get style(): State['style'] {
    return this.#state.style;
  }

  save(): void {
    this.#stack.push({ ...this.#state, style: { ...this.#state.style } });
  }
  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }
  setTransform(...matrix: [number, number, number, number, number, number]): void {
    if (matrix.slice(0, 4).join() !== '1,0,0,1')
      throw new Error('SvgContext: setTransform may move, not scale; draw at devicePixelRatio 1');
    this.#state.matrix = matrix;
  }
  resetTransform(): void {
    this.#state.matrix = IDENTITY;
  }
  translate(x: number, y: number): void {
    this.#state.matrix = multiply(this.#state.matrix, translation(x, y));
  }
  rotate(angle: number): void {
    this.#state.matrix = multiply(this.#state.matrix, rotation(angle));
  }
  setLineDash(dash: readonly number[]): void {
    this.#state.dash = [...dash];
  }

  beginPath(): void {
    this.#path = new Path();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.move(this.#state.matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.line(this.#state.matrix, x, y);
  }
  quadraticCurveTo(...points: [number, number, number, number]): void {
    this.#path.quadratic(this.#state.matrix, ...points);
  }
  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.#path.cubic(this.#state.matrix, ...points);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.#path.arc(this.#state.matrix, x, y, radius, start, end, counterclockwise);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#state.matrix, x, y, width, height);
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    const { fillStyle, globalAlpha } = this.style;
    this.#draw('path', {
      d: this.#path.d,
      fill: fillStyle,
      'fill-rule': rule === 'evenodd' && rule,
      'fill-opacity': globalAlpha < 1 && globalAlpha,
    });
  }
  stroke(): void {
    const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, lineDashOffset } = this.style;
    this.#draw('path', {
      d: this.#path.d,
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': lineWidth !== 1 && lineWidth,
      'stroke-linecap': lineCap !== 'butt' && lineCap,
      'stroke-linejoin': lineJoin !== 'miter' && lineJoin,
      'stroke-dasharray': this.#state.dash.map(format).join(' '),
      'stroke-dashoffset': this.#state.dash.length > 0 && lineDashOffset !== 0 && lineDashOffset,
      'stroke-opacity': globalAlpha < 1 && globalAlpha,
    });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
  }
  /** Chart.js clears the whole canvas before it draws, and never a part of it. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || width < this.canvas.width || height < this.canvas.height) {
      throw new Error('SvgContext: clearRect clears the whole drawing or nothing');
    }
    this.#nodes = [];
    this.#clips.clear();
  }
  clip(rule: CanvasFillRule = 'nonzero'): void {
    const id = `${this.#options.idPrefix}-clip-${this.#clips.size + 1}`;
    const outline = element('path', { d: this.#path.d, 'clip-rule': rule === 'evenodd' && rule });
    this.#clips.set(id, element('clipPath', { id, ...this.#clipped() }, outline));
    this.#state.clip = id;
  }

  measureText(text: string): { width: number } {
    const { size, weight } = parseFont(this.style.font);
    return { width: this.#options.measure(text, size, weight) };
  }
  /** Only as the halo of words that are filled next: one text in the drawing, which is read once. */
  strokeText(text: string, x: number, y: number): void {
    const { strokeStyle, lineWidth, lineJoin } = this.style;
    const attributes: Attributes = {
      stroke: strokeStyle,
      'stroke-width': lineWidth,
      'stroke-linejoin': lineJoin !== 'miter' && lineJoin,
      'paint-order': 'stroke',
    };
    this.#halo.keep({ text, x, y, attributes });
  }
  fillText(text: string, x: number, y: number): void {
    const { fillStyle, globalAlpha, textAlign, textBaseline, font } = this.style;
    const { size, weight } = parseFont(font);
    const at = multiply(this.#state.matrix, translation(x, y + dropOf(textBaseline) * size));
    const place = at[1] === 0 ? { x: at[4], y: at[5] } : { transform: `matrix(${at.map(format).join(' ')})` };
    this.#draw(
      'text',
      {
        ...place,
        fill: fillStyle,
        'fill-opacity': globalAlpha < 1 && globalAlpha,
        'font-size': size !== this.#options.textSize && size,
        'font-weight': weight === 700 && weight,
        'text-anchor': anchorOf(textAlign),
        ...this.#halo.take(text, x, y),
      },
      escape(text),
    );
  }

  #clipped(): Attributes {
    return { 'clip-path': this.#state.clip && `url(#${this.#state.clip})` };
  }
  #draw(tag: string, attributes: Attributes, content?: string): void {
    this.#halo.assertNone();
    if (attributes['d'] === '') return;
    this.#nodes.push(element(tag, { ...attributes, ...this.#clipped() }, content));
  }
}
