import { dates, element, MsElement, Remote, session, zone } from '@medspa/sdk';
import { html } from 'lit';
import { statuses } from '../board/status.js';
import { refused } from '../calendar/moves.js';
import { statistics } from '../calendar/statistics.js';
import * as api from '../scheduling.api.js';
import type { Appointment } from '../scheduling.types.js';
import { wallNow, wallOf } from '../time/wall.js';
import { showTime } from '../time/words.js';
import styles from './widget.css';

const expected = ['booked', 'confirmed', 'arrived', 'in-treatment'];

/** Who comes today and who is here, with check-in in one click. */
@element('scheduling-today')
export class Today extends MsElement {
  static override styles = styles;
  private readonly appointments = new Remote(this, () => {
    const today = zone.today();
    return api.appointmentsOn(today, dates.addDays(today, 1));
  }, { topics: ['appointments'] });

  override render() {
    return html`<section class="card">
      <header class="row"><h2 class="grow">Today’s appointments</h2><a href="/calendar">Open calendar</a></header>
      ${this.appointments.render({
        pending: () => html`<ms-skeleton shape="rows" lines="5"></ms-skeleton>`,
        ready: (all) => this.list(all),
      })}</section>`;
  }

  private list(all: Appointment[]) {
    const now = wallNow();
    const next = all.filter((each) => expected.includes(each.status));
    const { here, done, open } = statistics(all);
    if (!all.length) {
      return html`<ms-empty compact illustration="sun" heading="Nothing is booked today">
        <a slot="action" class="button" href="/calendar?new=1">Book an appointment</a></ms-empty>`;
    }
    return html`
      <p class="muted small num">${all.length} in all · ${here} in clinic · ${done} done${open ? ` · ${open} not confirmed` : ''}</p>
      ${next.length ? html`<ul>${next.slice(0, 8).map((each) => this.row(each, now))}</ul>` : html`<p class="muted rest">Nobody else is expected today.</p>`}
      ${next.length > 8 ? html`<p class="rest"><a href="/calendar">${next.length - 8} more</a></p>` : ''}`;
  }

  private row(appointment: Appointment, now: string) {
    const { status, patientName, serviceName, hue, startsAt } = appointment;
    const late = wallOf(startsAt) < now && ['booked', 'confirmed'].includes(status);
    return html`<li>
      <time class="num" datetime=${startsAt}>${showTime(session.clinic.locale, wallOf(startsAt))}</time>
      <ms-dot .hue=${hue}></ms-dot>
      <span class="grow"><a class="strong" href=${`/calendar?appointment=${appointment.id}`}>${patientName}</a><span class="muted truncate">${serviceName}</span></span>
      ${['booked', 'confirmed'].includes(status) && session.can('scheduling.write') ? html`
        ${late ? html`<ms-badge tone="warn" icon="clock">Late</ms-badge>` : ''}
        <button type="button" class="button" @click=${() => this.arrive(appointment)}><ms-icon name="map-pin-check"></ms-icon>Check in</button>`
      : html`<ms-badge .tone=${statuses[status].tone} .icon=${statuses[status].icon ?? 'calendar'}>${statuses[status].label}</ms-badge>`}
    </li>`;
  }

  private async arrive(appointment: Appointment) {
    const change = (to: Appointment) => this.appointments.set((this.appointments.value ?? []).map((each) => each.id === to.id ? to : each));
    change({ ...appointment, status: 'arrived' });
    try {
      change(await api.setStatus(appointment, 'arrived'));
    } catch (problem) {
      change(appointment);
      refused(problem);
      void this.appointments.run();
    }
  }
}
