import type { Calendar } from '@event-calendar/core';

const few = 24;

/** Remembers what the calendar shows, so that one moved appointment does not draw four hundred again. */
export class ShownEvents {
  private shown = new Map<string, string>();

  first(events: Calendar.EventInput[]) {
    this.shown = keyed(events);
    return events;
  }

  show(calendar: Calendar, events: Calendar.EventInput[]) {
    const before = this.shown;
    const now = keyed(events);
    const gone = [...before.keys()].filter((id) => !now.has(id));
    const changed = events.filter(({ id }) => before.get(String(id)) !== now.get(String(id)));
    this.shown = now;
    if (gone.length + changed.length > few) {
      calendar.setOption('events', events as Calendar.Event[]);
      return;
    }
    for (const id of gone) calendar.removeEventById(id);
    for (const event of changed) {
      if (before.has(String(event.id))) calendar.updateEvent(event);
      else calendar.addEvent(event);
    }
  }
}

const keyed = (events: Calendar.EventInput[]) => new Map(events.map((event) => [String(event.id), JSON.stringify(event)]));
