import { session } from './session.js';

/**
 * What is typed and not saved yet: it survives a lost network and a reload of this tab, for this person alone, until it is saved or they sign out.
 * One for each form of a module, made once: `const drafts = new Drafts<Values>('patients.form')`.
 */
export class Drafts<T> {
  private readonly prefix: string;

  constructor(form: string) {
    this.prefix = `draft.${form}.`;
    session.store.subscribe((signedIn) => {
      if (!signedIn) this.forgetAll();
    });
  }

  read(id: string): T | undefined {
    try {
      const text = sessionStorage.getItem(this.key(id));
      return text ? (JSON.parse(text) as T) : undefined;
    } catch {
      return undefined;
    }
  }

  write(id: string, typed: T): void {
    try {
      sessionStorage.setItem(this.key(id), JSON.stringify(typed));
    } catch {
      // Storage is full or switched off: the form works on, it just would not survive a reload.
    }
  }

  forget(id: string): void {
    sessionStorage.removeItem(this.key(id));
  }

  private key(id: string): string {
    return `${this.prefix}${session.user.id}.${id}`;
  }

  private forgetAll(): void {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(this.prefix)) sessionStorage.removeItem(key);
  }
}
