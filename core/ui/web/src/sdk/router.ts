import { Store } from './store.js';

export type Params = Record<string, string>;

export interface Location {
  path: string;
  query: URLSearchParams;
}

/** Says why the page should not be left yet, or nothing. */
export type LeaveGuard = () => string | undefined;

type QueryChange = Record<string, string | number | null | undefined>;

/** Navigation within the page by the history API. Plain links work by themselves. */
class Router {
  readonly location = new Store<Location>(read());
  private readonly guards = new Set<LeaveGuard>();
  private confirmLeave: (reason: string) => Promise<boolean> = async () => true;
  private shown = location.href;

  constructor() {
    addEventListener('popstate', () => void this.popped());
    addEventListener('beforeunload', (event) => {
      if (this.reasonToStay()) event.preventDefault();
    });
  }

  get path(): string {
    return this.location.value.path;
  }

  get query(): URLSearchParams {
    return this.location.value.query;
  }

  /** Goes to a path of this application; answers whether it went. */
  async navigate(to: string, options: { replace?: boolean } = {}): Promise<boolean> {
    if (!(await this.mayLeave())) return false;
    history[options.replace ? 'replaceState' : 'pushState'](null, '', to);
    this.arrive();
    return true;
  }

  /** Changes the query in place, as filters do; null or an empty text removes a name. */
  setQuery(change: QueryChange): void {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === undefined || value === '') query.delete(name);
      else query.set(name, String(value));
    }
    const text = query.toString();
    history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}`);
    this.arrive();
  }

  /** Asks before unsaved work is left behind, until the returned function is called. */
  guard(guard: LeaveGuard): () => void {
    this.guards.add(guard);
    return () => this.guards.delete(guard);
  }

  onLeave(confirm: (reason: string) => Promise<boolean>): void {
    this.confirmLeave = confirm;
  }

  private async mayLeave(): Promise<boolean> {
    const reason = this.reasonToStay();
    if (!reason) return true;
    const leave = await this.confirmLeave(reason);
    if (leave) this.guards.clear();
    return leave;
  }

  private reasonToStay(): string | undefined {
    for (const guard of this.guards) {
      const reason = guard();
      if (reason) return reason;
    }
    return undefined;
  }

  // The address has changed already when the browser's back button is pressed, so it is put back while asking.
  private async popped(): Promise<void> {
    const target = location.href;
    if (this.reasonToStay()) {
      history.pushState(null, '', this.shown);
      if (!(await this.mayLeave())) return;
      history.replaceState(null, '', target);
    }
    this.arrive();
  }

  private arrive(): void {
    this.shown = location.href;
    this.location.set(read());
  }
}

function read(): Location {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

/** The parameters when the path fits a pattern such as `/patients/:id`, else null. */
export function match(pattern: string, path: string): Params | null {
  const expected = pattern.split('/').filter(Boolean);
  const actual = path.split('/').filter(Boolean);
  if (expected.length !== actual.length) return null;
  const params: Params = {};
  for (const [index, part] of expected.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(actual[index]!);
    else if (part !== actual[index]) return null;
  }
  return params;
}

export const router = new Router();
