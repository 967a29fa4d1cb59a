import { Store } from './store.js';

export type Theme = 'light' | 'dark' | 'system';

const KEY = 'medspa.theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Light, dark, or what the device says. The first paint is done by theme.js, before anything else runs. */
class Themes {
  readonly chosen = new Store<Theme>((localStorage.getItem(KEY) as Theme | null) ?? 'system');

  constructor() {
    DARK.addEventListener('change', () => this.apply());
    this.apply();
  }

  get dark(): boolean {
    return this.chosen.value === 'dark' || (this.chosen.value === 'system' && DARK.matches);
  }

  choose(theme: Theme): void {
    localStorage.setItem(KEY, theme);
    this.chosen.set(theme);
    this.apply();
  }

  private apply(): void {
    document.documentElement.classList.toggle('wa-dark', this.dark);
    document.documentElement.classList.toggle('wa-light', !this.dark);
  }
}

export const theme = new Themes();
