import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Remote } from '../sdk/remote.js';

/** Data that is fetched again and again while the page is looked at: every 2 seconds while something runs, else every 15. */
export class Polled<T> extends Remote<T> implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    host: ReactiveControllerHost,
    load: (signal: AbortSignal) => Promise<T>,
    private readonly busy: (value: T) => boolean = () => false,
    private readonly pace = { busy: 2000, calm: 15_000 },
  ) {
    super(host, load);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    clearTimeout(this.timer);
  }

  override async run(how: 'quiet' | 'fresh' = 'quiet'): Promise<void> {
    clearTimeout(this.timer);
    await super.run(how);
    clearTimeout(this.timer);
    const wait = this.value !== undefined && this.busy(this.value) ? this.pace.busy : this.pace.calm;
    this.timer = setTimeout(() => void (document.visibilityState === 'visible' ? this.run() : this.later()), wait);
  }

  private later(): void {
    document.addEventListener('visibilitychange', () => void this.run(), { once: true });
  }
}
