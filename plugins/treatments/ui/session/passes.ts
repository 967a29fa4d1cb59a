import { confirmDialog, element, format, MsElement, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { Laser, Pass, Rules, Session, Tattoo } from '../treatments.types.js';
import { inks, pulse } from '../words.js';
import { findingList } from './findings.js';
import styles from './session.css';

/** The passes of a session, with the wait that its method asks for, and the form for the next one. */
@element('treatments-passes')
export class Passes extends MsElement {
  static override styles = [styles, css`
    .method { width: auto; }
    .pass { display: grid; grid-template-columns: 26px 1fr auto; gap: 4px 12px; padding: 12px 0; border-top: 1px solid var(--ms-line-soft); }
    .pass:first-child { border-top: 0; }
    .number { display: grid; place-items: center; width: 24px; height: 24px; border-radius: 50%; background: var(--ms-accent-tint); color: var(--ms-accent-text); font-weight: 600; font-size: 12px; }
    .pass .findings { grid-column: 2 / -1; }
  `];
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) tattoo!: Tattoo;
  @property({ attribute: false }) rules!: Rules;
  @property({ attribute: false }) lasers: Laser[] = [];
  @property({ attribute: false }) previous: Pass[] = [];
  private tick?: ReturnType<typeof setInterval>;

  override connectedCallback() {
    super.connectedCallback();
    this.tick = setInterval(() => this.waits && this.requestUpdate(), 1000);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  override render() {
    const { session } = this;
    const records = session.status === 'draft' && user.can('treatments.write');
    const screened = Object.keys(session.answers).length > 0;
    return html`<section aria-labelledby="passes"><header class="row wrap"><h2 id="passes" class="grow">Passes</h2>${this.method(records)}${this.wait()}</header>
      ${session.passes.length ? html`<ol>${session.passes.map((pass, index) => this.pass(pass, index, records))}</ol>` : html`<p class="muted">${records && !screened ? 'Ask the screening questions first.' : 'None recorded.'}</p>`}
      ${records && screened ? html`<treatments-pass-form .session=${session} .tattoo=${this.tattoo} .rules=${this.rules} .lasers=${this.lasers} .previous=${this.previous}></treatments-pass-form>` : nothing}</section>`;
  }

  private method(records: boolean) {
    const { method } = this.session.notes;
    if (!records) return html`<span class="muted">${this.rules.methods.find(({ code }) => code === method)?.name ?? method}</span>`;
    return html`<select class="method" aria-label="Method" @change=${this.choose}>${this.rules.methods.map(({ code, name }) => html`<option value=${code} ?selected=${code === method}>${name}</option>`)}</select>`;
  }

  /** The minutes to wait after the last pass, where the method has any and a pass is left to do. */
  private get waits() {
    const method = this.rules.methods.find(({ code }) => code === this.session.notes.method);
    const { passes, status } = this.session;
    return status === 'draft' && passes.length > 0 && method && passes.length < method.passes ? method.minutesBetween : 0;
  }

  private wait() {
    if (!this.waits) return nothing;
    const left = Math.ceil(this.waits * 60 - (Date.now() - Date.parse(this.session.passes.at(-1)!.recordedAt)) / 1000);
    return left > 0 ? html`<ms-badge tone="info" icon="timer"><span class="num">${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}</span> to the next pass</ms-badge>` : html`<ms-badge tone="ok" icon="check">Next pass</ms-badge>`;
  }

  private pass(pass: Pass, index: number, records: boolean) {
    const { settings, endPoint } = pass;
    const laser = this.lasers.find(({ id }) => id === pass.laserId);
    const seen = endPoint && [`${endPoint.whitening === 'none' ? 'no' : endPoint.whitening} whitening`, endPoint.pinpointBleeding && 'pinpoint bleeding'].filter(Boolean).join(', ');
    return html`<li class="pass"><span class="number num">${index + 1}</span>
      <div><p class="strong num">${settings.wavelengthNm} nm · ${format.number(settings.fluenceJPerCm2)} J/cm² · ${format.number(settings.spotMm)} mm · ${pulse(settings.pulseNs)} · ${format.number(settings.repetitionHz)} Hz · ${format.count(settings.pulses, 'pulse')}</p>
        <p class="muted">${[laser?.name, pass.inks.map((ink) => inks[ink]).join(', '), seen, `${format.number(Math.round(pass.pulseEnergyMilliJ * 10) / 10)} mJ a pulse`, format.time(pass.recordedAt)].filter(Boolean).join(' · ')}</p>
        ${pass.note ? html`<p>${pass.note}</p>` : nothing}</div>
      ${records ? html`<button type="button" class="button quiet icon" aria-label="Remove pass ${index + 1}" @click=${() => this.removePass(pass, index)}><ms-icon name="trash-2"></ms-icon></button>` : html`<span></span>`}
      ${findingList([...pass.findings, ...pass.signs], pass.overrideReason)}</li>`;
  }

  private choose = async (event: Event) => {
    const method = (event.target as HTMLSelectElement).value;
    await this.attempt(() => api.note(this.session, { ...this.session.notes, method }));
  };

  private async removePass(pass: Pass, index: number) {
    const sure = await confirmDialog({ title: `Remove pass ${index + 1}?`, body: 'For a pass that was entered by mistake. What was done on the skin stays recorded.', confirm: 'Remove', tone: 'danger' });
    if (sure) await this.attempt(() => api.removePass(this.session, pass.id));
  }

  private async attempt(work: () => Promise<Session>) {
    try {
      this.emit('changed', await work());
    } catch (problem) {
      toast.problem(problem);
      this.emit('stale');
    }
  }
}
