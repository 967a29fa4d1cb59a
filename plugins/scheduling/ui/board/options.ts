import type { Calendar } from '@event-calendar/core';
import { clockStyle, hourStyle, showDay } from '../time/words.js';
import { addMinutes, clockOf, dayOf, minuteOfDay, minutesBetween, wallNow, wallOf, type Wall } from '../time/wall.js';
import type { Appointment } from '../scheduling.types.js';
import type { Board } from './board.js';
import { eventContent, resourceLabel } from './content.js';
import { appointmentEvent, closedEvents } from './events.js';
import { limitsOf, type Limits } from './limits.js';
import { bookedShare } from './load.js';

export const slotMinutes = 15;
export const leastSlotHeight = 18;
const mostSlotHeight = 30;

/** Slots grow until the day fills the page, so that a tall screen has no empty foot. */
export function slotHeightFor(height: number, { from, to }: Limits) {
  const fitting = Math.floor(height / ((to - from) / slotMinutes) * 4) / 4;
  return Math.max(leastSlotHeight, Math.min(mostSlotHeight, fitting));
}

/** Today opens two hours before now, any other day at its beginning; rounded, so that it changes rarely. */
function scrollTo(board: Board, limits: Limits) {
  const now = wallNow();
  const near = board.view === 'day' && dayOf(now) === board.date ? Math.floor(minuteOfDay(now) / 60) * 60 - 120 : 0;
  return Math.max(limits.from, Math.min(near, limits.to));
}

function emit(board: Board, type: string, detail: unknown) {
  board.dispatchEvent(new CustomEvent(type, { detail }));
}

/** What stays for the life of the calendar. */
export function boardOptions(board: Board): Calendar.Options {
  const moved = (info: { event: Calendar.Event }, seconds: number): { appointment: Appointment; startsAt: Wall } => {
    const { appointment } = info.event.extendedProps as { appointment: Appointment };
    return { appointment, startsAt: addMinutes(wallOf(appointment.startsAt), seconds / 60) };
  };
  return {
    view: board.view === 'day' ? 'resourceTimeGridDay' : 'timeGridWeek',
    locale: board.locale,
    firstDay: 1,
    headerToolbar: { start: '', center: '', end: '' },
    allDaySlot: false,
    slotEventOverlap: false,
    slotDuration: `00:${slotMinutes}:00`,
    slotLabelInterval: '01:00:00',
    snapDuration: clockOf(board.hours.stepMinutes ?? slotMinutes),
    slotLabelFormat: hourStyle(board.locale),
    eventTimeFormat: clockStyle(board.locale),
    pointer: board.editable,
    selectable: board.editable,
    selectMinDistance: 8,
    eventDragMinDistance: 5,
    longPressDelay: 350,
    columnWidth: 'minmax(168px, 1fr)',
    eventContent: (info) => eventContent(info, board.locale),
    dateClick: (info) => emit(board, 'slot-pick', { wall: info.dateStr.slice(0, 16), resourceId: info.resource?.id }),
    select: (info) => {
      const minutes = minutesBetween(info.startStr, info.endStr);
      emit(board, 'slot-pick', { wall: info.startStr.slice(0, 16), minutes, resourceId: info.resource?.id });
    },
    eventDrop: (info) => {
      const { days, seconds } = info.delta;
      emit(board, 'appointment-move', {
        ...moved(info, days * 86_400 + seconds), from: info.oldResource?.id, to: info.newResource?.id,
      });
    },
    eventResize: (info) => {
      const { appointment } = info.event.extendedProps as { appointment: Appointment };
      const { days, seconds } = info.endDelta;
      emit(board, 'appointment-resize', {
        appointment, endsAt: addMinutes(wallOf(appointment.endsAt), days * 1440 + seconds / 60),
      });
    },
  };
}

export interface Applied { key: string; value: unknown }

/** What follows the day and the columns, each with a key that says whether it differs from what is applied. */
export function pageOptions(board: Board): Record<string, Applied> {
  const { dates, hours, appointments, resources, locale } = board;
  const limits = limitsOf(dates, hours, appointments);
  const columns = resources.map(({ id, name }) => ({ id, title: name }));
  const plain = (value: string | number): Applied => ({ key: String(value), value });
  const loads = resources.map(({ id }) => dates.map((date) => bookedShare(date, hours, appointments, id)));
  return {
    date: plain(board.date),
    slotHeight: plain(board.slotHeight),
    slotMinTime: plain(clockOf(limits.from)),
    slotMaxTime: plain(clockOf(limits.to)),
    scrollTime: plain(clockOf(scrollTo(board, limits))),
    resources: { key: JSON.stringify(columns), value: columns },
    resourceLabelContent: {
      key: JSON.stringify([resources, loads]),
      value: ({ resource }: Calendar.ResourceLabelInfo) => {
        const at = resources.findIndex(({ id }) => id === resource.id);
        return at < 0 ? { html: '' } : resourceLabel(resources[at]!, loads[at]?.[0]);
      },
    },
    dayHeaderFormat: {
      key: JSON.stringify([dates, locale, loads]),
      value: (local: Date) => dayHeading(`${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`),
    },
  };

  function dayHeading(date: string) {
    const share = loads[0]?.[dates.indexOf(date)];
    return showDay(locale, date, { weekday: 'short', day: 'numeric' }) + (share === undefined ? '' : ` · ${share}%`);
  }
}

const two = (value: number) => String(value).padStart(2, '0');

export function pageEvents(board: Board): Calendar.EventInput[] {
  const { dates, hours, appointments, resources } = board;
  return [
    ...closedEvents(dates, hours, limitsOf(dates, hours, appointments), resources),
    ...appointments.map((appointment) => appointmentEvent(appointment, {
      saving: board.saving.has(appointment.id), editable: board.editable,
    })),
  ];
}
