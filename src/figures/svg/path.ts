import { format } from '../../shared/markup.ts';
import { apply } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** Numbers of a path, parted only where they would run together. */
function join(numbers: readonly number[]): string {
  return numbers.map(format).reduce((text, n) => (text === '' || n.startsWith('-') ? text + n : `${text} ${n}`), '');
}

/** Collects a canvas path as the `d` attribute of SVG. Points arrive in user space and are kept in page space. */
export class Path {
  #commands: string[] = [];
  /** Where the next command starts, undefined before the first point. */
  #at: [number, number] | undefined;

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  get d(): string {
    return this.#commands.join('');
  }

  move(matrix: Matrix, x: number, y: number): void {
    this.#to('M', apply(matrix, x, y));
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.#to(this.#at ? 'L' : 'M', apply(matrix, x, y));
  }

  quadratic(matrix: Matrix, ...[cx, cy, x, y]: [number, number, number, number]): void {
    this.#to('Q', apply(matrix, cx, cy), apply(matrix, x, y));
  }

  cubic(matrix: Matrix, ...[ax, ay, bx, by, x, y]: [number, number, number, number, number, number]): void {
    this.#to('C', apply(matrix, ax, ay), apply(matrix, bx, by), apply(matrix, x, y));
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y);
    this.line(matrix, x + width, y);
    this.line(matrix, x + width, y + height);
    this.line(matrix, x, y + height);
    this.close();
  }

  /** A circular arc; SVG cannot close a circle in one, so it goes in steps of at most half a turn. */
  arc(
    matrix: Matrix,
    x: number,
    y: number,
    radius: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    const turn = sweep(start, end, counterclockwise);
    const steps = Math.max(1, Math.ceil(Math.abs(turn) / Math.PI - 1e-9));
    const r = format(radius);
    const point = (angle: number) => apply(matrix, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    this.#to(this.#at ? 'L' : 'M', point(start));
    for (let step = 1; step <= steps; step += 1) {
      const to = point(start + (turn * step) / steps);
      this.#commands.push(`A${r} ${r} 0 0 ${turn > 0 ? 1 : 0} ${join(to)}`);
      this.#at = to;
    }
  }

  close(): void {
    if (!this.isEmpty) this.#commands.push('Z');
  }

  #to(command: string, ...points: [number, number][]): void {
    const [x, y] = points.at(-1) as [number, number];
    if (command === 'L' && this.#at && format(this.#at[1]) === format(y)) this.#commands.push(`H${format(x)}`);
    else if (command === 'L' && this.#at && format(this.#at[0]) === format(x)) this.#commands.push(`V${format(y)}`);
    else this.#commands.push(command + join(points.flat()));
    this.#at = [x, y];
  }
}

/** Angle that canvas runs through from `start` to `end`: a whole turn at most, in the asked direction. */
function sweep(start: number, end: number, counterclockwise: boolean): number {
  const full = 2 * Math.PI;
  const turn = counterclockwise ? start - end : end - start;
  const size = turn >= full ? full : ((turn % full) + full) % full;
  return counterclockwise ? -size : size;
}
