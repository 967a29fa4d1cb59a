import { Drafts, element, format, MsElement, newKey, ProblemError, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import inkColours from '../inks.css';
import * as api from '../treatments.api.js';
import type { Ink, Laser, Pass, Rules, Session, Tattoo } from '../treatments.types.js';
import { inks, limits, pulse } from '../words.js';
import { findingList, overrideHint } from './findings.js';
import { again, fresh, pulsesFor, sent, signs, type Typed } from './pass-draft.js';
import styles from './session.css';

const drafts = new Drafts<Typed>('treatments.pass');
const PAUSE = 250;
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Such as 7.33 × 10⁸. */
function scientific(value: number): string {
  const [digits, power] = value.toExponential(2).split('e+');
  return `${digits} × 10${[...power ?? ''].map((digit) => POWERS[Number(digit)]).join('')}`;
}

/** One pass: settings with what they come to, checked while they are typed, before the laser fires. Emits `changed` with the session. */
@element('treatments-pass-form')
export class PassForm extends MsElement {
  static override styles = [inkColours, styles, css`
    form { display: grid; gap: 16px; container-type: inline-size; }
    .come { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 8px; padding: 12px 14px; border-radius: var(--ms-radius-m); background: var(--ms-sunken); }
    .come div { display: grid; gap: 1px; }
    .come .num { font-size: 15px; font-weight: 600; }
  `];
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) tattoo!: Tattoo;
  @property({ attribute: false }) rules!: Rules;
  @property({ attribute: false }) lasers: Laser[] = [];
  /** Passes of the session before, the settings of which can be taken over. */
  @property({ attribute: false }) previous: Pass[] = [];
  @state() private typed!: Typed;
  @state() private judged?: Pass;
  @state() private problem?: unknown;
  @state() private busy = false;
  private key = newKey();
  private timer?: ReturnType<typeof setTimeout>;
  private asking?: AbortController;

  override connectedCallback() {
    super.connectedCallback();
    this.typed = drafts.read(this.session.id) ?? fresh(this.usable[0], this.tattoo, this.rules);
    this.look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  private get usable() {
    return this.lasers.filter(({ active }) => active);
  }

  private get laser() {
    return this.usable.find(({ id }) => id === this.typed.laserId);
  }

  override render() {
    const { typed, laser } = this;
    if (!this.usable.length) return html`<p class="muted">No laser is set up. Someone who may set up treatments adds it under Lasers.</p>`;
    const device = laser?.device ?? undefined;
    const mode = device?.modes.find(({ wavelengthNm }) => wavelengthNm === typed.wavelengthNm);
    return html`<form novalidate @submit=${this.save}>
      ${this.copies()}
      <div class="form"><ms-field class="half" label="Laser" .error=${this.error('laserId')}><select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
          ${this.usable.map(({ id, name, maker, model }) => html`<option value=${id} ?selected=${id === typed.laserId}>${name} (${maker} ${model})</option>`)}</select></ms-field>
        <fieldset class="half"><legend>Wavelength</legend><div class="choices">${device?.modes.map(({ wavelengthNm }) => html`
          <button type="button" aria-pressed=${wavelengthNm === typed.wavelengthNm ? 'true' : 'false'} @click=${() => this.choose(typed.laserId, wavelengthNm)}>${wavelengthNm} nm</button>`)}</div></fieldset>
        ${this.number('fluenceJPerCm2', 'Fluence, J/cm²', mode && limits(mode.fluenceJPerCm2, 'J/cm²'))}${this.number('spotMm', 'Spot, mm', mode && limits(mode.spotMm, 'mm'))}
        ${this.number('pulseNs', 'Pulse, ns', device && `${pulse(device.pulseNs.min)}${device.pulseNs.max === device.pulseNs.min ? '' : ` to ${pulse(device.pulseNs.max)}`}`)}${this.number('repetitionHz', 'Rate, Hz', device && limits(this.hz!, 'Hz'))}
        ${this.number('overlapPercent', 'Overlap, %', undefined, 'overlap')}${this.number('pulses', 'Pulses', this.counted())}</div>
      <fieldset><legend>Inks treated</legend><div class="choices">${this.tattoo.inks.map((ink) => html`<button type="button" class="chip" aria-pressed=${typed.inks.includes(ink) ? 'true' : 'false'} @click=${() => this.toggle(ink)}><i class=${`ink-${ink}`}></i>${inks[ink]}</button>`)}</div>
        ${this.wrong('inks')}</fieldset>
      ${this.judged ? this.comesTo(this.judged) : nothing}
      <div class="form"><fieldset class="half"><legend>Whitening</legend><div class="choices">${(['none', 'partial', 'full'] as const).map((each) => html`
          <button type="button" aria-pressed=${typed.whitening === each ? 'true' : 'false'} @click=${() => this.set({ whitening: typed.whitening === each ? '' : each })}>${each[0]!.toUpperCase()}${each.slice(1)}</button>`)}</div></fieldset>
        <fieldset class="half"><legend>Also seen</legend><div class="choices">${Object.entries(signs).map(([code, label]) => html`
          <button type="button" class="chip" ?disabled=${!typed.whitening} aria-pressed=${typed.signs.includes(code) ? 'true' : 'false'} @click=${() => this.sign(code)}>${label}</button>`)}</div></fieldset>
        <ms-field label="Note" optional><input maxlength="4000" .value=${typed.note} @input=${(event: Event) => this.set({ note: (event.target as HTMLInputElement).value })}></ms-field></div>
      ${this.problem && !this.marked ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div><button class="button primary large" aria-busy=${this.busy ? 'true' : 'false'}><ms-icon name="plus"></ms-icon>Record the pass</button></div></form>`;
  }

  private get hz() {
    const device = this.laser?.device;
    return ['IV', 'V', 'VI'].includes(this.tattoo.skinType) ? device?.darkSkinRepetitionHz : device?.repetitionHz;
  }

  private copies() {
    if (!this.previous.length) return nothing;
    return html`<div class="row wrap"><span class="muted">Last time:</span>${this.previous.map((pass) => html`<button type="button" class="button small" @click=${() => this.take(again(pass))}>
      <ms-icon name="copy"></ms-icon>${pass.settings.wavelengthNm} nm · ${format.number(pass.settings.fluenceJPerCm2)} J/cm² · ${format.number(pass.settings.spotMm)} mm</button>`)}</div>`;
  }

  private number(field: Exclude<keyof Typed, 'inks' | 'signs' | 'wavelengthNm'>, label: string, hint?: string, told: string = field) {
    return html`<ms-field class="quarter" label=${label} hint=${hint ?? ''} .error=${this.error(told)}><input inputmode="decimal" autocomplete="off" name=${field} .value=${String(this.typed[field])}
      @input=${(event: Event) => this.type(field, (event.target as HTMLInputElement).value)}></ms-field>`;
  }

  private counted() {
    const pulses = pulsesFor(this.tattoo.areaCm2, Number(this.typed.spotMm), Number(this.typed.overlapPercent) / 100);
    return pulses && Number.isFinite(pulses) ? `${format.number(pulses)} cover ${format.number(this.tattoo.areaCm2)} cm²` : undefined;
  }

  private comesTo({ pulseEnergyMilliJ, irradianceWPerCm2, totalEnergyJ, durationS, findings }: Pass) {
    const open = findings.some((finding) => finding.open);
    return html`<div class="come" aria-live="polite">
        <div><span class="muted small">Energy of a pulse</span><span class="num">${format.number(Math.round(pulseEnergyMilliJ * 10) / 10)} mJ</span></div>
        <div><span class="muted small">Irradiance</span><span class="num">${scientific(irradianceWPerCm2)} W/cm²</span></div>
        <div><span class="muted small">All pulses</span><span class="num">${format.number(Math.round(totalEnergyJ))} J</span></div>
        <div><span class="muted small">Laser runs for</span><span class="num">${format.duration(durationS * 1000)}</span></div></div>
      ${findingList(findings, this.typed.overrideReason)}
      ${open || this.typed.overrideReason ? html`<ms-field label="Go on because" hint=${overrideHint(findings)} .error=${this.error('overrideReason')}><input maxlength="400" .value=${this.typed.overrideReason} @input=${(event: Event) => this.type('overrideReason', (event.target as HTMLInputElement).value)}></ms-field>` : nothing}`;
  }

  /** Whether the fields say what is wrong themselves; a check is about the pass as a whole, and who may override it has to be read. */
  private get marked() {
    return this.problem instanceof ProblemError && this.problem.code !== 'needs-override' && this.problem.problem.errors?.some(({ field }) => field in this.typed || field === 'overlap');
  }

  private error(field: string) {
    if (!(this.problem instanceof ProblemError) || this.problem.code === 'needs-override') return '';
    return this.problem.field(field) ?? '';
  }

  private wrong(field: string) {
    return this.error(field) ? html`<p class="wrong" role="alert">${this.error(field)}</p>` : nothing;
  }

  private choose(laserId: string, wavelengthNm?: number) {
    this.take(fresh(this.usable.find(({ id }) => id === laserId), this.tattoo, this.rules, wavelengthNm));
  }

  private take(typed: Typed) {
    this.typed = typed;
    this.kept();
  }

  private set(part: Partial<Typed>) {
    this.take({ ...this.typed, ...part });
  }

  private type(field: keyof Typed, text: string) {
    const recount = field === 'spotMm' || field === 'overlapPercent';
    const next = { ...this.typed, [field]: text };
    const pulses = recount ? pulsesFor(this.tattoo.areaCm2, Number(next.spotMm), Number(next.overlapPercent) / 100) : undefined;
    this.set(pulses && Number.isFinite(pulses) ? { ...next, pulses: String(pulses) } : next);
  }

  private toggle(ink: Ink) {
    const now = this.typed.inks;
    this.set({ inks: now.includes(ink) ? now.filter((each) => each !== ink) : [...now, ink] });
  }

  private sign(code: string) {
    const now = this.typed.signs;
    this.set({ signs: now.includes(code) ? now.filter((each) => each !== code) : [...now, code] });
  }

  private kept() {
    drafts.write(this.session.id, this.typed);
    this.look();
  }

  private look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.judge(), PAUSE);
  }

  private async judge() {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    if (!this.typed.fluenceJPerCm2.trim() || !this.laser) {
      this.judged = undefined;
      return;
    }
    try {
      this.judged = await api.checkPass(this.session, sent(this.typed), asking.signal);
      this.problem = undefined;
    } catch (problem) {
      if (asking.signal.aborted) return;
      this.judged = undefined;
      if (problem instanceof ProblemError && problem.status === 422) this.problem = problem;
    }
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    // A check that is still to come would take away what saving is answered with.
    clearTimeout(this.timer);
    this.asking?.abort();
    try {
      const changed = await api.addPass(this.session, sent(this.typed), this.key);
      this.key = newKey();
      toast.ok(`Pass ${changed.passes.length} recorded`);
      this.problem = undefined;
      this.typed = { ...this.typed, whitening: '', signs: [], overrideReason: '', note: '' };
      drafts.forget(this.session.id);
      this.emit('changed', changed);
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
