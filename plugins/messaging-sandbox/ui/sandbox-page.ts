import { api, element, format, MsPage, parse, ProblemError, Remote, toast, type Page } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import styles from './sandbox-page.css';

interface Kept { id: string; direction: 'in' | 'out'; channel: 'sms' | 'email'; address: string; heading: string | null; body: string; at: string }

const PATH = '/messaging-sandbox/messages';

/** What would have been sent, as the patient would see it, and a place to answer as the patient. */
@element('messaging-sandbox-page')
export class SandboxPage extends MsPage {
  static override styles = styles;
  @state() private from = '';
  @state() private problem?: ProblemError;
  private readonly kept = new Remote(this, async (signal) => (await api.get<Page<Kept>>(PATH, { signal })).items, { topics: ['messaging-sandbox'] });

  protected override firstUpdated() {
    this.setTitle('Outbox (sandbox)');
  }

  override render() {
    return html`<ms-page-header heading="Outbox (sandbox)"></ms-page-header>
      <p class="note" role="note"><ms-icon name="flask-conical"></ms-icon>Nothing leaves the house: these messages were not sent. Choose a provider under Modules to reach patients.</p>
      <div class="body">${this.kept.render({ ready: (all) => this.list(all) })}${this.form()}</div>`;
  }

  private list(all: Kept[]) {
    if (!all.length) return html`<ms-empty illustration="inbox" heading="Nothing was sent yet">Book an appointment for a patient with a mobile number: its confirmation shows up here.</ms-empty>`;
    return html`<ol aria-label="Messages, the newest first">${all.map((each) => this.bubble(each))}</ol>`;
  }

  private bubble({ direction, channel, address, heading, body, at }: Kept) {
    const who = channel === 'sms' ? format.phone(address) : address;
    const answer = () => { this.from = channel === 'sms' ? format.phone(address) : address; };
    return html`<li class=${direction}>
      <span class="small muted num">${direction === 'in' ? `From ${who}` : `To ${who}`} · ${format.dateTime(at)}</span>
      <div class="bubble">${heading ? html`<strong>${heading}</strong>` : nothing}${body}</div>
      ${direction === 'out' && channel === 'sms' ? html`<button class="button quiet" @click=${answer}><ms-icon name="corner-down-left"></ms-icon>Answer as ${who}</button>` : nothing}</li>`;
  }

  private form() {
    return html`<form class="card stack" novalidate @submit=${this.send} aria-label="Answer as the patient">
      <h2>Answer as the patient</h2>
      <ms-field label="From" .error=${this.problem?.field('from')}><input name="from" type="tel" autocomplete="off" .value=${this.from} @input=${(event: Event) => { this.from = (event.target as HTMLInputElement).value; }}></ms-field>
      <ms-field label="Message" hint="Try C, R, HELP, STOP or START." .error=${this.problem?.field('text')}><textarea name="text" rows="3" maxlength="2000"></textarea></ms-field>
      ${this.problem && !this.problem.field('from') && !this.problem.field('text') ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <button class="button primary"><ms-icon name="send"></ms-icon>Send to the clinic</button></form>`;
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('text'));
    try {
      await api.post(PATH, { from: parse.phone(this.from) ?? this.from, text });
      form.querySelector('textarea')!.value = '';
      this.problem = undefined;
      toast.ok('Received by the clinic');
      await this.kept.run();
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      this.problem = problem;
    }
  };
}
