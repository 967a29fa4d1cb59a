import type { Photo, Subject } from '../photos.api.js';

/** Pictures of the same thing, latest first; without an id those that are of nothing. */
export interface Series { id: string; label: string; photos: Photo[] }

const UNNAMED = 'Of something switched off or gone';

/** One for each subject, also where there is no picture of it yet, and the rest. */
export function seriesOf(photos: Photo[], subjects: Subject[]): Series[] {
  const all = new Map<string, Series>(subjects.map(({ id, label }) => [id, { id, label, photos: [] }]));
  const rest: Series = { id: '', label: 'Of nothing in particular', photos: [] };
  for (const photo of photos) {
    if (!photo.subject) {
      rest.photos.push(photo);
      continue;
    }
    const known = all.get(photo.subject) ?? { id: photo.subject, label: photo.of?.label ?? UNNAMED, photos: [] };
    known.photos.push(photo);
    all.set(photo.subject, known);
  }
  return [...all.values(), ...(rest.photos.length ? [rest] : [])];
}

/** The last picture and the first that looks like it: from the same angle where there are two of it. */
export function firstAndLast(photos: Photo[]): Photo[] {
  const last = photos[0];
  if (!last || photos.length < 2) return [];
  const alike = photos.filter(({ angle }) => angle === last.angle);
  return [(alike.length > 1 ? alike : photos).at(-1)!, last];
}
