import { SvgContext } from './context.ts';
import type { SvgContextOptions } from './context.ts';

/**
 * A recording context that Chart.js takes for a canvas's own.
 * @throws on use of anything that the recorder does not know: a drawing must not
 * lose a part in silence.
 */
export function createSvgContext(options: SvgContextOptions): {
  context: CanvasRenderingContext2D;
  content: () => string;
} {
  const recorder = new SvgContext(options);
  const context = new Proxy(recorder, {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key in target.style) return target.style[key as keyof SvgContext['style']];
      if (!(key in target)) throw unsupported(key);
      const member: unknown = target[key as keyof SvgContext];
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
    set(target, key, value: unknown) {
      if (!(key in target.style)) throw unsupported(String(key));
      if ((key === 'fillStyle' || key === 'strokeStyle') && typeof value !== 'string') {
        throw new Error(`SvgContext: ${key} takes a colour; gradients and patterns are not supported`);
      }
      Object.assign(target.style, { [key]: value });
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, content: () => recorder.content };
}

function unsupported(name: string): Error {
  return new Error(
    `SvgContext: "${name}" is not supported; draw it another way, or teach src/figures/svg/context.ts to record it`,
  );
}
