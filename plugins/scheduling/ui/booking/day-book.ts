import { dates, live } from '@medspa/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as api from '../scheduling.api.js';
import type { Appointment } from '../scheduling.types.js';
import type { Day, Wall } from '../time/wall.js';
import { takenBy } from './availability.js';

/** The appointments of the day that a dialog is about, to say at once what is free. */
export class DayBook implements ReactiveController {
  private day?: Day;
  private appointments: Appointment[] = [];
  private stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.stop = live.on('appointments', () => void this.load());
  }

  hostDisconnected() {
    this.stop?.();
  }

  show(day: Day) {
    if (day === this.day || !dates.isValid(day)) return;
    this.day = day;
    this.appointments = [];
    void this.load();
  }

  taken(resourceId: string, from: Wall, minutes: number, except?: string) {
    return takenBy(this.appointments, resourceId, from, minutes, except);
  }

  private async load() {
    const { day } = this;
    if (!day) return;
    // Without this list the dialog still works: the server refuses what is taken.
    const found = await api.appointmentsOn(day, dates.addDays(day, 1)).catch(() => undefined);
    if (!found || day !== this.day) return;
    this.appointments = found;
    this.host.requestUpdate();
  }
}
