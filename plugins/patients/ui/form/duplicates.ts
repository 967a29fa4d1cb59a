import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parse } from '@medspa/sdk';
import * as api from '../patients.api.js';
import type { Patient } from '../patients.types.js';
import type { Values } from './fields.js';

const pause = 350;
const plain = (text = '') => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Who might be the same person as the one being typed in. */
export class Duplicates implements ReactiveController {
  found: Patient[] = [];
  private timer = 0;
  private running?: AbortController;
  private asked = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    window.clearTimeout(this.timer);
    this.running?.abort();
  }

  look(values: Values) {
    const { givenName, familyName, phone, email } = values;
    const questions = [
      givenName.trim().length > 1 && familyName.trim().length > 1 ? `${givenName} ${familyName}`.trim() : '',
      parse.phone(phone) ?? '',
      /@.+\.\w/.test(email) ? email.trim() : '',
    ].filter(Boolean);
    const asked = questions.join('\n');
    if (asked === this.asked) return;
    this.asked = asked;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(questions, values), pause);
  }

  private async ask(questions: string[], values: Values) {
    this.running?.abort();
    const running = this.running = new AbortController();
    const pages = await Promise.all(questions.map((q) =>
      // A warning that cannot be given is no reason to disturb the typing.
      api.findPatients({ q, status: 'all', limit: 5 }, running.signal).catch(() => undefined)));
    if (running.signal.aborted) return;
    const all = new Map(pages.flatMap((page) => page?.items ?? []).map((each) => [each.id, each]));
    this.found = [...all.values()].filter((each) => this.alike(each, values)).slice(0, 3);
    this.host.requestUpdate();
  }

  private alike(patient: Patient, { givenName, familyName, phone, email, birthDate }: Values) {
    const sameName = plain(patient.givenName) === plain(givenName) && plain(patient.familyName) === plain(familyName);
    const otherBirth = birthDate && patient.birthDate && birthDate !== patient.birthDate;
    return sameName && !otherBirth
      || !!patient.phone && patient.phone === parse.phone(phone)
      || !!patient.email && plain(patient.email) === plain(email);
  }
}
