import { format } from '@medspa/sdk';
import { html } from 'lit';
import type { Service } from '../scheduling.types.js';

/** The services by category, each with its usual length. */
export function serviceChoice(services: Service[], chosen: Service | undefined, choose: (service: Service) => void) {
  const categories = [...new Set(services.map(({ category }) => category ?? ''))].sort();
  const option = (service: Service) => html`
    <option value=${service.id} ?selected=${service.id === chosen?.id}>${service.name} · ${format.minutes(service.minutes)}</option>`;
  return html`<ms-field label="Service"><select @change=${(event: Event) => {
    const picked = services.find(({ id }) => id === (event.target as HTMLSelectElement).value);
    if (picked) choose(picked);
  }}>
    ${categories.map((category) => {
      const options = services.filter((each) => (each.category ?? '') === category).map(option);
      return category ? html`<optgroup label=${category}>${options}</optgroup>` : options;
    })}
  </select></ms-field>`;
}
