import './ms-schema-form.js';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { toast } from '../../sdk/toast.js';
import { type Module, type Tested, saveSettings, testConnection } from './modules.api.js';
import type { MsSchemaForm } from './ms-schema-form.js';
import type { Values } from './schema.js';

/** The settings of a module, with a test of what is typed before it is saved. */
@element('ms-module-settings')
export class MsModuleSettings extends MsElement {
  static override styles = css`
    .result {
      display: flex;
      margin-bottom: 10px;
      gap: 9px;
      padding: 10px 12px;
      border-radius: var(--ms-radius-m);
      background: var(--ms-ok-tint);
      color: var(--ms-ok-text);
      line-height: 1.45;
    }

    .result.bad {
      background: var(--ms-danger-tint);
      color: var(--ms-danger-text);
    }

    .result ms-icon {
      flex: none;
      margin-top: 2px;
    }

    .note {
      margin-bottom: 14px;
    }
  `;

  @property({ attribute: false }) module!: Module;
  @property({ type: Boolean }) mayManage = false;
  @state() private busy = false;
  @state() private testing = false;
  @state() private tested?: Tested;
  @state() private error?: unknown;
  @query('ms-schema-form') private form!: MsSchemaForm;

  private async save(event: CustomEvent<Values>): Promise<void> {
    this.busy = true;
    this.error = undefined;
    try {
      await saveSettings(this.module.id, event.detail);
      this.form.saved();
      toast.ok(`Settings of ${this.module.name} saved`);
      this.emit('ms-changed');
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  private async test(event: CustomEvent<Values>): Promise<void> {
    this.testing = true;
    this.tested = this.error = undefined;
    try {
      this.tested = await testConnection(this.module.id, event.detail);
    } catch (error) {
      this.error = error;
    } finally {
      this.testing = false;
    }
  }

  override render() {
    const { module } = this;
    return html`${module.enabled ? nothing : html`<p class="muted note">The module is off. What you save here applies once it is on.</p>`}
      <ms-schema-form
        .schema=${module.settingsSchema ?? {}}
        .values=${module.settings ?? {}}
        .error=${this.error}
        ?busy=${this.busy}
        ?readonly=${!this.mayManage}
        ?testable=${module.testable ?? false}
        ?testing=${this.testing}
        @ms-save=${this.save}
        @ms-test=${this.test}
        >${this.tested ? this.result(this.tested) : nothing}</ms-schema-form
      >`;
  }

  private result({ ok, message, took }: Tested) {
    const time = took !== undefined ? html`<br /><span class="small">It took ${format.duration(took)}.</span>` : nothing;
    return html`<p class="result ${ok ? '' : 'bad'}" role="status"><ms-icon name=${ok ? 'circle-check' : 'circle-x'}></ms-icon><span>${message}${time}</span></p>`;
  }
}
