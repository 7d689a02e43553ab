/**
 * Stands for the colour library of Chart.js in what browsers are sent. It mixes colours
 * for hovering and for animation, and figures have neither; one that asks for it all the
 * same is left to its SVG.
 */
export function Color(): never {
  throw new Error('Figures are drawn without mixed colours');
}
