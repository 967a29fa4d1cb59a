import { live } from '@medspa/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as api from '../patients.api.js';
import type { Patient, StatusFilter } from '../patients.types.js';

const pause = 130;

/** The rows of the list: who fits the words, page by page; those opened last while there are no words. */
export class PatientSearch implements ReactiveController {
  words = '';
  status: StatusFilter = 'active';
  rows: Patient[] = [];
  recent: Patient[] = [];
  state: 'loading' | 'ready' | 'failed' = 'loading';
  problem?: unknown;
  /** The server stopped counting matches: more letters find the rest. */
  capped = false;
  private cursor: string | null = null;
  private running?: AbortController;
  private timer = 0;
  private stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get hasMore() {
    return this.cursor !== null && this.state === 'ready';
  }

  hostConnected() {
    this.stop = live.on('patients', () => void this.load());
    void this.load();
  }

  hostDisconnected() {
    this.stop?.();
    window.clearTimeout(this.timer);
    this.running?.abort();
  }

  find(words: string, status = this.status) {
    if (words === this.words && status === this.status) return;
    [this.words, this.status] = [words, status];
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), pause);
  }

  /** Asks again from the start; what is shown stays until the answer is there. */
  async load() {
    await this.ask(async (signal) => {
      const [page, recent] = await Promise.all([
        api.findPatients({ q: this.words.trim(), status: this.status }, signal),
        this.words.trim() ? undefined : api.recentPatients(signal),
      ]);
      this.rows = page.items;
      this.recent = recent?.items ?? [];
      return page;
    });
  }

  async more() {
    if (!this.hasMore) return;
    await this.ask(async (signal) => {
      const page = await api.findPatients({ q: this.words.trim(), status: this.status, cursor: this.cursor }, signal);
      const known = new Set(this.rows.map(({ id }) => id));
      this.rows = [...this.rows, ...page.items.filter(({ id }) => !known.has(id))];
      return page;
    });
  }

  private async ask(work: (signal: AbortSignal) => Promise<api.PatientPage>) {
    this.running?.abort();
    const running = this.running = new AbortController();
    this.state = 'loading';
    this.host.requestUpdate();
    try {
      const page = await work(running.signal);
      if (running.signal.aborted) return;
      [this.cursor, this.capped, this.state, this.problem] = [page.nextCursor, page.more ?? false, 'ready', undefined];
    } catch (problem) {
      if (running.signal.aborted) return;
      [this.state, this.problem] = ['failed', problem];
    }
    this.host.requestUpdate();
  }
}
