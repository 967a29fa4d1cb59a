import { type ReactiveController, type ReactiveControllerHost, html } from 'lit';
import { live } from './live.js';

export interface RemoteOptions {
  /** Topics of live changes after which this is fetched again, quietly. */
  topics?: readonly string[];
  /** False to wait for the first run(). */
  auto?: boolean;
}

export interface RemoteViews<T> {
  pending?: () => unknown;
  ready: (value: T) => unknown;
  failed?: (error: unknown) => unknown;
}

/** Data of an element from the server: pending, ready or failed, fetched again when it changed. */
export class Remote<T> implements ReactiveController {
  value?: T;
  error?: unknown;
  pending = false;
  private controller?: AbortController;
  private stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (signal: AbortSignal) => Promise<T>,
    private readonly options: RemoteOptions = {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stops = (this.options.topics ?? []).map((topic) => live.on(topic, () => void this.run()));
    if (this.options.auto !== false) void this.run();
  }

  hostDisconnected(): void {
    this.controller?.abort();
    this.stops.forEach((stop) => stop());
  }

  /** Fetches; what is shown stays until the answer is there. `fresh` shows the loading state instead. */
  async run(how: 'quiet' | 'fresh' = 'quiet'): Promise<void> {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    this.pending = true;
    if (how === 'fresh') this.value = undefined;
    this.host.requestUpdate();
    try {
      const value = await this.load(controller.signal);
      if (!controller.signal.aborted) this.settle(value, undefined);
    } catch (error) {
      if (!controller.signal.aborted) this.settle(this.value, error);
    }
  }

  /** Shows a value at once, as an optimistic change or the answer of a save. */
  set(value: T): void {
    this.value = value;
    this.host.requestUpdate();
  }

  render(views: RemoteViews<T>): unknown {
    if (this.value !== undefined) return views.ready(this.value);
    if (this.error === undefined) return views.pending?.() ?? html`<ms-skeleton></ms-skeleton>`;
    return (
      views.failed?.(this.error) ??
      html`<ms-problem .error=${this.error} retry @ms-retry=${() => this.run('fresh')}></ms-problem>`
    );
  }

  private settle(value: T | undefined, error: unknown): void {
    this.value = value;
    this.error = error;
    this.pending = false;
    this.host.requestUpdate();
  }
}
