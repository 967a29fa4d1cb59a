import { format } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Appointment } from '../scheduling.types.js';
import { statistics } from './statistics.js';

const piece = (count: number, label: string, tone: string) =>
  count ? html`<span class="stat"><i class=${tone}></i><b>${count}</b> ${label}</span>` : nothing;

/** One line about the day, and which colour is which service. */
export function summary(appointments: Appointment[]) {
  const { all, done, here, missed, open } = statistics(appointments);
  const services = new Map(appointments.map((each) => [each.serviceId, each]));
  return html`
    <div class="stats num">
      <span class="stat"><b>${format.number(all)}</b> ${all === 1 ? 'appointment' : 'appointments'}</span>
      ${piece(done, 'done', 'ok')}${piece(here, 'in clinic', 'accent')}${piece(open, 'to confirm', 'neutral')}${piece(missed, missed === 1 ? 'no-show' : 'no-shows', 'danger')}
    </div>
    <ul class="legend" aria-label="Services">${[...services.values()].slice(0, 8).map(({ serviceName, hue }) => html`
      <li class="hue" ${styleMap({ '--h': hue })}>${serviceName}</li>`)}</ul>`;
}
