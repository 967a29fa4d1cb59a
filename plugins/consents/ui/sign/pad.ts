import { MsElement, element } from '@medspa/sdk';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Strokes } from '../consents.api.js';

const HEIGHT = 1 / 3;

/** A sheet to sign on with finger, pen or mouse, three times as wide as high. Emits `strokes`; what is drawn stays when its size changes. */
@element('consents-pad')
export class Pad extends MsElement {
  static override styles = css`
    :host { display: block; position: relative; aspect-ratio: 3; border: 1px solid var(--ms-control-line); border-radius: var(--ms-radius-l); background: white; overflow: hidden; }
    :host([disabled]) { opacity: 0.5; }
    canvas { display: block; width: 100%; height: 100%; touch-action: none; cursor: crosshair; }
    i { position: absolute; left: 6%; right: 6%; bottom: 22%; border-top: 1px solid #8a8a96; pointer-events: none; }
  `;
  @property({ attribute: false }) strokes: Strokes = [];
  @property({ type: Boolean, reflect: true }) disabled = false;
  @query('canvas') private canvas!: HTMLCanvasElement;
  private line?: number[];
  private pointer = -1;
  private readonly sizes = new ResizeObserver(() => this.draw());

  override connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  override render() {
    return html`<canvas role="img" aria-label=${this.strokes.length ? 'Your signature' : 'Empty box for your signature'}
      @pointerdown=${this.down} @pointermove=${this.move} @pointerup=${this.up} @pointercancel=${this.up}></canvas><i></i>`;
  }

  protected override updated() {
    this.draw();
  }

  private down = (event: PointerEvent) => {
    if (this.disabled || this.line || event.button !== 0) return;
    this.pointer = event.pointerId;
    this.canvas.setPointerCapture(event.pointerId);
    this.line = [...this.place(event)];
  };

  private move = (event: PointerEvent) => {
    if (!this.line || event.pointerId !== this.pointer) return;
    const between = event.getCoalescedEvents?.() ?? [];
    for (const each of between.length ? between : [event]) this.line.push(...this.place(each));
    this.draw();
  };

  private up = (event: PointerEvent) => {
    if (!this.line || event.pointerId !== this.pointer) return;
    const strokes = [...this.strokes, this.line];
    this.line = undefined;
    this.emit('strokes', strokes);
  };

  private place({ clientX, clientY }: PointerEvent): [number, number] {
    const { left, top, width } = this.canvas.getBoundingClientRect();
    const share = (value: number, most: number) => Math.round(Math.min(Math.max(value / width, 0), most) * 1e4) / 1e4;
    return [share(clientX - left, 1), share(clientY - top, HEIGHT)];
  }

  private draw() {
    const { canvas } = this;
    if (!canvas) return;
    const width = Math.round(canvas.clientWidth * devicePixelRatio);
    canvas.width = width;
    canvas.height = Math.round(width * HEIGHT);
    const pen = canvas.getContext('2d')!;
    pen.lineWidth = width / 180;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#14141c';
    for (const line of this.line ? [...this.strokes, this.line] : this.strokes) {
      pen.beginPath();
      pen.moveTo(line[0]! * width, line[1]! * width);
      for (let i = 0; i + 1 < line.length; i += 2) pen.lineTo(line[i]! * width, line[i + 1]! * width);
      pen.stroke();
    }
  }
}
