import { Remote, element, format } from '@medspa/sdk';
import { css, html, nothing, type CSSResultGroup } from 'lit';
import * as api from '../privacy.api.js';
import type { Holding } from '../privacy.api.js';
import styles from './sections.css';
import { Section } from './section.js';

/** What each module holds about the patient. */
@element('privacy-holdings')
export class Holdings extends Section {
  static override styles: CSSResultGroup = [styles, css`
    table { width: 100%; border-collapse: collapse; }
    th { text-align: start; font-weight: 520; color: var(--ms-text-2); }
    th, td { padding: 7px 20px 7px 0; border-bottom: 1px solid var(--ms-line); vertical-align: top; }
    th.num, td.num { text-align: end; width: 84px; }
    td.name { width: 30%; }
    details { margin-top: 22px; }
    summary { cursor: pointer; padding: 4px 0; font-weight: 560; }
  `];
  private readonly all = new Remote(this, () => api.holdingsOf(this.patientId), { topics: ['privacy', 'modules'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.all.run('fresh');
  }

  override render() {
    return this.all.render({ ready: (all) => {
      const silent = all.filter(({ answers }) => !answers);
      return html`<header><h3>What is held</h3></header>
        ${silent.length ? html`<p>${silent.map(({ name }) => name).join(', ')} cannot be asked at the moment.</p>` : nothing}
        <table aria-label="What is held about the patient"><thead><tr><th>Kind</th><th class="num">Records</th><th>When the patient asks for erasure</th></tr></thead>
          <tbody>${all.flatMap((holding) => this.rows(holding))}</tbody></table>
        ${this.corrections(all)}` ;
    } });
  }

  private rows({ name, kinds }: Holding) {
    return kinds.filter(({ records }) => records > 0).map((kind) => html`<tr><td class="name">${kind.name}<div class="muted small">${name}</div></td><td class="num">${format.number(kind.records)}</td><td>${kind.keptBecause ?? 'It is erased.'}</td></tr>`);
  }

  private corrections(all: Holding[]) {
    const kinds = all.flatMap((holding) => holding.kinds.filter(({ records }) => records > 0));
    return kinds.length ? html`<details><summary>How what is wrong is corrected</summary><table><tbody>${kinds.map(({ name, correction }) => html`<tr><td class="name">${name}</td><td>${correction}</td></tr>`)}</tbody></table></details>` : nothing;
  }
}
