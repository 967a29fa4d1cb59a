import { element, format, MsElement, Paged, router, slotEntries } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import type { TimelineItem, TimelinePart } from '../patients.types.js';
import styles from './timeline.css';

const TOPICS = ['patients', 'appointments', 'tattoos', 'treatment-sessions', 'photos', 'consents', 'payments', 'messages', 'modules'];

/** What happened to a patient, day by day, as the modules tell it. */
@element('patients-timeline')
export class Timeline extends MsElement {
  static override styles = styles;
  @property() patientId = '';
  @state() private module: string | null = null;
  private about: Pick<TimelinePart, 'sources' | 'missing'> = { sources: [], missing: [] };
  private readonly entries = new Paged<TimelineItem>(this, async (cursor, signal) => {
    const part = await api.timeline(this.patientId, { module: this.module, cursor }, signal);
    this.about = part;
    return part;
  }, { topics: TOPICS, auto: false });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('patientId') && this.patientId) {
      this.module = null;
      void this.entries.reload();
    }
  }

  override render() {
    return html`${this.filters()}${this.gaps()}${this.list()}`;
  }

  private filters() {
    const { sources } = this.about;
    if (sources.length < 2) return nothing;
    return html`<div class="segments" role="group" aria-label="Show">${[{ id: null, name: 'Everything' }, ...sources].map(({ id, name }) => html`
      <button type="button" aria-pressed=${this.module === id ? 'true' : 'false'} @click=${() => this.choose(id)}>${name}</button>`)}</div>`;
  }

  private choose(module: string | null) {
    this.module = module;
    void this.entries.reload();
  }

  private gaps() {
    const names = this.about.missing.map((id) => this.about.sources.find((source) => source.id === id)?.name ?? id);
    return names.length === 0 ? nothing : html`<p class="missing" role="status">${names.join(' and ')} can’t be shown just now. Everything else is here.</p>`;
  }

  private list() {
    const { items, error, loading, empty, more } = this.entries;
    if (error) return html`<ms-problem .error=${error} retry @ms-retry=${() => this.entries.reload()}></ms-problem>`;
    if (loading && items.length === 0) return html`<ms-skeleton lines="8"></ms-skeleton>`;
    if (empty) return html`<ms-empty icon="history" heading="Nothing happened yet"></ms-empty>`;
    return html`${byDay(items).map(({ day, of }) => html`<section><h2>${day}</h2><ol>${of.map((item) => this.row(item))}</ol></section>`)}
      ${more ? html`<div class="more"><button type="button" class="button" @click=${() => this.entries.next()}>Show older</button></div>` : nothing}
      ${loading ? html`<ms-skeleton lines="2"></ms-skeleton>` : nothing}`;
  }

  private row({ at, icon, title, text, tab }: TimelineItem) {
    const linked = tab && slotEntries('patient.tab').some(({ id }) => id === tab);
    return html`<li><ms-icon name=${icon}></ms-icon>
      <div>${linked ? html`<a href=${`/patients/${this.patientId}?tab=${tab}`} @click=${(event: Event) => this.open(event, tab)}><strong>${title}</strong></a>` : html`<strong>${title}</strong>`}
        ${text ? html`<p>${text}</p>` : nothing}</div>
      <time class="num" datetime=${at}>${format.time(at)}</time></li>`;
  }

  private open(event: Event, tab: string) {
    event.preventDefault();
    router.setQuery({ tab });
  }
}

/** In the clinic's zone. */
function byDay(items: readonly TimelineItem[]) {
  const days: { day: string; of: TimelineItem[] }[] = [];
  for (const item of items) {
    const day = format.day(item.at, 'long');
    const last = days[days.length - 1];
    if (last?.day === day) last.of.push(item);
    else days.push({ day, of: [item] });
  }
  return days;
}
