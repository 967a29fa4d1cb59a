import { element, format, lookup, MsPage, Remote, toast } from '@medspa/sdk';
import { css, html } from 'lit';
import * as api from '../treatments.api.js';
import type { Laser, Pass, Rules, Session, Tattoo } from '../treatments.types.js';

interface Shown { patientName: string; session: Session; tattoo: Tattoo; rules: Rules; lasers: Laser[]; before: Pass[]; number: number }

async function load(id: string): Promise<Shown> {
  const [session, rules, lasers] = await Promise.all([api.session(id), api.rules(), api.lasers()]);
  const [tattoo, all, people] = await Promise.all([api.tattoo(session.tattooId), api.sessionsOf(session.tattooId), lookup('patient')]);
  const patientName = (await people?.resolve?.([session.patientId]))?.[0]?.label ?? '';
  const earlier = all.filter((each) => each.startedAt < session.startedAt && each.status === 'signed');
  return { patientName, session, tattoo, rules, lasers, before: earlier.at(-1)?.passes ?? [], number: earlier.length + 1 };
}

/** A session as it is recorded: screening, passes, outcome, signature. Made for gloves and a tablet. */
@element('treatments-recorder')
export class Recorder extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; overflow: auto; }
    .page { display: grid; grid-template-columns: minmax(0, 1fr) 230px; gap: 20px; max-width: 1120px; padding: 18px 20px 40px; }
    .main { display: grid; gap: 16px; }
    aside { position: sticky; top: 18px; display: grid; gap: 14px; align-content: start; height: max-content; }
    aside treatments-body-map { height: 300px; }
    .pad { padding: 20px; }
    @media (max-width: 900px) { .page { grid-template-columns: 1fr; } aside { position: static; order: -1; grid-template-columns: 90px 1fr; } aside treatments-body-map { height: 120px; } }
  `;
  private readonly shown = new Remote(this, () => load(this.params.id!), { auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('params') && this.params.id) void this.shown.run('fresh');
    if (this.shown.value) this.setTitle(`Session: ${this.shown.value.tattoo.name}`);
  }

  override render() {
    return this.shown.render({
      pending: () => html`<ms-page-header heading="Session"></ms-page-header><div class="pad"><ms-skeleton lines="10"></ms-skeleton></div>`,
      failed: (error) => html`<ms-page-header heading="Session"></ms-page-header><div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.shown.run('fresh')}></ms-problem></div>`,
      ready: (shown) => this.page(shown),
    });
  }

  private page({ patientName, session, tattoo, rules, lasers, before, number }: Shown) {
    return html`<ms-page-header heading=${patientName || tattoo.name} back="/patients/${session.patientId}?tab=treatments" back-label="The patient’s treatments">
        <span slot="lead" class="row"><span class="muted num">${patientName ? `${tattoo.name} · ` : ''}Session ${number} · ${format.dateTime(session.startedAt)}</span>
          ${session.status === 'signed' ? html`<ms-badge tone="ok" icon="lock">Signed</ms-badge>` : html`<ms-badge tone="warn" icon="pencil">Draft</ms-badge>`}</span></ms-page-header>
      <div class="page" @changed=${this.changed} @stale=${this.stale}><div class="main">
          <ms-slot name="treatment.panel" .context=${{ patientId: session.patientId, subject: tattoo.id, occasion: session.id }}></ms-slot>
          <treatments-screening .session=${session} .questions=${rules.screening} .actions=${api.tattooSessions}></treatments-screening>
          <treatments-passes .session=${session} .tattoo=${tattoo} .rules=${rules} .lasers=${lasers} .previous=${before}></treatments-passes>
          <treatments-outcome .session=${session} .rules=${rules}></treatments-outcome>
          <treatments-aftercare .session=${session} .sheet=${rules.aftercare} .actions=${api.tattooSessions}></treatments-aftercare>
          <treatments-signing .session=${session} .actions=${api.tattooSessions}></treatments-signing></div>
        <aside><treatments-body-map .region=${tattoo.region} .marks=${[{ id: tattoo.id, outline: tattoo.outline, label: tattoo.name, chosen: true }]}></treatments-body-map>
          <ms-facts .rows=${[['Skin type', tattoo.skinType], ['Area', `${format.number(tattoo.areaCm2)} cm²`], ['Score', String(tattoo.score)]]}></ms-facts></aside></div>`;
  }

  private changed = (event: CustomEvent<Session>) => {
    if (this.shown.value) this.shown.set({ ...this.shown.value, session: event.detail });
  };

  private stale = () => {
    toast.show('Somebody else changed this session. What you typed is kept; look at theirs and save again.', { tone: 'warn' });
    void this.shown.run();
  };
}
