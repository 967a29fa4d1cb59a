import { format, ProblemError, session, toast } from '@medspa/sdk';
import * as api from '../scheduling.api.js';
import type { Appointment, Move, Resource, Status } from '../scheduling.types.js';
import { addMinutes, dayOf, timeOf, wallOf } from '../time/wall.js';
import { statuses, wayBack } from '../board/status.js';
import type { Agenda } from './agenda.js';

/** Says why a change was refused: who has the time, or that somebody else was faster. */
export function refused(problem: unknown) {
  if (problem instanceof ProblemError && problem.code === 'conflict') {
    toast.show('That time is taken', { tone: 'danger', detail: problem.problem.detail, timeout: 10_000 });
  } else if (problem instanceof ProblemError && problem.code === 'stale') {
    toast.show('Someone else changed this appointment', { tone: 'warn', detail: 'You now see the latest. Try again if it is still right.' });
  } else if (problem instanceof ProblemError && problem.problem.errors?.length) {
    toast.show(problem.problem.title, { tone: 'danger', detail: problem.problem.errors.map(({ message }) => message).join(' ') });
  } else {
    toast.problem(problem);
  }
}

const placeOf = (appointment: Appointment): Required<Move> => ({
  startsAt: appointment.startsAt,
  minutes: appointment.minutes,
  resourceIds: appointment.resources.map(({ id }) => id),
});

function moved(appointment: Appointment, to: Move, resources: Resource[]): Appointment {
  const start = wallOf(to.startsAt);
  const minutes = to.minutes ?? appointment.minutes;
  const kept = to.resourceIds?.map((id) => resources.find((each) => each.id === id) ?? appointment.resources.find((each) => each.id === id));
  return {
    ...appointment, startsAt: to.startsAt, endsAt: addMinutes(start, minutes), minutes,
    resources: kept?.filter((each) => each !== undefined) ?? appointment.resources,
  };
}

/** Says where it went, and offers the way back. */
export function tellMoved(agenda: Agenda, before: Appointment, saved: Appointment) {
  const start = wallOf(saved.startsAt);
  const back = placeOf(before);
  const words = `${saved.patientName}: ${format.date(dayOf(start), 'weekday')}, ${format.wallTime(timeOf(start))}, ${format.minutes(saved.minutes)}`;
  toast.undo(words, () => void attempt(agenda, moved(saved, back, agenda.resources), () => api.move(saved, back)));
}

/** Moves at once on screen, then on the server. */
export async function moveAppointment(agenda: Agenda, appointment: Appointment, to: Move) {
  const saved = await attempt(agenda, moved(appointment, to, agenda.resources), () => api.move(appointment, to));
  if (saved) tellMoved(agenda, appointment, saved);
  return saved;
}

async function attempt(agenda: Agenda, changed: Appointment, work: () => Promise<Appointment>) {
  try {
    return await agenda.attempt(changed, work);
  } catch (problem) {
    refused(problem);
    return undefined;
  }
}

function offerWayBack(agenda: Agenda, saved: Appointment, before: Status, words: string) {
  const way = wayBack(before, saved.status, session.can('scheduling.configure'));
  if (!way.length) return void toast.ok(words);
  toast.undo(words, async () => {
    let current: Appointment | undefined = saved;
    for (const status of way) {
      const from: Appointment = current;
      current = await attempt(agenda, { ...from, status }, () => api.setStatus(from, status));
      if (!current) return;
    }
  });
}

export async function changeStatus(agenda: Agenda, appointment: Appointment, status: Status) {
  const saved = await attempt(agenda, { ...appointment, status }, () => api.setStatus(appointment, status));
  if (saved) offerWayBack(agenda, saved, appointment.status, `${saved.patientName}: ${statuses[status].label.toLowerCase()}`);
  return saved;
}

export const changeNote = (agenda: Agenda, appointment: Appointment, note: string) =>
  attempt(agenda, { ...appointment, note }, () => api.setNote(appointment, note));

export async function cancelAppointment(agenda: Agenda, appointment: Appointment, reason: string) {
  const saved = await attempt(agenda, { ...appointment, status: 'cancelled' }, () => api.cancel(appointment, reason || undefined));
  if (saved) offerWayBack(agenda, saved, appointment.status, `${appointment.patientName}’s appointment is cancelled`);
  return saved;
}
