/** A steady hue for a name or an id, so that the same person always has the same colour. */
export function hueOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return Math.round(((hash * 0.61803398875) % 1) * 360);
}
