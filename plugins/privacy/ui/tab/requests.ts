import { Remote, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import * as api from '../privacy.api.js';
import type { Request } from '../privacy.api.js';
import { askers, channels, labelOf, statusOf, ways } from '../words.js';
import { Section } from './section.js';

/** The patient's requests for a copy, the newest first, and what can be done with the open one. */
@element('privacy-asked')
export class Asked extends Section {
  private readonly all = new Remote(this, () => api.requestsOf(this.patientId), { topics: ['privacy'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.all.run('fresh');
  }

  override render() {
    const may = session.can('privacy.handle');
    return this.all.render({ ready: (all) => html`
      <header><h3>Copies of the record</h3>${may && !all.some(({ status }) => status === 'open') ? html`<button class="button" @click=${() => this.show('add')}><ms-icon name="plus"></ms-icon>Note a request…</button>` : nothing}</header>
      ${all.length ? html`<ul>${all.map((each) => this.row(each, may))}</ul>` : html`<p class="none">The patient has not asked for a copy.</p>`}
      ${this.adding()}${all.filter(({ status }) => status === 'open').map((each) => this.answering(each))}` });
  }

  private row(request: Request, may: boolean) {
    const { label, tone, icon } = statusOf(request);
    return html`<li><div class="what"><span class="strong">${request.status === 'open' ? `Due ${format.date(request.dueOn)}` : `Asked ${format.date(request.receivedOn)}`}</span>
        <span class="muted small">${this.facts(request)}</span></div>
      <ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>
      ${may && request.status === 'open' ? html`<div class="row"><button class="button" @click=${() => this.show('deliver')}>Delivered…</button>
        ${request.extension ? nothing : html`<button class="button quiet" @click=${() => this.show('extend')}>Extend…</button>`}
        <button class="button quiet" @click=${() => this.show('refuse')}>Refuse…</button></div>` : nothing}
      <privacy-copies class="below" .request=${request}></privacy-copies></li>`;
  }

  private facts({ askedBy, name, channel, receivedOn, identity, extension, closing, note }: Request) {
    const who = askedBy === 'patient' ? 'The patient asked' : `${labelOf(askers, askedBy)} asked (${name})`;
    const end = closing?.reason ? `Refused ${format.day(closing.at)}: ${closing.reason}` : closing ? `Given ${labelOf(ways, closing.how ?? '').toLowerCase()} to ${closing.to}, ${format.day(closing.at)}` : '';
    return [`${who} ${labelOf(channels, channel).toLowerCase()} on ${format.date(receivedOn)}`, `Identity: ${identity}`, note, extension && `Extended: ${extension}`, end].filter(Boolean).join(' · ');
  }

  private adding() {
    return this.dialog('add', 'A request for a copy', { submit: 'Note request' }, html`
      <p class="muted">The copy is due within 30 days.</p>
      <ms-field label="Received on" .error=${this.error('receivedOn')}><input name="receivedOn" type="date"></ms-field>
      ${this.choice('channel', 'How it came', channels)}${this.choice('askedBy', 'Who asks', askers)}
      ${this.line('name', 'Name, if not the patient', { optional: true })}
      ${this.line('identity', 'How you made sure who asks', { hint: 'For example: driver’s license' })}
      ${this.area('note', 'Note', true)}`, async (given) => {
      await api.addRequest({ patientId: this.patientId, receivedOn: given('receivedOn') || null, channel: given('channel'), askedBy: given('askedBy'), name: given('name'), identity: given('identity'), note: given('note') } as api.RequestDraft, this.key);
      toast.ok('Request noted');
      void this.all.run();
    });
  }

  private answering(request: Request) {
    const done = (words: string) => { toast.ok(words); void this.all.run(); };
    return html`
      ${this.dialog('deliver', 'The copy was given', { submit: 'Close the request' }, html`${this.choice('how', 'How', ways)}${this.line('to', 'To whom', { value: request.name ?? '' })}`, async (given) => {
        await api.deliver(request, given('how'), given('to'));
        done('Request closed');
      })}
      ${this.dialog('extend', 'Thirty days more', { submit: 'Extend' }, html`<p class="muted">Once for each request; the patient is told the reason before the first 30 days are over.</p>${this.area('reason', 'Reason')}`, async (given) => {
        await api.extend(request, given('reason'));
        done('Extended by 30 days');
      })}
      ${this.dialog('refuse', 'Refuse the request', { submit: 'Refuse', danger: true }, html`<p class="muted">The patient is told the reason in writing, and how to complain.</p>${this.area('reason', 'Reason')}`, async (given) => {
        await api.refuse(request, given('reason'));
        done('Request refused');
      })}`;
  }
}
