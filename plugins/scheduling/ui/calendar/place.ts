import { dates, router, zone } from '@medspa/sdk';
import { kinds, type Kind } from '../scheduling.types.js';
import type { Day } from '../time/wall.js';

/** Where the calendar stands: kept in the address, so that reload and a shared link show the same. */
export interface Place {
  date: Day;
  view: 'day' | 'week';
  kind: Kind;
  resourceId?: string;
  selected?: string;
}

export function readPlace(query: URLSearchParams): Place {
  const date = query.get('date') ?? '';
  const kind = query.get('show') as Kind;
  return {
    date: dates.isValid(date) ? date : zone.today(),
    view: query.get('view') === 'week' ? 'week' : 'day',
    kind: kinds.includes(kind) ? kind : 'practitioner',
    resourceId: query.get('resource') ?? undefined,
    selected: query.get('appointment') ?? undefined,
  };
}

export function writePlace(place: Place): void {
  router.setQuery({
    date: place.date === zone.today() ? null : place.date,
    view: place.view === 'day' ? null : place.view,
    show: place.kind === 'practitioner' ? null : place.kind,
    resource: place.view === 'week' ? place.resourceId : null,
    appointment: place.selected,
    new: null,
    patient: null,
    service: null,
    from: null,
  });
}

/** What an address says of the appointment that it asks to book. */
export function wantedBy(query: URLSearchParams) {
  const from = query.get('from') ?? '';
  return {
    patientId: query.get('patient') ?? undefined,
    serviceId: query.get('service') ?? undefined,
    from: dates.isValid(from) ? from : undefined,
  };
}

/** The dates on screen: the day itself, or its week from Monday. */
export const rangeOf = ({ view, date }: Place) =>
  view === 'day' ? { from: date, days: 1 } : { from: dates.addDays(date, -dates.weekday(date)), days: 7 };

export const stepFrom = (place: Place, by: number): Day => dates.addDays(place.date, place.view === 'day' ? by : by * 7);
