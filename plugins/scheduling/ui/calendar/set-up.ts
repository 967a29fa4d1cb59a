import { element, MsElement, session } from '@medspa/sdk';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Resource, Service } from '../scheduling.types.js';

/** What the calendar shows before there is anybody to book or anything to book. */
@element('scheduling-set-up')
export class SetUp extends MsElement {
  static override styles = css`
    :host { display: grid; align-content: center; overflow: auto; }
    .row { justify-content: center; }
  `;
  @property({ attribute: false }) resources: Resource[] = [];
  @property({ attribute: false }) services: Service[] = [];

  override render() {
    if (!session.can('scheduling.configure')) {
      return html`<ms-empty illustration="calendar" heading="The calendar is not set up yet">
        An administrator adds practitioners, rooms, devices and services. After that you can book here.</ms-empty>`;
    }
    return html`<ms-empty illustration="calendar" heading="Set up your calendar">
      Two things are needed before the first booking: who or what can be booked, and what you offer.
      <div class="row wrap" slot="action">
        ${this.step('/settings/resources', 'Add practitioners and rooms', this.resources.length > 0)}
        ${this.step('/settings/services', 'Add services', this.services.length > 0)}
      </div></ms-empty>`;
  }

  private step(href: string, label: string, done: boolean) {
    return html`<a class="button ${done ? '' : 'primary'}" href=${href}><ms-icon name=${done ? 'check' : 'plus'}></ms-icon>${label}</a>`;
  }
}
