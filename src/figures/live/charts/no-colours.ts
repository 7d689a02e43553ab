/**
 * Stands in for the colour library that Chart.js brings along, a tenth of its weight. Colours
 * are mixed where a chart is animated or hovered over; no drawing here asks for either.
 */
export class Color {
  constructor() {
    throw new Error('A drawing asks Chart.js to mix colours: give it every colour it needs, or take this stand-in away');
  }
}
