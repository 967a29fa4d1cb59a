import type { Tone } from '@medspa/sdk';
import type { Status } from '../scheduling.types.js';

export interface StatusLook { label: string; icon?: string; tone: Tone }

export const statuses: Record<Status, StatusLook> = {
  booked: { label: 'Booked', tone: 'neutral' },
  confirmed: { label: 'Confirmed', icon: 'check', tone: 'info' },
  arrived: { label: 'Arrived', icon: 'map-pin-check', tone: 'ok' },
  'in-treatment': { label: 'In treatment', icon: 'loader', tone: 'accent' },
  completed: { label: 'Completed', icon: 'check-check', tone: 'ok' },
  cancelled: { label: 'Cancelled', icon: 'x', tone: 'neutral' },
  'no-show': { label: 'No-show', icon: 'user-x', tone: 'danger' },
};

export interface Step { status: Status; label: string; icon: string }

const confirm: Step = { status: 'confirmed', label: 'Confirm', icon: 'check' };
const arrive: Step = { status: 'arrived', label: 'Check in', icon: 'map-pin-check' };
const start: Step = { status: 'in-treatment', label: 'Start treatment', icon: 'play' };
const complete: Step = { status: 'completed', label: 'Complete', icon: 'check-check' };
const noShow: Step = { status: 'no-show', label: 'No-show', icon: 'user-x' };

/** What can follow each status; the first is what usually comes next. */
const nextSteps: Record<Status, Step[]> = {
  booked: [arrive, confirm, noShow],
  confirmed: [arrive, noShow],
  arrived: [start, noShow],
  'in-treatment': [complete],
  completed: [],
  cancelled: [],
  'no-show': [arrive],
};

/** How far the time is: nobody arrives before the day, and nobody is missed before the appointment begins. */
export type Nearness = 'ahead' | 'today' | 'due';
const earliest: Partial<Record<Status, Nearness[]>> = {
  arrived: ['today', 'due'], 'in-treatment': ['today', 'due'], completed: ['today', 'due'], 'no-show': ['due'],
};

export const stepsFor = (status: Status, nearness: Nearness) =>
  nextSteps[status].filter((step) => earliest[step.status]?.includes(nearness) ?? true);

/** Whether it still takes up its time and can be moved. */
export const isOpen = (status: Status) => ['booked', 'confirmed', 'arrived', 'in-treatment'].includes(status);

/** The statuses on the way back to what it was, as far as this person may go it. */
export function wayBack(before: Status, after: Status, configures: boolean): Status[] {
  if (after === 'in-treatment') return ['arrived'];
  if (after === 'completed') return configures ? ['in-treatment'] : [];
  return before === 'booked' ? ['booked'] : ['booked', before];
}
