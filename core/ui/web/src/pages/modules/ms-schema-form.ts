import { type PropertyValues, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ProblemError } from '../../sdk/api/index.js';
import { MsElement, element } from '../../sdk/element.js';
import { router } from '../../sdk/router.js';
import { type Form, fieldsOf } from './schema-fields.js';
import { type Path, type Schema, type Values, replaced, tidied, withDefaults } from './schema.js';
import styles from './ms-schema-form.css';

/** A form from a JSON Schema. Emits ms-save and, with `testable`, ms-test with the values; what is slotted stands above the buttons. */
@element('ms-schema-form')
export class MsSchemaForm extends MsElement {
  static override styles = [
    styles,
    css`
      .actions {
        position: sticky;
        bottom: -18px;
        z-index: 1;
        margin: 0 -18px -18px;
        padding: 12px 18px;
        border-top: 1px solid var(--ms-line);
        background: var(--ms-panel-2);
      }
    `,
  ];

  @property({ attribute: false }) schema: Schema = {};
  @property({ attribute: false }) values: Values = {};
  @property({ attribute: false }) error: unknown;
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean }) testable = false;
  @property({ type: Boolean }) testing = false;
  @state() private draft: Values = {};
  @state() private touched = false;
  @state() private replacing: ReadonlySet<string> = new Set();
  private base = '';
  private release = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.release = router.guard(() => (this.touched ? 'Discard the changed settings?' : undefined));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  // Live updates hand in the same values again and again; they must not undo what is being typed.
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('values') && !changed.has('schema')) return;
    const base = JSON.stringify([this.schema, this.values]);
    if (base === this.base) return;
    this.base = base;
    this.draft = withDefaults(this.schema, this.values);
    this.touched = false;
    this.replacing = new Set();
  }

  /** What is typed is saved now, so it is no longer unsaved work. */
  saved(): void {
    this.touched = false;
    this.base = '';
  }

  private put(path: Path, value: unknown): void {
    this.draft = replaced(this.draft, path, value) as Values;
    this.touched = true;
  }

  private replace(path: Path, on: boolean): void {
    const key = path.join('.');
    this.replacing = new Set(on ? [...this.replacing, key] : [...this.replacing].filter((each) => each !== key));
    this.put(path, on ? '' : { set: true });
  }

  private send(name: 'ms-save' | 'ms-test') {
    return (event: Event) => {
      event.preventDefault();
      const form = this.renderRoot.querySelector('form')!;
      if (form.reportValidity()) this.emit(name, tidied(this.schema, this.draft));
    };
  }

  override render() {
    const form: Form = {
      readonly: this.readonly,
      put: (path, value) => this.put(path, value),
      error: (path) => (this.error instanceof ProblemError ? this.error.field(path.join('.')) : undefined),
      replacing: this.replacing,
      replace: (path, on) => this.replace(path, on),
    };
    const general = this.error && !(this.error instanceof ProblemError && this.error.problem.errors?.length);
    return html`<form class="stack" @submit=${this.send('ms-save')}>
      ${fieldsOf(form, this.schema, this.draft, [])} ${general ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
      ${this.readonly ? nothing : this.actions()}
    </form>`;
  }

  private actions() {
    return html`<div class="actions">
      <slot></slot>
      <div class="row wrap">${this.buttons()}</div>
    </div>`;
  }

  private buttons() {
    return html`<button class="button primary" ?disabled=${!this.touched || this.busy}>${this.busy ? 'Saving…' : 'Save settings'}</button>
      ${this.testable
        ? html`<button type="button" class="button" ?disabled=${this.testing} aria-busy=${String(this.testing)} @click=${this.send('ms-test')}>
            <ms-icon name="plug-zap"></ms-icon>${this.testing ? 'Testing…' : 'Test connection'}
          </button>`
        : nothing}`;
  }
}
