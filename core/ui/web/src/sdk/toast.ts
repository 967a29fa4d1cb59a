import { Store } from './store.js';
import { ProblemError } from './api/problem.js';

export type ToastTone = 'ok' | 'info' | 'warn' | 'danger';

export interface Toast {
  id: number;
  message: string;
  detail?: string;
  tone: ToastTone;
  action?: { label: string; run: () => void };
  /** Milliseconds; 0 stays until it is closed. */
  timeout: number;
}

export type ToastOptions = Partial<Omit<Toast, 'id' | 'message'>>;

/** Short notices in a corner, read out by screen readers. */
class Toasts {
  readonly shown = new Store<readonly Toast[]>([]);
  private next = 1;

  show(message: string, options: ToastOptions = {}): number {
    const toast = { id: this.next++, message, tone: 'info' as ToastTone, timeout: options.action ? 8000 : 5000, ...options };
    this.shown.set([...this.shown.value.slice(-3), toast]);
    return toast.id;
  }

  ok(message: string, options: ToastOptions = {}): number {
    return this.show(message, { tone: 'ok', ...options });
  }

  /** Done, with a way back. */
  undo(message: string, run: () => void): number {
    return this.ok(message, { action: { label: 'Undo', run } });
  }

  /** Says what went wrong in the server's words. */
  problem(error: unknown, options: ToastOptions = {}): number {
    if (error instanceof ProblemError) {
      return this.show(error.problem.title, { tone: 'danger', detail: error.problem.detail, timeout: 9000, ...options });
    }
    console.error(error);
    return this.show('Something went wrong', { tone: 'danger', detail: 'Reload the page and try again.', timeout: 9000, ...options });
  }

  close(id: number): void {
    this.shown.set(this.shown.value.filter((toast) => toast.id !== id));
  }
}

export const toast = new Toasts();
