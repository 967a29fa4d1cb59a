import { connection } from './connection.js';

export interface Change {
  topic: string;
  id?: string;
}

type Listener = (change: Change) => void;
const RETRY_MS = [1000, 2000, 5000, 10000];

/** One event stream for the whole page. Events name what changed; the data is fetched again through the api. */
class Live {
  private source?: EventSource;
  private failures = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly changes = new Map<string, Set<Listener>>();
  private readonly events = new Map<string, Set<(data: unknown) => void>>();

  /** Calls back when something of that topic changed, and after the stream was interrupted. */
  on(topic: string, listener: Listener): () => void {
    return add(this.changes, topic, listener);
  }

  /** Kernel events, such as `modules` and `session`. */
  onEvent<T>(name: string, listener: (data: T) => void): () => void {
    return add(this.events, name, listener as (data: unknown) => void);
  }

  start(): void {
    this.stop();
    const source = new EventSource('/api/v1/live');
    this.source = source;
    source.onopen = () => this.opened();
    source.onerror = () => this.failed();
    source.addEventListener('change', (event) => this.changed(JSON.parse(event.data) as Change));
    for (const name of ['modules', 'session']) {
      source.addEventListener(name, (event) => this.events.get(name)?.forEach((each) => each(JSON.parse(event.data))));
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private opened(): void {
    connection.reached();
    if (this.failures > 0) for (const topic of this.changes.keys()) this.changed({ topic });
    if (this.failures > 0) this.events.get('modules')?.forEach((each) => each({}));
    this.failures = 0;
  }

  // A browser gives up for good on some errors, so the stream is always opened anew from here.
  private failed(): void {
    this.source?.close();
    if (this.failures > 0) connection.lost();
    const wait = RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)]!;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), wait);
    this.events.get('interrupted')?.forEach((each) => each(null));
  }

  private changed(change: Change): void {
    this.changes.get(change.topic)?.forEach((each) => each(change));
  }
}

function add<L>(map: Map<string, Set<L>>, key: string, listener: L): () => void {
  const set = map.get(key) ?? new Set<L>();
  map.set(key, set.add(listener));
  return () => set.delete(listener);
}

export const live = new Live();
