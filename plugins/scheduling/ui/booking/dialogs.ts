import { element, MsElement } from '@medspa/sdk';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Agenda } from '../calendar/agenda.js';
import type { Asked } from '../calendar/calendar-page.js';
import type { Day } from '../time/wall.js';

/** The dialog that was asked for. Emits `done`, with the appointment when something came of it. */
@element('scheduling-dialogs')
export class Dialogs extends MsElement {
  @property({ attribute: false }) asked!: Asked;
  @property({ attribute: false }) agenda!: Agenda;
  @property() date: Day = '';

  override render() {
    const { asked, agenda } = this;
    if (asked.dialog === 'move') return html`<scheduling-move .appointment=${asked.appointment} .agenda=${agenda}></scheduling-move>`;
    if (asked.dialog === 'cancel') return html`<scheduling-cancel .appointment=${asked.appointment} .agenda=${agenda}></scheduling-cancel>`;
    return html`<scheduling-new-appointment .agenda=${agenda} .date=${this.date} .slotted=${asked}></scheduling-new-appointment>`;
  }
}
