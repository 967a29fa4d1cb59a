import { Store } from './store.js';

/** One thing the command palette can do. */
export interface Command {
  id: string;
  label: string;
  icon?: string;
  detail?: string;
  /** More words that find it. */
  keywords?: string;
  /** Such as `n`, `shift+n`, or `g p` for one key after the other. */
  shortcut?: string;
  group?: string;
  route?: string;
  run?: () => void;
}

/** What the palette offers, and the keyboard shortcuts, which are the same list. */
class Palette {
  readonly commands = new Store<readonly Command[]>([]);
  readonly open = new Store(false);

  /** Adds commands until the returned function is called, as when a page is left. */
  register(...commands: Command[]): () => void {
    this.commands.set([...this.commands.value, ...commands]);
    return () => this.commands.set(this.commands.value.filter((each) => !commands.includes(each)));
  }

  show(): void {
    this.open.set(true);
  }

  /** A command of a manifest that names an event instead of a route ends up here. */
  on(event: string, listener: () => void): () => void {
    addEventListener(`command:${event}`, listener);
    return () => removeEventListener(`command:${event}`, listener);
  }

  emit(event: string): void {
    dispatchEvent(new CustomEvent(`command:${event}`));
  }
}

export const palette = new Palette();
