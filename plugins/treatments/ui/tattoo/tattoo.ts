import { element, format, MsElement, Remote, router, session, toast, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { Prediction, Session, SessionRange, Tattoo } from '../treatments.types.js';
import { factorWords, factors, inks, kinds } from '../words.js';
import styles from './tattoo.css';

const columns: Column<Session>[] = [
  { id: 'day', label: 'Day', width: '150px', cell: ({ startedAt }) => format.day(startedAt) },
  { id: 'status', label: 'Status', width: '110px', cell: ({ status }) => status === 'signed' ? html`<ms-badge tone="ok" icon="lock">Signed</ms-badge>` : html`<ms-badge tone="warn" icon="pencil">Draft</ms-badge>` },
  { id: 'passes', label: 'Passes', cell: ({ passes }) => passes.length ? [...new Set(passes.map(({ settings }) => `${settings.wavelengthNm} nm, ${format.number(settings.fluenceJPerCm2)} J/cm²`))].join(' · ') : html`<span class="muted">None yet</span>` },
  { id: 'clearance', label: 'Clearance', width: '110px', cell: ({ notes }) => html`<span class="num">${notes.clearancePercent === null ? '–' : `${notes.clearancePercent} %`}</span>` },
  { id: 'events', label: '', width: '150px', from: 800, cell: ({ adverseEvents, amendments }) => html`${adverseEvents.length ? html`<ms-badge tone="danger" icon="triangle-alert">${format.count(adverseEvents.length, 'event')}</ms-badge>` : nothing}${amendments.length ? html`<ms-badge icon="file-pen-line">Amended</ms-badge>` : nothing}` },
];

const range = ({ fewest, most }: SessionRange) => (fewest === most ? `${fewest}` : `${fewest} to ${most}`);

/** One tattoo: what it is, what to expect, and what was done. Emits `edit`. */
@element('treatments-tattoo')
export class TattooDetails extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) tattoo!: Tattoo;
  @property({ attribute: false }) others: Tattoo[] = [];
  @state() private busy = false;
  private readonly prediction = new Remote(this, () => api.prediction(this.tattoo.id), { topics: ['tattoos', 'treatment-sessions'], auto: false });
  private readonly sessions = new Remote(this, () => api.sessionsOf(this.tattoo.id), { topics: ['treatment-sessions'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('tattoo')) return;
    const before = changed.get('tattoo') as Tattoo | undefined;
    const how = before?.id === this.tattoo.id ? 'quiet' : 'fresh';
    void this.prediction.run(how);
    void this.sessions.run(how);
  }

  override render() {
    const { tattoo } = this;
    return html`<div class="tattoo"><div class="side">
        <treatments-body-map .region=${tattoo.region} .marks=${this.marks()}></treatments-body-map>
        <ms-facts .rows=${this.facts()}></ms-facts>
        ${tattoo.note ? html`<p class="note">${tattoo.note}</p>` : nothing}
        ${session.can('treatments.write') ? html`<button type="button" class="button" @click=${() => this.emit('edit')}><ms-icon name="pencil"></ms-icon>Edit</button>` : nothing}</div>
      <div class="stack loose">
        ${this.prediction.render({ pending: () => html`<ms-skeleton lines="6"></ms-skeleton>`, ready: (expected) => this.expected(expected) })}
        ${this.needsTestSpot() ? html`<treatments-test-spots .tattooId=${tattoo.id}></treatments-test-spots>` : nothing}
        ${this.sessions.render({ pending: () => html`<ms-skeleton shape="rows" lines="3"></ms-skeleton>`, ready: (all) => this.list(all) })}
        <ms-slot name="treatment.panel" .context=${{ patientId: tattoo.patientId, subject: tattoo.id, occasion: '' }}></ms-slot></div></div>`;
  }

  private marks() {
    return this.others.filter(({ region }) => region === this.tattoo.region).map(({ id, outline, name }) => ({ id, outline, label: name, chosen: id === this.tattoo.id }));
  }

  private facts(): [string, unknown][] {
    const { tattoo } = this;
    return [
      ['Area', `${format.number(tattoo.areaCm2)} cm²`], ['Skin type', `Fitzpatrick ${tattoo.skinType}`], ['Inks', tattoo.inks.map((ink) => inks[ink]).join(', ')],
      ['Made by', kinds[tattoo.kind as keyof typeof kinds]], ['Age', tattoo.ageYears === null ? '–' : format.count(tattoo.ageYears, 'year')], ['Treated before', tattoo.treatedBefore ? 'Yes' : 'No'],
    ];
  }

  private needsTestSpot() {
    return this.tattoo.kind === 'cosmetic' || this.tattoo.inks.some((ink) => ['white', 'flesh', 'red-brown'].includes(ink));
  }

  private expected({ score, factors: parts, published, calibration, calibrated, sessionsDone, nextDue, earliestNext, expectedEnd, course, evidence }: Prediction) {
    return html`<section class="expected"><div class="figures">
        <div class="figure"><span class="muted small">Kirby-Desai</span><span class="big num">${score}</span><span class="muted small">${range(published)} sessions</span></div>
        <div class="figure"><span class="muted small">Here, from experience</span><span class="big num">${calibrated ? format.number(Math.round(calibrated.expected * 10) / 10) : '–'}</span>
          <span class="muted small">${calibrated ? `${range(calibrated)} sessions, × ${format.number(Math.round(calibration.factor * 100) / 100)} from ${format.count(calibration.treatments, 'removal')}` : `known after 10 completed removals, ${calibration.treatments} so far`}</span></div>
        <div class="figure"><span class="muted small">Done</span><span class="big num">${sessionsDone}</span>
          <span class="muted small">${nextDue ? `next from ${format.date(nextDue, 'short')}${earliestNext && earliestNext !== nextDue ? `, not before ${format.date(earliestNext, 'short')}` : ''}` : 'no session yet'}</span></div>
        <div class="figure"><span class="muted small">Expected end</span><span class="mid">${expectedEnd ? format.date(expectedEnd, 'month') : '–'}</span><span class="muted small">at the usual interval</span></div></div>
      <treatments-course .points=${course}></treatments-course>
      <details><summary>What the score is made of</summary><ul class="factors">${parts.map(({ name, value, points }) => html`<li><span class="muted">${factorWords[name] ?? name}</span><span>${this.value(name, value)}</span><span class="num strong">${points}</span></li>`)}</ul>
        <p class="muted small">Published accuracy: r = 0.757 in 100 patients, about 2.5 sessions either way.</p></details>
      <details><summary>What studies found</summary><ul class="evidence">${evidence.map(({ text, percent, lowPercent, highPercent }) => html`<li><span>${text}</span><span class="num strong nowrap">${format.number(percent)} %${lowPercent === null ? '' : ` (${format.number(lowPercent)}–${format.number(highPercent!)})`}</span></li>`)}</ul></details></section>`;
  }

  private value(name: string, value: string) {
    if (name === 'layered') return value === 'yes' ? 'Covers an older tattoo' : 'None';
    return factors.find((each) => each.name === name)?.choices.find(([code]) => code === value)?.[1] ?? value;
  }

  private list(all: Session[]) {
    const draft = all.find(({ status }) => status === 'draft');
    const may = session.can('treatments.write') && this.tattoo.status === 'active';
    return html`<section class="sessions"><header class="row"><h3 class="grow">Sessions</h3>
        ${may ? draft ? html`<a class="button primary" href="/treatment-sessions/${draft.id}">Continue the session</a>`
          : html`<button type="button" class="button primary" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.start}><ms-icon name="zap"></ms-icon>Start a session</button>` : nothing}</header>
      ${all.length ? html`<ms-table label="Sessions" .columns=${columns} .rows=${[...all].reverse()} .href=${({ id }: Session) => `/treatment-sessions/${id}`}></ms-table>`
        : html`<p class="muted">None yet.</p>`}</section>`;
  }

  private start = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      void router.navigate(`/treatment-sessions/${(await api.startSession(this.tattoo.id)).id}`);
    } catch (problem) {
      toast.problem(problem);
    }
    this.busy = false;
  };
}
