import type { Calendar } from '@event-calendar/core';
import type { Appointment, Resource } from '../scheduling.types.js';
import { showTimes } from '../time/words.js';
import { wallOf } from '../time/wall.js';
import { statuses } from './status.js';

function node(tag: string, className: string, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function icon(name: string) {
  const element = document.createElement('ms-icon');
  element.setAttribute('name', name);
  return element;
}

export function eventContent(info: Calendar.EventContentInfo, locale: string): Calendar.Content {
  const { appointment } = info.event.extendedProps as { appointment?: Appointment };
  if (info.event.display === 'background') {
    const whole = info.event.classNames.includes('all-day') || info.event.classNames.includes('after');
    return { domNodes: whole ? [node('span', 'closed-label', 'Closed')] : [] };
  }
  if (!appointment) return { domNodes: [node('span', 'pick', icon('plus'), info.timeText)] };
  const { label, icon: name } = statuses[appointment.status];
  const moving = info.event.display === 'preview';
  const time = moving ? info.timeText : showTimes(locale, wallOf(appointment.startsAt), wallOf(appointment.endsAt));
  const button = node('button', 'appt-open',
    node('span', 'appt-name', appointment.patientName),
    node('span', 'appt-line', node('span', 'appt-time', time), ' ', node('span', 'appt-service', appointment.serviceName)),
    node('span', 'sr-only', `, ${label}`));
  button.setAttribute('type', 'button');
  button.dataset.appointment = appointment.id;
  if (name) button.append(icon(name));
  return { domNodes: [button] };
}

export function resourceLabel(resource: Resource, booked: number | undefined): Calendar.Content {
  const badge = document.createElement('ms-avatar');
  badge.name = resource.name;
  badge.square = resource.kind !== 'practitioner';
  const words = node('span', 'column-words', node('span', 'column-name', resource.name));
  if (resource.detail) words.append(node('span', 'column-detail', resource.detail));
  return { domNodes: [badge, words, node('span', 'column-load', booked === undefined ? 'Closed' : `${booked}% booked`)] };
}
