import { element, format, MsElement } from '@medspa/sdk';
import { css, html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type { CoursePoint } from '../treatments.types.js';

const WIDTH = 760;
const HEIGHT = 210;
const LEFT = 48;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 30;

/** Clearance by session: what was predicted, between the fastest and the slowest course, and what a clinician saw. */
@element('treatments-course')
export class CourseChart extends MsElement {
  static override styles = css`
    svg { display: block; width: 100%; max-width: 760px; height: auto; }
    text { fill: var(--ms-text-2); font: 500 11px var(--ms-font); font-variant-numeric: tabular-nums; }
    .grid { stroke: var(--ms-line-soft); }
    .axis { stroke: var(--ms-line-strong); }
    .band { fill: color-mix(in oklab, var(--ms-accent) 12%, transparent); }
    .predicted { fill: none; stroke: var(--ms-accent-line); stroke-width: 1.5; stroke-dasharray: 5 4; }
    .actual { fill: none; stroke: var(--ms-text); stroke-width: 2; stroke-linejoin: round; }
    .dot { fill: var(--ms-panel); stroke: var(--ms-text); stroke-width: 2; }
    .legend { display: flex; flex-wrap: wrap; gap: 16px; padding: 2px 0 0 48px; }
    .legend span { display: inline-flex; align-items: center; gap: 6px; color: var(--ms-text-2); font-size: var(--ms-size-s); }
    .legend i { width: 18px; height: 0; border-top: 2px solid var(--ms-text); }
    .legend .dashed { border-top: 2px dashed var(--ms-accent-line); }
    .legend .wash { height: 10px; border: 0; border-radius: 3px; background: color-mix(in oklab, var(--ms-accent) 16%, transparent); }
  `;
  @property({ attribute: false }) points: CoursePoint[] = [];

  override render() {
    if (!this.points.length) return nothing;
    const last = Math.max(this.points.length, 2);
    const x = (session: number) => LEFT + (session / last) * (WIDTH - LEFT - RIGHT);
    const y = (percent: number) => TOP + (1 - percent / 100) * (HEIGHT - TOP - BOTTOM);
    const at = (session: number, percent: number) => `${x(session).toFixed(1)},${y(percent).toFixed(1)}`;
    const rated = this.points.filter(({ actualPercent }) => actualPercent !== null);
    const band = [at(0, 0), ...this.points.map(({ session, fastPercent }) => at(session, fastPercent)), ...[...this.points].reverse().map(({ session, slowPercent }) => at(session, slowPercent))];
    const every = Math.ceil(last / 14);
    return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.words(rated)}>
        ${[0, 25, 50, 75, 100].map((percent) => svg`<line class=${percent ? 'grid' : 'axis'} x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(percent)} y2=${y(percent)}></line><text x=${LEFT - 8} y=${y(percent) + 4} text-anchor="end">${percent} %</text>`)}
        ${this.points.filter(({ session }) => session % every === 0 || session === 1).map(({ session }) => svg`<text x=${x(session)} y=${HEIGHT - 12} text-anchor="middle">${session}</text>`)}
        <polygon class="band" points=${band.join(' ')}></polygon>
        <polyline class="predicted" points=${[at(0, 0), ...this.points.map(({ session, predictedPercent }) => at(session, predictedPercent))].join(' ')}></polyline>
        ${rated.length ? svg`<polyline class="actual" points=${[at(0, 0), ...rated.map(({ session, actualPercent }) => at(session, actualPercent!))].join(' ')}></polyline>` : nothing}
        ${rated.map(({ session, actualPercent, day }) => svg`<circle class="dot" cx=${x(session)} cy=${y(actualPercent!)} r="4"><title>Session ${session}${day ? `, ${format.date(day)}` : ''}: ${actualPercent} %</title></circle>`)}</svg>
      <div class="legend" aria-hidden="true"><span><i></i>Seen</span><span><i class="dashed"></i>Predicted</span><span><i class="wash"></i>Fastest to slowest</span><span>Clearance by session</span></div></figure>`;
  }

  private words(rated: CoursePoint[]) {
    const full = this.points.find(({ predictedPercent }) => predictedPercent >= 100)?.session;
    const seen = rated.map(({ session, actualPercent }) => `${actualPercent} percent at session ${session}`);
    return `Clearance by session. Predicted: complete after ${full ?? this.points.length} sessions. Seen: ${seen.length ? format.list(seen) : 'nothing rated yet'}.`;
  }
}
