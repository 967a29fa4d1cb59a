import { MsElement, ProblemError, toast } from '@medspa/sdk';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fieldErrors } from '../booking/conflict.js';

interface Versioned { id: string; version: number }

/** A form in the side panel for one thing of the clinic's set-up. Emits `saved` or `ms-close`. */
export abstract class Editor<T extends Versioned, D extends object> extends MsElement {
  /** What is edited; nothing for a new one. */
  @property({ attribute: false }) thing?: T;
  @state() protected draft!: D;
  @state() protected problem?: unknown;
  @state() private busy = false;

  protected abstract begin(thing?: T): D;
  protected abstract add(draft: D): Promise<T>;
  protected abstract change(thing: T, draft: D): Promise<T>;
  protected abstract fields(errors: Record<string, string>): unknown;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('thing') || !this.draft) this.draft = this.begin(this.thing);
  }

  protected override firstUpdated() {
    setTimeout(() => this.renderRoot.querySelector<HTMLElement>('input')?.focus());
  }

  override render() {
    const errors = fieldErrors(this.problem);
    return html`<form class="stack" novalidate @submit=${this.save}>
      ${this.fields(errors)}
      ${this.problem && !Object.keys(errors).length ? html`<ms-problem .error=${this.problem}></ms-problem>` : ''}
      <div class="row"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>Save</button>
        <button type="button" class="button" @click=${() => this.emit('ms-close')}>Cancel</button></div>
    </form>`;
  }

  protected set(part: Partial<D>) {
    this.draft = { ...this.draft, ...part };
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      const saved = this.thing ? await this.change(this.thing, this.draft) : await this.add(this.draft);
      toast.ok(this.thing ? 'Saved' : 'Added');
      this.emit('saved', saved);
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
