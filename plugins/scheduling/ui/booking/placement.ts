import { element, MsElement } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { hoursOn } from '../board/limits.js';
import { kindLabels, type ClinicHours, type Kind, type Resource } from '../scheduling.types.js';
import { minutesOf, wallOf, type Day, type Wall } from '../time/wall.js';
import { showTimes } from '../time/words.js';
import type { DayBook } from './day-book.js';

export interface Placement {
  date: Day;
  time: string;
  minutes: number;
  picks: Partial<Record<Kind, string>>;
}

export const wallOfPlacement = ({ date, time }: Placement): Wall => `${date}T${time}`;

export const resourceIdsOf = ({ picks }: Placement, needs: readonly Kind[]) =>
  needs.map((kind) => picks[kind]).filter((id) => id !== undefined);

/** Day, time, length, and who and what it needs, with what is taken said beside each. Emits `placement`. */
@element('scheduling-placement')
export class PlacementFields extends MsElement {
  static override styles = css`
    :host { container-type: inline-size; }
  `;
  @property({ attribute: false }) value!: Placement;
  @property({ attribute: false }) needs: readonly Kind[] = [];
  @property({ attribute: false }) resources: Resource[] = [];
  @property({ attribute: false }) book!: DayBook;
  @property({ attribute: false }) hours?: ClinicHours;
  @property() except?: string;
  @property() locale = 'en-US';
  @property({ attribute: false }) errors: Record<string, string | undefined> = {};

  override focus() {
    this.renderRoot.querySelector<HTMLElement>('ms-time-field')?.focus();
  }

  override render() {
    const { value, errors } = this;
    return html`<div class="form">
      <ms-field class="third" label="Day">
        <ms-date-field required .value=${value.date} @ms-change=${(event: CustomEvent<string>) => this.change({ date: event.detail })}></ms-date-field>
      </ms-field>
      <ms-field class="third" label="Time" .error=${errors.startsAt} hint=${this.closed ? 'Outside opening hours' : ''}>
        <ms-time-field required .value=${value.time} @ms-change=${(event: CustomEvent<string>) => this.change({ time: event.detail })}></ms-time-field>
      </ms-field>
      <ms-field class="third" label="Minutes" .error=${errors.minutes}>
        <input type="number" required min="5" max="720" step="5" .value=${String(value.minutes)} @change=${this.lengthen}>
      </ms-field>
      ${this.needs.map((kind) => this.choice(kind))}
    </div>`;
  }

  private choice(kind: Kind) {
    const { value, resources } = this;
    const options = resources.filter((each) => each.kind === kind && (each.active || each.id === value.picks[kind]));
    const taken = this.taken(value.picks[kind]);
    const error = !options.length ? `No ${kindLabels[kind].one.toLowerCase()} is set up.`
      : taken ? `Taken ${showTimes(this.locale, wallOf(taken.startsAt), wallOf(taken.endsAt))} by ${taken.patientName}` : '';
    return html`<ms-field class=${this.needs.length > 1 ? 'half' : nothing} label=${kindLabels[kind].one} .error=${error}>
      <select @change=${(event: Event) => this.change({ picks: { ...value.picks, [kind]: (event.target as HTMLSelectElement).value } })}>
        ${options.map(({ id, name }) => html`
          <option value=${id} ?selected=${id === value.picks[kind]}>${name}${this.taken(id) ? ' (taken)' : ''}</option>`)}
      </select></ms-field>`;
  }

  private get closed() {
    const { hours, value } = this;
    const open = hours && hoursOn(hours, value.date);
    const start = minutesOf(value.time);
    return !!hours && (!open || start < open.opens || start + value.minutes > open.closes);
  }

  private taken(resourceId?: string) {
    const { value } = this;
    return resourceId ? this.book.taken(resourceId, wallOfPlacement(value), value.minutes, this.except) : undefined;
  }

  private lengthen = (event: Event) => {
    const minutes = Number((event.target as HTMLInputElement).value);
    if (minutes > 0) this.change({ minutes });
  };

  private change(part: Partial<Placement>) {
    if (part.date !== '' && part.time !== '') this.emit('placement', { ...this.value, ...part });
  }
}
