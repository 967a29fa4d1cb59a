import { dates, live } from '@medspa/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as api from '../scheduling.api.js';
import type { Appointment, ClinicHours, Resource, Service } from '../scheduling.types.js';
import type { Day } from '../time/wall.js';

export interface Range { from: Day; days: number }

const keep = 8;

/** What the calendar shows: the clinic's set-up and the appointments of a range, kept fresh by the live stream. */
export class Agenda implements ReactiveController {
  resources: Resource[] = [];
  services: Service[] = [];
  hours?: ClinicHours;
  appointments?: Appointment[];
  problem?: unknown;
  saving: ReadonlySet<string> = new Set();
  private range?: Range;
  private seen = new Map<string, Appointment[]>();
  private stop: (() => void)[] = [];
  private turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether there is somebody to book and something to book. */
  get usable() {
    return this.resources.length > 0 && this.services.some(({ active }) => active);
  }

  hostConnected() {
    this.stop = [
      live.on('appointments', () => { this.seen.clear(); void this.refetch(); }),
      live.on('resources', () => void this.setUp()),
      live.on('services', () => void this.setUp()),
    ];
    void this.setUp();
  }

  hostDisconnected() {
    for (const stop of this.stop) stop();
  }

  show(range: Range) {
    if (this.range?.from === range.from && this.range.days === range.days) return;
    this.range = range;
    this.appointments = this.seen.get(this.key());
    void this.refetch();
  }

  async setUp() {
    try {
      [this.resources, this.services, this.hours] = await Promise.all([
        api.resources(true), api.services(), api.clinicHours(),
      ]);
      this.resources.sort((a, b) => a.position - b.position || a.name.localeCompare(b.name));
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
    this.host.requestUpdate();
  }

  async refetch() {
    const { range } = this;
    if (!range) return;
    const turn = ++this.turn;
    try {
      const fresh = await api.appointmentsOn(range.from, dates.addDays(range.from, range.days));
      if (turn !== this.turn) return;
      this.appointments = fresh;
      this.remember(fresh);
      this.problem = undefined;
    } catch (problem) {
      if (turn === this.turn) this.problem = problem;
    }
    this.host.requestUpdate();
  }

  /** Shows `changed` at once, then what the server made of it; puts things back when it refused. */
  async attempt(changed: Appointment, work: () => Promise<Appointment>): Promise<Appointment> {
    const before = this.appointments?.find(({ id }) => id === changed.id);
    this.turn++;
    this.put(changed, true);
    try {
      const saved = await work();
      this.put(saved, false);
      return saved;
    } catch (problem) {
      if (before) this.put(before, false);
      throw problem;
    } finally {
      void this.refetch();
    }
  }

  put(appointment: Appointment, saving = false) {
    const others = (this.appointments ?? []).filter(({ id }) => id !== appointment.id);
    this.appointments = appointment.status === 'cancelled' ? others : [...others, appointment];
    const busy = new Set(this.saving);
    if (saving) busy.add(appointment.id);
    else busy.delete(appointment.id);
    this.saving = busy;
    this.host.requestUpdate();
  }

  private key() {
    return `${this.range?.from}+${this.range?.days}`;
  }

  private remember(appointments: Appointment[]) {
    this.seen.delete(this.key());
    this.seen.set(this.key(), appointments);
    const oldest = this.seen.keys().next().value;
    if (this.seen.size > keep && oldest) this.seen.delete(oldest);
  }
}
