import { element, styleMap } from '@medspa/sdk';
import { html } from 'lit';
import * as api from '../scheduling.api.js';
import { kindLabels, kinds, type Kind, type Service } from '../scheduling.types.js';
import { Editor } from './editor.js';
import styles from './settings.css';

const hues: [number, string][] = [[277, 'Indigo'], [235, 'Blue'], [190, 'Teal'], [150, 'Green'], [110, 'Lime'], [75, 'Amber'], [45, 'Orange'], [20, 'Red'], [350, 'Pink'], [315, 'Purple']];

/** A service: how long it takes, what it needs, and its colour in the calendar. */
@element('scheduling-service-editor')
export class ServiceEditor extends Editor<Service, api.ServiceDraft> {
  static override styles = styles;

  protected override begin(thing?: Service): api.ServiceDraft {
    if (!thing) return { name: '', minutes: 30, hue: 277, requires: ['practitioner'], active: true };
    const { name, category, minutes, hue, requires, active } = thing;
    return { name, category, minutes, hue, requires, active };
  }

  protected override add(draft: api.ServiceDraft) {
    return api.addService(draft);
  }

  protected override change(thing: Service, draft: api.ServiceDraft) {
    return api.changeService(thing, draft);
  }

  protected override fields(errors: Record<string, string>) {
    const { draft } = this;
    const text = (event: Event) => (event.target as HTMLInputElement).value;
    return html`
      <ms-field label="Name" .error=${errors.name}>
        <input maxlength="120" autocomplete="off" .value=${draft.name} @input=${(event: Event) => this.set({ name: text(event) })}></ms-field>
      <ms-field label="Category" optional .error=${errors.category}>
        <input maxlength="80" autocomplete="off" .value=${draft.category ?? ''} @input=${(event: Event) => this.set({ category: text(event) || undefined })}></ms-field>
      <ms-field label="Minutes" .error=${errors.minutes}>
        <input type="number" min="5" max="720" step="5" .value=${String(draft.minutes)} @input=${(event: Event) => this.set({ minutes: Number(text(event)) })}></ms-field>
      <fieldset><legend>Needs</legend>${kinds.map((kind) => html`<label class="check">
        <input type="checkbox" .checked=${draft.requires.includes(kind)} @change=${(event: Event) => this.need(kind, (event.target as HTMLInputElement).checked)}>
        ${kindLabels[kind].one}</label>`)}</fieldset>
      <div role="group" aria-label="Colour"><p class="legend" aria-hidden="true">Colour</p><div class="hues">${hues.map(([hue, name]) => html`
        <button type="button" class="hue" ${styleMap({ '--h': hue })} aria-label=${name} title=${name}
          aria-pressed=${hue === draft.hue ? 'true' : 'false'} @click=${() => this.set({ hue })}></button>`)}</div></div>
      <div class="sample hue" ${styleMap({ '--h': draft.hue })} aria-hidden="true"><b>Ana Lindqvist</b><span>${draft.name || 'Service'}</span></div>
      <label class="check"><input type="checkbox" .checked=${draft.active}
        @change=${(event: Event) => this.set({ active: (event.target as HTMLInputElement).checked })}>Can be booked</label>`;
  }

  private need(kind: Kind, needed: boolean) {
    this.set({ requires: kinds.filter((each) => each === kind ? needed : this.draft.requires.includes(each)) });
  }
}
