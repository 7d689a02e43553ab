/** Characters and the reading above them. */
export interface RubyPart {
  base: string;
  reading: string;
}

/** Gives each character its reading where there are as many of both, else all of them the one. */
export function rubyParts(text: string, reading: string): RubyPart[] {
  const [characters, readings] = [[...text], reading.trim().split(/\s+/)];
  return characters.length === readings.length
    ? characters.map((base, i) => ({ base, reading: readings[i]! }))
    : [{ base: text, reading: readings.join(' ') }];
}
