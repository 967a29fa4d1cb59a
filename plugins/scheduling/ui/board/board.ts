import { createCalendar, destroyCalendar, Interaction, ResourceTimeGrid, TimeGrid, type Calendar } from '@event-calendar/core';
import { html, LitElement, type PropertyValues } from 'lit';
import { dates, element } from '@medspa/sdk';
import { property, query } from 'lit/decorators.js';
import type { Appointment, ClinicHours, Resource } from '../scheduling.types.js';
import type { Day } from '../time/wall.js';
import { limitsOf } from './limits.js';
import { boardOptions, leastSlotHeight, pageEvents, pageOptions, slotHeightFor } from './options.js';
import { NowLine } from './now-line.js';
import { plainRoles } from './plain-roles.js';
import { ShownEvents } from './shown-events.js';
import { adoptStyles } from './styles.js';

/**
 * The day by resource, or the week of one resource. Lives in the light DOM, where touch dragging works.
 * Emits `slot-pick`, `appointment-pick`, `appointment-move` and `appointment-resize`.
 */
@element('scheduling-board')
export class Board extends LitElement {
  @property() date: Day = '';
  @property() view: 'day' | 'week' = 'day';
  @property() locale = 'en-US';
  @property() selected = '';
  @property({ type: Boolean }) editable = false;
  @property({ attribute: false }) resources: Resource[] = [];
  @property({ attribute: false }) appointments: Appointment[] = [];
  @property({ attribute: false }) saving: ReadonlySet<string> = new Set();
  @property({ attribute: false }) hours: ClinicHours = { timeZone: '', days: [], version: 0 };
  @query('.board-grid') private grid!: HTMLElement;
  private calendar?: Calendar;
  private roles?: MutationObserver;
  private readonly size = new ResizeObserver(() => this.fit());
  slotHeight = leastSlotHeight;
  private line = new NowLine(this);
  private applied = new Map<string, string>();
  private events = new ShownEvents();

  get dates(): Day[] {
    return Array.from({ length: this.view === 'day' ? 1 : 7 }, (_, index) => dates.addDays(this.date, index));
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    adoptStyles(this.getRootNode());
    this.addEventListener('click', this.open);
    if (this.hasUpdated) this.mount();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('click', this.open);
    this.roles?.disconnect();
    this.size.disconnect();
    if (this.calendar) void destroyCalendar(this.calendar);
    this.calendar = undefined;
  }

  protected override render() {
    return html`<div class="board-grid" role="group" aria-label="Calendar"></div>`;
  }

  protected override firstUpdated() {
    this.mount();
  }

  private fit() {
    const head = this.grid.querySelector<HTMLElement>('.ec-header')?.offsetHeight ?? 0;
    const height = slotHeightFor(this.clientHeight - head - 1, limitsOf(this.dates, this.hours, this.appointments));
    if (height === this.slotHeight) return;
    this.slotHeight = height;
    this.refresh();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.calendar) return;
    if (changed.has('view') || changed.has('locale') || changed.has('editable')) this.remount();
    else if (changed.size > 1 || !changed.has('selected')) this.refresh();
    this.mark();
    this.fit();
  }

  /** Brings on screen what differs, and nothing else: a board of 40 columns stays quick. */
  refresh() {
    for (const [name, option] of Object.entries(pageOptions(this))) {
      if (this.applied.get(name) === option.key) continue;
      this.applied.set(name, option.key);
      this.calendar?.setOption(name as keyof Calendar.Options, option.value as never);
    }
    if (this.calendar) this.events.show(this.calendar, pageEvents(this));
    this.line.place();
  }

  private remount() {
    if (this.calendar) void destroyCalendar(this.calendar);
    this.grid.replaceChildren();
    this.mount();
  }

  private mount() {
    const options = Object.entries(pageOptions(this));
    this.applied = new Map(options.map(([name, { key }]) => [name, key]));
    this.events = new ShownEvents();
    this.calendar = createCalendar(this.grid, [ResourceTimeGrid, TimeGrid, Interaction], {
      ...boardOptions(this), ...Object.fromEntries(options.map(([name, { value }]) => [name, value])),
      events: this.events.first(pageEvents(this)), eventAllUpdated: () => this.mark(),
    });
    this.roles?.disconnect();
    this.roles = plainRoles(this.grid);
    this.size.observe(this);
    this.line.place();
  }

  private mark() {
    for (const each of this.querySelectorAll<HTMLElement>('.appt-open')) {
      each.closest('.appt')?.classList.toggle('selected', each.dataset.appointment === this.selected);
    }
  }

  private open = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-appointment]');
    if (target) this.dispatchEvent(new CustomEvent('appointment-pick', { detail: { id: target.dataset.appointment } }));
  };
}
