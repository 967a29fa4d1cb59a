import { palette } from '@medspa/sdk';

interface Actions {
  step: (by: number) => void;
  view: (view: 'day' | 'week') => void;
  book: () => void;
  move: () => void;
  deselect: () => void;
}

/** What the calendar can do by key and from the palette while it is on screen; the answer takes it away again. */
export function calendarKeys({ step, view, book, move, deselect }: Actions) {
  const group = 'Calendar';
  return palette.register(
    { id: 'calendar.previous', label: 'Previous day or week', icon: 'chevron-left', shortcut: 'arrowleft', group, run: () => step(-1) },
    { id: 'calendar.next', label: 'Next day or week', icon: 'chevron-right', shortcut: 'arrowright', group, run: () => step(1) },
    { id: 'calendar.today', label: 'Show today', icon: 'calendar-check', shortcut: 't', group, run: () => step(0) },
    { id: 'calendar.day', label: 'Show the day', icon: 'columns-3', shortcut: 'd', group, run: () => view('day') },
    { id: 'calendar.week', label: 'Show the week', icon: 'calendar-days', shortcut: 'w', group, run: () => view('week') },
    { id: 'calendar.book', label: 'New appointment on this day', icon: 'calendar-plus', shortcut: 'n', group, run: book },
    { id: 'calendar.move', label: 'Move the selected appointment', icon: 'calendar-clock', shortcut: 'm', group, run: move },
    { id: 'calendar.deselect', label: 'Close the selected appointment', icon: 'x', shortcut: 'escape', group, run: deselect },
  );
}
