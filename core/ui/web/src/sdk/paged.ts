import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Page } from './api/index.js';
import { live } from './live.js';

type Load<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

/** A list that is fetched page by page as it is scrolled. */
export class Paged<T> implements ReactiveController {
  items: T[] = [];
  error?: unknown;
  loading = true;
  private cursor: string | null = null;
  private controller?: AbortController;
  private stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: Load<T>,
    private readonly options: { topics?: readonly string[]; auto?: boolean } = {},
  ) {
    host.addController(this);
  }

  get more(): boolean {
    return this.cursor !== null && !this.loading;
  }

  /** Nothing came, and nothing will. */
  get empty(): boolean {
    return !this.loading && !this.error && this.items.length === 0;
  }

  hostConnected(): void {
    this.stops = (this.options.topics ?? []).map((topic) => live.on(topic, () => void this.reload('quiet')));
    if (this.options.auto !== false) void this.reload();
  }

  hostDisconnected(): void {
    this.controller?.abort();
    this.stops.forEach((stop) => stop());
  }

  /** From the start again; `quiet` keeps what is shown until the answer is there. */
  reload(how: 'quiet' | 'fresh' = 'fresh'): Promise<void> {
    if (how === 'fresh') this.items = [];
    return this.fetch(null, (items) => items);
  }

  next(): Promise<void> {
    return this.more ? this.fetch(this.cursor, (items) => [...this.items, ...items]) : Promise.resolve();
  }

  private async fetch(cursor: string | null, place: (items: T[]) => T[]): Promise<void> {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    this.loading = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const page = await this.load(cursor, controller.signal);
      if (controller.signal.aborted) return;
      this.items = place(page.items);
      this.cursor = page.nextCursor;
    } catch (error) {
      if (controller.signal.aborted) return;
      this.error = error;
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
