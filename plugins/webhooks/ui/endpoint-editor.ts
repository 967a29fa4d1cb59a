import { confirmDialog, element, MsElement, ProblemError, toast } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import styles from './endpoint-editor.css';
import * as api from './webhooks.api.js';
import type { Endpoint, EndpointDraft } from './webhooks.api.js';
import { KINDS } from './words.js';

const text = (event: Event) => (event.target as HTMLInputElement).value;
const offered = (type: string) => KINDS.some(([id]) => id === type);

/** An address and what it is told of. Emits `saved`, or `issued` with the endpoint and its new secret. */
@element('webhooks-endpoint-editor')
export class EndpointEditor extends MsElement {
  static override styles = styles;
  /** What is edited; nothing for a new one. */
  @property({ attribute: false }) endpoint?: Endpoint;
  @property({ type: Boolean }) readonly = false;
  @state() private draft!: EndpointDraft;
  @state() private others = '';
  @state() private problem?: unknown;
  @state() private busy = false;
  @state() private repeating = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.draft || (changed.has('endpoint') && changed.get('endpoint')?.id !== this.endpoint?.id)) this.begin();
  }

  private begin() {
    const { url = '', description, eventTypes = ['*'], enabled = true } = this.endpoint ?? {};
    this.draft = { url, description: description ?? '', eventTypes: eventTypes.filter(offered), enabled };
    this.others = eventTypes.filter((type) => !offered(type)).join(' ');
    this.problem = undefined;
  }

  override render() {
    const errors = this.problem instanceof ProblemError ? this.problem : undefined;
    const { draft } = this;
    const known = errors && ['url', 'description', 'eventTypes'].some((name) => errors.field(name));
    return html`<form class="stack" novalidate @submit=${this.save}>
        <ms-field label="Address" hint="An https:// address of the other system." .error=${errors?.field('url')}>
          <input type="url" maxlength="1000" autocomplete="off" spellcheck="false" ?readonly=${this.readonly} .value=${draft.url} placeholder="https://" @input=${(event: Event) => this.set({ url: text(event) })}></ms-field>
        <ms-field label="Description" optional .error=${errors?.field('description')}>
          <input maxlength="120" autocomplete="off" ?readonly=${this.readonly} .value=${draft.description ?? ''} @input=${(event: Event) => this.set({ description: text(event) })}></ms-field>
        <fieldset ?disabled=${this.readonly}><legend>Is told of</legend>${KINDS.map(([id, label, hint]) => this.kind(id, label, hint))}
          ${errors?.field('eventTypes') ? html`<span class="error" role="alert">${errors.field('eventTypes')}</span>` : nothing}</fieldset>
        <ms-field label="Other events" optional hint="Such as patients.created scheduling.cancelled, separated by spaces.">
          <input autocomplete="off" spellcheck="false" ?readonly=${this.readonly} .value=${this.others} @input=${(event: Event) => { this.others = text(event); }}></ms-field>
        ${this.endpoint ? html`<label class="check"><input type="checkbox" ?disabled=${this.readonly} .checked=${draft.enabled ?? true}
          @change=${(event: Event) => this.set({ enabled: (event.target as HTMLInputElement).checked })}>Send messages</label>` : nothing}
        ${this.problem && !known ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        ${this.readonly ? nothing : html`<div class="row"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>Save</button></div>`}
      </form>
      ${this.endpoint && !this.readonly ? this.more(this.endpoint) : nothing}`;
  }

  private kind(id: string, label: string, hint: string) {
    const chosen = this.draft.eventTypes.includes(id);
    const all = this.draft.eventTypes.includes('*');
    const change = () => this.set({ eventTypes: chosen ? this.draft.eventTypes.filter((type) => type !== id) : [...this.draft.eventTypes, id] });
    return html`<label class="kind"><input type="checkbox" .checked=${chosen || all} ?disabled=${all && id !== '*'} @change=${change}><span>${label}</span><small>${hint}</small></label>`;
  }

  private more(endpoint: Endpoint) {
    return html`<div class="more">
        <button class="button" ?disabled=${!endpoint.enabled} @click=${() => this.test(endpoint)}><ms-icon name="send"></ms-icon>Send a test</button>
        <button class="button" @click=${() => { this.repeating = true; }}><ms-icon name="repeat"></ms-icon>Repeat since…</button>
        <button class="button" @click=${() => this.renew(endpoint)}><ms-icon name="key-round"></ms-icon>New secret</button>
        <button class="button danger" @click=${() => this.removeIt(endpoint)}><ms-icon name="trash-2"></ms-icon>Remove</button>
      </div>
      <webhooks-repeat-dialog ?open=${this.repeating} .webhookId=${endpoint.id} @ms-close=${() => { this.repeating = false; }}></webhooks-repeat-dialog>`;
  }

  private set(part: Partial<EndpointDraft>) {
    this.draft = { ...this.draft, ...part };
  }

  private save = async (event: Event) => {
    event.preventDefault();
    const all = this.draft.eventTypes.includes('*');
    const eventTypes = all ? ['*'] : [...this.draft.eventTypes, ...this.others.split(/[\s,]+/).filter(Boolean)];
    await this.busily(async () => {
      const saved = this.endpoint
        ? await api.changeEndpoint(this.endpoint, { ...this.draft, eventTypes })
        : await api.addEndpoint({ ...this.draft, enabled: undefined, eventTypes });
      toast.ok(this.endpoint ? 'Saved' : 'Added');
      if (saved.secret) this.emit('issued', saved);
      this.emit('saved', saved);
    });
  };

  private async test(endpoint: Endpoint) {
    await this.busily(async () => {
      await api.sendTest(endpoint);
      toast.ok('A test is on its way');
    });
  }

  private async renew(endpoint: Endpoint) {
    const agreed = await confirmDialog({ title: 'Make a new secret?', body: 'Messages are signed with both secrets for a day, so that the receiver can change at leisure.', confirm: 'Make a new secret' });
    if (agreed) await this.busily(async () => this.emit('issued', await api.renewSecret(endpoint)));
  }

  private async removeIt(endpoint: Endpoint) {
    const agreed = await confirmDialog({ title: 'Remove this webhook?', body: 'Its log goes with it. What has not arrived yet is not sent any more.', confirm: 'Remove', tone: 'danger' });
    if (!agreed) return;
    await this.busily(async () => {
      await api.removeEndpoint(endpoint);
      toast.ok('Removed');
      this.emit('saved', endpoint);
    });
  }

  private async busily(work: () => Promise<unknown>) {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await work();
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  }
}
