import { LEAST_WIDTH, MOST_PIXELS, MOST_UPRIGHT } from '../../../pictures/limits.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

const rule = 'picture-size' as const;

/** Wide enough to be sharp, small enough to be worked on, and no strip. */
export function sizeDiagnostic(
  name: string,
  { width, height }: { width: number; height: number },
): DiagnosticMessage | undefined {
  const size = `${width} × ${height} 像素`;
  if (width < LEAST_WIDTH)
    return {
      rule,
      message: `${name} 只有 ${size}，放大了會模糊`,
      allowed: `寬至少 ${LEAST_WIDTH} 像素`,
      suggestion: '向攝影者要原圖；不要自己放大',
    };
  if (width * height > MOST_PIXELS)
    return {
      rule,
      message: `${name} 有 ${size}，太大`,
      allowed: `寬乘高至多 ${MOST_PIXELS / 10_000} 萬像素`,
      suggestion: '縮成寬 3000 像素再存一份',
    };
  if (height > MOST_UPRIGHT * width)
    return {
      rule,
      message: `${name} 有 ${size}，太長`,
      allowed: `高至多是寬的 ${MOST_UPRIGHT} 倍`,
      suggestion: '裁成幾張，或只留要緊的部分',
    };
  return undefined;
}
