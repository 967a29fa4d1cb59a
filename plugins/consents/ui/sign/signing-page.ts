import { MsPage, ProblemError, Remote, element, newKey, router } from '@medspa/sdk';
import { type PropertyValues, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../consents.api.js';
import type { Consent, Strokes, Text } from '../consents.api.js';
import { wording } from '../wording.js';
import styles from './signing.css';

/** For the patient on the tablet: read to the end, agree, sign. What was written stays until the server has it. */
@element('consents-signing')
export class SigningPage extends MsPage {
  static override styles = styles;
  @state() private read = false;
  @state() private agreed = false;
  @state() private name = '';
  @state() private guardian = false;
  @state() private typed = false;
  @state() private declines = false;
  @state() private reason = '';
  @state() private strokes: Strokes = [];
  @state() private problem?: unknown;
  @state() private busy = false;
  @state() private done?: Consent;
  private key = newKey();
  private unguard?: () => void;
  private readonly text = new Remote<Text>(this, () => api.text(this.params['templateId']!, this.params['patientId']!), { auto: false });
  private readonly end = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) this.read = true;
  });

  override connectedCallback() {
    super.connectedCallback();
    this.unguard = router.guard(() => (!this.done && (this.strokes.length || this.name) ? 'The signature is not saved yet.' : undefined));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.unguard?.();
    this.end.disconnect();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('params') || !this.params['templateId']) return;
    this.done = undefined;
    this.name = '';
    this.restart();
    void this.text.run('fresh');
  }

  protected override updated() {
    const mark = this.renderRoot.querySelector('.end');
    if (mark && !this.read) this.end.observe(mark);
  }

  private restart() {
    this.read = false;
    this.agreed = false;
    this.strokes = [];
    this.key = newKey();
    this.end.disconnect();
  }

  private get back() {
    return `/patients/${this.params['patientId']}?tab=consents`;
  }

  override render() {
    if (this.done) return this.thanks(this.done);
    return html`<div class="sheet">${this.text.render({ pending: () => html`<ms-skeleton lines="14"></ms-skeleton>`, ready: (text) => this.page(text) })}</div>`;
  }

  private page(text: Text) {
    const notice = text.kind === 'notice';
    return html`<header><h1 class="grow">${text.title}</h1><a class="button" href=${this.back}>Cancel</a></header>
      <article tabindex="0" aria-label=${text.title}>${wording(text.body)}<div class="end"></div></article>
      <form class="sign" novalidate @submit=${this.save}>
        <h2>${notice ? 'Your acknowledgement' : 'Your signature'}</h2>
        ${this.read ? nothing : html`<p class="hint"><ms-icon name="arrow-down"></ms-icon>Please read the text to its end first.</p>`}
        <fieldset ?disabled=${!this.read}><legend class="sr-only">Signing</legend>
          ${notice ? html`<label class="check"><input type="checkbox" .checked=${this.declines} @change=${this.on((input) => { this.declines = input.checked; })}>The patient declined to acknowledge this notice</label>` : nothing}
          ${this.declines ? this.refusal() : this.signature(text)}
          ${this.complaint()}
          <button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>${this.problem && !this.told ? 'Try again' : this.declines ? 'Note the refusal' : notice ? 'Acknowledge and sign' : 'Sign'}</button>
        </fieldset></form>`;
  }

  private refusal() {
    return html`<ms-field label="What the patient said" .error=${this.error('refusal')}><textarea maxlength="200" .value=${this.reason} @input=${this.on((input) => { this.reason = input.value; })}></textarea></ms-field>`;
  }

  private signature(text: Text) {
    return html`<label class="check"><input type="checkbox" .checked=${this.agreed} @change=${this.on((input) => { this.agreed = input.checked; })}>I agree to read and sign this document electronically. I could ask for it on paper instead.</label>
      ${this.wrong('electronic')}
      <label class="check"><input type="checkbox" .checked=${this.guardian} @change=${this.on((input) => { this.guardian = input.checked; })}>I sign for ${text.patientName} as parent, guardian or representative</label>
      <ms-field label=${this.guardian ? 'Your own full name' : 'Your full name'} .error=${this.error('typedName')}><input autocomplete="off" autocapitalize="words" maxlength="200" .value=${this.name} @input=${this.on((input) => { this.name = input.value; })}></ms-field>
      ${this.typed ? nothing : html`<div class="pad"><div class="row"><span>Sign in the box with finger, pen or mouse.</span>
        <button type="button" class="button" ?disabled=${!this.strokes.length} @click=${() => this.drew([])}><ms-icon name="eraser"></ms-icon>Clear</button></div>
        <consents-pad ?disabled=${!this.read} .strokes=${this.strokes} @strokes=${(event: CustomEvent<Strokes>) => this.drew(event.detail)}></consents-pad>${this.wrong('strokes')}</div>`}
      <label class="check"><input type="checkbox" .checked=${this.typed} @change=${this.on((input) => { this.typed = input.checked; })}>Use my typed name as my signature instead of drawing</label>`;
  }

  private complaint() {
    if (!this.problem || this.told) return nothing;
    return html`<ms-problem .error=${this.problem}></ms-problem>`;
  }

  /** Whether the fields say what is wrong. */
  private get told() {
    return this.problem instanceof ProblemError && !!this.problem.problem.errors?.length;
  }

  private error(field: string) {
    return (this.problem instanceof ProblemError && this.problem.field(field)) || '';
  }

  private wrong(field: string) {
    const message = this.error(field);
    return message ? html`<p class="wrong" role="alert">${message}</p>` : nothing;
  }

  // What is sent differently is another intention; the same again, after a lost answer, is saved once.
  private on(set: (input: HTMLInputElement) => void) {
    return (event: Event) => {
      set(event.target as HTMLInputElement);
      this.key = newKey();
    };
  }

  private drew(strokes: Strokes) {
    this.strokes = strokes;
    this.key = newKey();
  }

  private save = async (event: Event) => {
    event.preventDefault();
    const text = this.text.value;
    if (this.busy || !this.read || !text) return;
    this.busy = true;
    this.problem = undefined;
    const what = { patientId: this.params['patientId']!, templateId: text.templateId, templateVersion: text.version };
    const drawn = this.typed ? [] : this.strokes;
    try {
      this.done = await api.sign(this.declines
        ? { ...what, refusal: this.reason.trim() }
        : { ...what, electronic: this.agreed, typedName: this.name, guardian: this.guardian, typed: this.typed, strokes: drawn }, this.key);
      this.scrollTop = 0;
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'template-changed') {
        this.restart();
        await this.text.run();
        this.scrollTop = 0;
      }
    } finally {
      this.busy = false;
    }
  };

  private thanks(done: Consent) {
    return html`<div class="done" role="status"><ms-icon name="circle-check"></ms-icon>
      <h1>${done.refusal ? 'Noted' : 'Thank you'}</h1>
      <p>${done.refusal ? 'That the notice was offered and declined is kept.' : 'Your signature is kept with the exact text that you read. Please hand the tablet back.'}</p>
      <div class="row"><a class="button" href=${api.documentOf(done.id)} target="_blank" rel="noopener"><ms-icon name="file-text"></ms-icon>Open PDF</a>
        <a class="button primary" href=${this.back}>Back to the patient</a></div></div>`;
  }
}
