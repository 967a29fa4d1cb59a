import { element } from '@medspa/sdk';
import { html, nothing } from 'lit';
import * as api from '../scheduling.api.js';
import { kindLabels, kinds, type Kind, type Resource } from '../scheduling.types.js';
import { Editor } from './editor.js';

/** A practitioner, a room or a device. */
@element('scheduling-resource-editor')
export class ResourceEditor extends Editor<Resource, api.ResourceDraft> {
  protected override begin(thing?: Resource): api.ResourceDraft {
    if (!thing) return { kind: 'practitioner', name: '', active: true };
    const { kind, name, detail, userId, active, position } = thing;
    return { kind, name, detail, userId, active, position };
  }

  protected override add(draft: api.ResourceDraft) {
    return api.addResource(draft);
  }

  protected override change(thing: Resource, draft: api.ResourceDraft) {
    return api.changeResource(thing, draft);
  }

  protected override fields(errors: Record<string, string>) {
    const { draft } = this;
    const text = (event: Event) => (event.target as HTMLInputElement).value;
    return html`
      <ms-field label="Name" .error=${errors.name}>
        <input maxlength="120" autocomplete="off" .value=${draft.name} @input=${(event: Event) => this.set({ name: text(event) })}></ms-field>
      <ms-field label="Kind" .error=${errors.kind}><select ?disabled=${!!this.thing} @change=${(event: Event) => this.set({ kind: text(event) as Kind })}>
        ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === draft.kind}>${kindLabels[kind].one}</option>`)}</select></ms-field>
      <ms-field label="Detail" optional hint="Shown under the name in the calendar, such as a speciality or a wavelength." .error=${errors.detail}>
        <input maxlength="120" autocomplete="off" .value=${draft.detail ?? ''} @input=${(event: Event) => this.set({ detail: text(event) || undefined })}></ms-field>
      ${this.thing ? html`<ms-field label="Place in the calendar" hint="Low numbers come first." .error=${errors.position}>
        <input type="number" min="0" max="999" .value=${String(draft.position ?? '')} @input=${(event: Event) => this.set({ position: Number(text(event)) })}></ms-field>` : nothing}
      <label class="check"><input type="checkbox" .checked=${draft.active}
        @change=${(event: Event) => this.set({ active: (event.target as HTMLInputElement).checked })}>Can be booked</label>`;
  }
}
