import { ProblemError } from '@medspa/sdk';
import { html, nothing } from 'lit';
import type { Conflict } from '../scheduling.types.js';
import { showTimes } from '../time/words.js';
import { wallOf } from '../time/wall.js';

const shownFields = ['startsAt', 'minutes'];

/** Who has the time, and until when: shown where the booking was tried, not in a corner. */
export function conflictNotice(problem: unknown, locale: string) {
  if (!problem) return nothing;
  if (!(problem instanceof ProblemError) || problem.code !== 'conflict') return otherProblem(problem);
  const conflicts = (problem.problem.conflicts ?? []) as Conflict[];
  return html`<div class="conflict" role="alert">
    <ms-icon name="calendar-x"></ms-icon>
    <div><strong>That time is taken</strong>
      ${conflicts.length ? html`<ul>${conflicts.map(({ resourceName, startsAt, endsAt, patientName }) => html`
        <li><b>${resourceName}</b> is booked ${showTimes(locale, wallOf(startsAt), wallOf(endsAt))}${patientName ? ` with ${patientName}` : ''}</li>`)}</ul>`
      : html`<p>${problem.problem.detail}</p>`}
    </div></div>`;
}

function otherProblem(problem: unknown) {
  const errors = problem instanceof ProblemError ? problem.problem.errors ?? [] : [];
  const others = errors.filter(({ field }) => !shownFields.includes(field));
  if (errors.length && !others.length) return nothing;
  return html`<ms-problem .error=${problem}>${others.map(({ message }) => html`<p>${message}</p>`)}</ms-problem>`;
}

/** The messages of a validation problem by field. */
export const fieldErrors = (problem: unknown): Record<string, string> =>
  problem instanceof ProblemError
    ? Object.fromEntries((problem.problem.errors ?? []).map(({ field, message }) => [field, message])) : {};
