import type { Point } from '../treatments.types.js';

const CLOSE = 0.002;

function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (!length) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs(dy * (point.x - from.x) - dx * (point.y - from.y)) / length;
}

/** The fewest corners that stay close to a stroke (Ramer, Douglas and Peucker). */
export function simplified(stroke: Point[], close = CLOSE): Point[] {
  if (stroke.length < 3) return stroke;
  const [first, last] = [stroke[0]!, stroke[stroke.length - 1]!];
  let furthest = 0;
  let most = 0;
  stroke.forEach((point, index) => {
    const away = distance(point, first, last);
    if (away > most) [most, furthest] = [away, index];
  });
  if (most <= close) return [first, last];
  return [...simplified(stroke.slice(0, furthest + 1), close).slice(0, -1), ...simplified(stroke.slice(furthest), close)];
}

/** A drawn stroke as a closed outline, or nothing when it encloses next to nothing. */
export function outlineOf(stroke: Point[]): Point[] | undefined {
  let close = CLOSE;
  let corners = simplified(stroke, close);
  while (corners.length > 120) corners = simplified(stroke, (close *= 1.5));
  return corners.length >= 3 && area(corners) > 0.00005 ? corners : undefined;
}

export function area(outline: Point[]): number {
  return Math.abs(outline.reduce((sum, { x, y }, index) => {
    const next = outline[(index + 1) % outline.length]!;
    return sum + x * next.y - next.x * y;
  }, 0)) / 2;
}

export const centre = (outline: Point[]): Point => ({
  x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
  y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
});

const within = (value: number): number => Math.min(1, Math.max(0, value));

export const moved = (outline: Point[], dx: number, dy: number): Point[] => outline.map(({ x, y }) => ({ x: within(x + dx), y: within(y + dy) }));

export function scaled(outline: Point[], factor: number): Point[] {
  const middle = centre(outline);
  return outline.map(({ x, y }) => ({ x: within(middle.x + (x - middle.x) * factor), y: within(middle.y + (y - middle.y) * factor) }));
}

/** Where somebody begins who draws with the keyboard. */
export const oval = (middle: Point, rx: number, ry: number): Point[] =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * 2 * Math.PI;
    return { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) };
  });
