import { Remote, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import * as api from '../privacy.api.js';
import type { OptOut } from '../privacy.api.js';
import { channels, optOutKinds } from '../words.js';
import { Section } from './section.js';

/** What the patient does not want done with their data. */
@element('privacy-opt-outs')
export class OptOuts extends Section {
  private readonly all = new Remote(this, () => api.optOutsOf(this.patientId), { topics: ['privacy'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.all.run('fresh');
  }

  override render() {
    const may = session.can('privacy.handle');
    return this.all.render({ ready: (all) => html`
      <header><h3>Opt-outs</h3>${may ? html`<button class="button" @click=${() => this.show('add')}><ms-icon name="plus"></ms-icon>Note an opt-out…</button>` : nothing}</header>
      ${all.length ? html`<ul>${all.map((each) => this.row(each, may))}</ul>` : html`<p class="none">None. Data are never sold, and messages are never marketing.</p>`}
      ${this.dialog('add', 'An opt-out', { submit: 'Note opt-out' }, html`${this.choice('kind', 'Of what', optOutKinds)}${this.choice('channel', 'How the patient told you', channels)}${this.area('note', 'Note', true)}`, async (given) => {
        await api.optOut({ patientId: this.patientId, kind: given('kind'), channel: given('channel'), note: given('note') }, this.key);
        toast.ok('Opt-out noted');
        void this.all.run();
      })}` });
  }

  private row(optOut: OptOut, may: boolean) {
    return html`<li><div class="what"><span class="strong">${optOut.words}</span><span class="muted small">Since ${format.day(optOut.since)}${optOut.endedAt ? `, ended ${format.day(optOut.endedAt)}` : ''}${optOut.note ? ` · ${optOut.note}` : ''}</span></div>
      ${optOut.endedAt ? html`<ms-badge>Ended</ms-badge>` : html`<ms-badge tone="warn" icon="ban">Stands</ms-badge>`}
      ${may && !optOut.endedAt ? html`<button class="button quiet" @click=${() => this.end(optOut)}>End</button>` : nothing}</li>`;
  }

  private async end(optOut: OptOut) {
    try {
      await api.endOptOut(optOut);
      toast.ok('Opt-out ended');
    } catch (problem) {
      toast.problem(problem);
    }
    void this.all.run();
  }
}
