import { dates, element, format, MsElement, Remote, session, zone, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { statuses } from '../board/status.js';
import * as api from '../scheduling.api.js';
import type { Appointment } from '../scheduling.types.js';
import { dayOf, wallNow, wallOf } from '../time/wall.js';
import { showTimes } from '../time/words.js';

const weeksBetween = 8;
const isDone = (status: Appointment['status']) => status !== 'cancelled' && status !== 'no-show';

const columns: Column<Appointment>[] = [
  { id: 'day', label: 'Day', width: '170px', cell: ({ startsAt }) => format.date(dayOf(wallOf(startsAt)), 'weekday') + (startsAt.slice(0, 4) === wallNow().slice(0, 4) ? '' : ` ${startsAt.slice(0, 4)}`) },
  { id: 'time', label: 'Time', width: '160px', cell: ({ startsAt, endsAt }) => showTimes(session.clinic.locale, wallOf(startsAt), wallOf(endsAt)) },
  { id: 'service', label: 'Service', cell: ({ serviceName, hue }) => html`<span class="row"><ms-dot .hue=${hue}></ms-dot>${serviceName}</span>` },
  { id: 'with', label: 'With', from: 640, cell: ({ resources }) => resources.map(({ name }) => name).join(', ') },
  { id: 'status', label: 'Status', width: '130px', cell: ({ status }) => html`<ms-badge .tone=${statuses[status].tone} .icon=${statuses[status].icon ?? 'calendar'}>${statuses[status].label}</ms-badge>` },
];

/** The patient's appointments: what is ahead, then what was. */
@element('scheduling-patient-appointments')
export class PatientAppointments extends MsElement {
  static override styles = css`
    section { display: grid; gap: 8px; }
    h3, .book { padding-inline: 20px; }
  `;
  @property() patientId = '';
  private readonly appointments = new Remote(this, () => api.appointmentsOf(this.patientId), { topics: ['appointments'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.appointments.run('fresh');
  }

  override render() {
    return this.appointments.render({
      pending: () => html`<ms-skeleton shape="rows" lines="5"></ms-skeleton>`,
      ready: (all) => all.length ? this.lists(all) : html`<ms-empty illustration="calendar" heading="No appointments yet">
        Booked appointments and their history show up here.
        ${session.can('scheduling.write') ? html`<a slot="action" class="button primary" href="/calendar?new=1&patient=${this.patientId}">Book an appointment</a>` : nothing}</ms-empty>`,
    });
  }

  private lists(all: Appointment[]) {
    const now = wallNow();
    const ahead = all.filter(({ endsAt, status }) => wallOf(endsAt) >= now && status !== 'cancelled');
    const past = all.filter((each) => !ahead.includes(each)).reverse();
    const book = session.can('scheduling.write')
      ? html`<div class="book row wrap"><a class="button" href="/calendar?new=1&patient=${this.patientId}"><ms-icon name="calendar-plus"></ms-icon>Book an appointment</a>
        ${this.nextTime(all)}</div>` : nothing;
    return html`<div class="stack loose">${book}${this.list('Upcoming', ahead)}${this.list('Past', past)}</div>`;
  }

  /** The same again, eight weeks after the last time: what skin needs between two sessions. */
  private nextTime(all: Appointment[]) {
    const last = all.filter(({ status }) => isDone(status)).sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0];
    if (!last) return nothing;
    const due = dates.addDays(dayOf(wallOf(last.startsAt)), weeksBetween * 7);
    const from = due > zone.today() ? due : zone.today();
    return html`<a class="button quiet" href="/calendar?new=1&patient=${this.patientId}&service=${last.serviceId}&from=${from}">
      <ms-icon name="search"></ms-icon>Find the next time</a>`;
  }

  private list(heading: string, rows: Appointment[]) {
    if (!rows.length) return nothing;
    return html`<section><h3>${heading}</h3>
      <ms-table label="${heading} appointments" .columns=${columns} .rows=${rows} .quiet=${({ status }: Appointment) => ['cancelled', 'no-show'].includes(status)}
        .href=${({ id, startsAt }: Appointment) => `/calendar?date=${dayOf(wallOf(startsAt))}&appointment=${id}`}></ms-table></section>`;
  }
}
