import { element, MsElement } from '@medspa/sdk';
import { css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Point, Region } from '../treatments.types.js';
import { regions } from '../words.js';
import { figures } from './figures.js';
import { moved, outlineOf, oval, scaled } from './outline.js';

/** What lies on the map. */
export interface Mark { id: string; outline: Point[]; label: string; chosen?: boolean }

const STEP = 0.01;

/**
 * A drawing of a part of the body with outlines on it. With `draws`, a stroke with finger, pen or mouse outlines the tattoo; with the keyboard, Enter puts an oval,
 * arrows move it, plus and minus change its size. Emits `outline` with the corners.
 */
@element('treatments-body-map')
export class BodyMap extends MsElement {
  static override styles = css`
    :host { display: block; }
    svg { display: block; width: 100%; height: 100%; overflow: visible; }
    .draws { cursor: crosshair; touch-action: none; }
    .edge { fill: var(--ms-line-strong); stroke: var(--ms-control-line); stroke-width: 3; stroke-linejoin: round; }
    .skin { fill: var(--ms-sunken); }
    .lines { fill: none; stroke: var(--ms-line-strong); stroke-width: 1.2; stroke-linecap: round; }
    .mark { fill: color-mix(in oklab, var(--ms-accent) 30%, transparent); stroke: var(--ms-accent); stroke-width: 1.6; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
    .mark.other { fill: color-mix(in oklab, var(--ms-text-3) 22%, transparent); stroke: var(--ms-text-3); }
    .stroke { fill: none; stroke: var(--ms-accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
    svg:focus-visible { outline: 2px solid var(--ms-focus); outline-offset: 4px; border-radius: 8px; }
  `;

  @property() region: Region = 'front';
  @property({ attribute: false }) marks: Mark[] = [];
  @property({ attribute: false }) outline: Point[] = [];
  @property({ type: Boolean }) draws = false;
  @state() private stroke?: Point[];

  override render() {
    const { width, height, skin, lines } = figures[this.region];
    const path = (points: Point[]) => points.map(({ x, y }) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`).join(' ');
    const words = this.draws
      ? `${regions[this.region]}: draw around the tattoo. With the keyboard: Enter puts an oval, arrows move it, plus and minus change its size.`
      : `${regions[this.region]}: ${this.marks.map(({ label }) => label).join(', ') || 'nothing marked'}`;
    return html`<svg viewBox="0 0 ${width} ${height}" class=${this.draws ? 'draws' : ''} role=${this.draws ? 'application' : 'img'} aria-label=${words}
      tabindex=${this.draws ? 0 : nothing} @pointerdown=${this.down} @pointermove=${this.move} @pointerup=${this.up} @pointercancel=${this.up} @keydown=${this.key}>
      <g class="edge">${skin}</g><g class="skin">${skin}</g><g class="lines">${lines}</g>
      ${this.marks.map((mark) => svg`<polygon class="mark ${mark.chosen ? '' : 'other'}" points=${path(mark.outline)}><title>${mark.label}</title></polygon>`)}
      ${this.draws && this.outline.length && !this.stroke ? svg`<polygon class="mark" points=${path(this.outline)}></polygon>` : nothing}
      ${this.stroke ? svg`<polyline class="stroke" points=${path(this.stroke)}></polyline>` : nothing}</svg>`;
  }

  private at(event: PointerEvent): Point {
    const drawing = event.currentTarget as SVGSVGElement;
    const { width, height } = figures[this.region];
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM()!.inverse());
    const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10000) / 10000;
    return { x: share(place.x / width), y: share(place.y / height) };
  }

  private down = (event: PointerEvent) => {
    if (!this.draws || event.button > 0) return;
    (event.currentTarget as SVGSVGElement).setPointerCapture(event.pointerId);
    this.stroke = [this.at(event)];
  };

  private move = (event: PointerEvent) => {
    if (this.stroke) this.stroke = [...this.stroke, this.at(event)];
  };

  private up = () => {
    const drawn = this.stroke && outlineOf(this.stroke);
    this.stroke = undefined;
    if (drawn) this.tell(drawn);
  };

  private key = (event: KeyboardEvent) => {
    if (!this.draws) return;
    const { width, height } = figures[this.region];
    const put = () => oval({ x: 0.5, y: 0.3 }, 0.08, (0.08 * width) / height);
    const now = this.outline.length ? this.outline : put();
    const changed = {
      Enter: () => (this.outline.length ? undefined : now), ' ': () => (this.outline.length ? undefined : now),
      ArrowLeft: () => moved(now, -STEP, 0), ArrowRight: () => moved(now, STEP, 0), ArrowUp: () => moved(now, 0, -STEP), ArrowDown: () => moved(now, 0, STEP),
      '+': () => scaled(now, 1.1), '-': () => scaled(now, 1 / 1.1), Delete: () => [], Backspace: () => [],
    }[event.key];
    if (!changed) return;
    event.preventDefault();
    const outline = changed();
    if (outline) this.tell(outline);
  };

  private tell(outline: Point[]) {
    this.outline = outline;
    this.emit('outline', outline);
  }
}
