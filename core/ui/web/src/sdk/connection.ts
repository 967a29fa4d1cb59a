import { Store } from './store.js';

export type ConnectionState = 'online' | 'reconnecting' | 'offline';

/** Whether the server answers, as far as this page knows. */
class Connection {
  readonly state = new Store<ConnectionState>(navigator.onLine ? 'online' : 'offline');

  constructor() {
    addEventListener('offline', () => this.become('offline'));
    addEventListener('online', () => this.become('reconnecting'));
  }

  reached(): void {
    this.become('online');
  }

  lost(): void {
    this.become(navigator.onLine ? 'reconnecting' : 'offline');
  }

  private become(state: ConnectionState): void {
    if (this.state.value !== state) this.state.set(state);
  }
}

export const connection = new Connection();
