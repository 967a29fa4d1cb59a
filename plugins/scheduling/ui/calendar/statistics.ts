import type { Appointment } from '../scheduling.types.js';

export function statistics(appointments: Appointment[]) {
  const count = (...statuses: string[]) => appointments.filter((each) => statuses.includes(each.status)).length;
  return {
    all: appointments.filter((each) => each.status !== 'cancelled').length,
    done: count('completed'),
    here: count('arrived', 'in-treatment'),
    missed: count('no-show'),
    open: count('booked'),
  };
}
