import { element, MsElement } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { kindLabels, kinds, type Kind, type Resource } from '../scheduling.types.js';
import { showDay, showWeek } from '../time/words.js';
import { rangeOf, type Place } from './place.js';
import styles from './toolbar.css';

/** Date, view and what the columns are. Emits `go` with a step, `place` with a change, and `new-appointment`. */
@element('scheduling-toolbar')
export class Toolbar extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) resources: Resource[] = [];
  @property() locale = 'en-US';
  @property({ type: Boolean }) editable = false;
  @query('input[type=date]') private picker!: HTMLInputElement;

  override render() {
    const { place, locale } = this;
    const week = place.view === 'week';
    const span = week ? 'week' : 'day';
    return html`
      <h1 tabindex="-1">${week ? showWeek(locale, rangeOf(place).from) : showDay(locale, place.date)}</h1>
      <div class="row dates" role="group" aria-label="Date">
        ${this.arrow('chevron-left', `Previous ${span}`, -1, 'ArrowLeft')}
        <button type="button" class="button" aria-keyshortcuts="T" title="Today (T)" @click=${() => this.emit('go', 0)}>Today</button>
        ${this.arrow('chevron-right', `Next ${span}`, 1, 'ArrowRight')}
        <span class="jump">
          <button type="button" class="button icon quiet" aria-label="Choose a date" title="Choose a date" @click=${() => this.picker.showPicker()}>
            <ms-icon name="calendar"></ms-icon></button>
          <input type="date" tabindex="-1" aria-label="Date" .value=${place.date}
            @change=${() => { if (this.picker.value) this.emit('place', { date: this.picker.value }); }}>
        </span>
      </div>
      <div class="row end">
        ${week ? this.resourceChoice() : this.kindChoice()}
        ${this.choice('View', [['day', 'Day'], ['week', 'Week']], place.view, (view) => this.emit('place', { view }))}
        ${this.editable ? html`
          <button type="button" class="button primary" aria-keyshortcuts="N" @click=${() => this.emit('new-appointment')}>
            <ms-icon name="plus"></ms-icon>Appointment<kbd aria-hidden="true">N</kbd></button>` : nothing}
      </div>`;
  }

  private arrow(icon: string, label: string, by: number, key: string) {
    return html`<button type="button" class="button icon quiet" aria-label=${label} title=${label} aria-keyshortcuts=${key}
      @click=${() => this.emit('go', by)}><ms-icon name=${icon}></ms-icon></button>`;
  }

  private kindChoice() {
    const present = kinds.filter((kind) => this.resources.some((each) => each.kind === kind));
    return present.length < 2 ? nothing : this.choice('Columns',
      present.map((kind) => [kind, kindLabels[kind].many]), this.place.kind, (kind) => this.emit('place', { kind: kind as Kind }));
  }

  private resourceChoice() {
    return html`<select aria-label="Week of" @change=${(event: Event) =>
      this.emit('place', { resourceId: (event.target as HTMLSelectElement).value })}>
      ${kinds.map((kind) => html`<optgroup label=${kindLabels[kind].many}>
        ${this.resources.filter((each) => each.kind === kind).map(({ id, name }) => html`
          <option value=${id} ?selected=${id === this.place.resourceId}>${name}</option>`)}
      </optgroup>`)}
    </select>`;
  }

  private choice(label: string, options: [string, string][], value: string, pick: (value: string) => void) {
    return html`<div class="segments" role="group" aria-label=${label}>${options.map(([id, text]) => html`
      <button type="button" aria-pressed=${id === value ? 'true' : 'false'} @click=${() => pick(id)}>${text}</button>`)}</div>`;
  }
}
