import { type PropertyValues, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { slotEntries } from '../sdk/manifest.js';
import { type Command, palette } from '../sdk/palette.js';
import { Watch } from '../sdk/store.js';
import styles from './ms-palette.css';
import { fit } from './palette-filter.js';
import { searchAll } from './palette-search.js';
import { keycaps, runCommand } from './shortcuts.js';

/** One box to find people, go anywhere and do anything. */
@element('ms-palette')
export class MsPalette extends MsElement {
  static override styles = styles;

  @state() private words = '';
  @state() private found: readonly Command[] = [];
  @state() private active = 0;
  @state() private searching = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;
  private readonly open = new Watch(this, palette.open);
  private readonly commands = new Watch(this, palette.commands);
  private asking?: AbortController;
  private timer?: ReturnType<typeof setTimeout>;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.open.value && !this.dialog.open) {
      this.type('');
      this.dialog.showModal();
      this.input.focus();
    } else if (!this.open.value && this.dialog.open) this.dialog.close();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private close(): void {
    this.asking?.abort();
    clearTimeout(this.timer);
    palette.open.set(false);
  }

  private type(words: string): void {
    this.words = words;
    this.active = 0;
    this.asking?.abort();
    clearTimeout(this.timer);
    const wanted = words.trim();
    if (wanted.length < 2) this.found = [];
    this.searching = wanted.length >= 2 && slotEntries('lookup').length > 0;
    if (this.searching) this.timer = setTimeout(() => void this.search(wanted), 120);
  }

  private async search(words: string): Promise<void> {
    const asking = new AbortController();
    this.asking = asking;
    const found = await searchAll(words, asking.signal);
    if (asking.signal.aborted) return;
    this.found = found;
    this.searching = false;
  }

  private results(): Command[] {
    const fits = this.commands.value
      .map((command, order) => ({ command, order, score: fit(command, this.words) }))
      .filter((each) => each.score > 0)
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map((each) => each.command);
    const all = [...this.found, ...(this.words ? fits : [...this.commands.value])];
    const groups = [...new Set(all.map((each) => each.group ?? 'Actions'))];
    if (!this.words) groups.sort((a, b) => Number(b === 'Go to') - Number(a === 'Go to'));
    return groups.flatMap((group) => all.filter((each) => (each.group ?? 'Actions') === group));
  }

  private run(command?: Command): void {
    if (!command) return;
    this.close();
    // The dialog gives the focus back first, so that the command may move it.
    void this.updateComplete.then(() => runCommand(command));
  }

  private keyed(event: KeyboardEvent): void {
    const results = this.results();
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    if (event.key in steps) {
      event.preventDefault();
      const next = this.active + steps[event.key]!;
      this.active = Math.abs(steps[event.key]!) === 1 ? (next + results.length) % Math.max(results.length, 1) : Math.max(0, Math.min(results.length - 1, next));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.run(results[this.active]);
    }
  }

  override render() {
    const results = this.results();
    return html`<dialog
      aria-label="Search or jump to"
      @cancel=${(event: Event) => (event.preventDefault(), this.close())}
      @pointerdown=${(event: Event) => event.target === this.dialog && this.close()}
    >
      <div class="box">
        <div class="head">
          <ms-icon name="search"></ms-icon>
          <input
            role="combobox"
            aria-label="Search or jump to"
            aria-expanded="true"
            aria-controls="results"
            aria-autocomplete="list"
            aria-activedescendant=${results.length > 0 ? `result-${this.active}` : nothing}
            placeholder="Find people, places and actions…"
            autocomplete="off"
            spellcheck="false"
            .value=${this.words}
            @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}
            @keydown=${this.keyed}
          />
          <kbd>Esc</kbd>
        </div>
        <div id="results" role="listbox" aria-label="Results">${this.groups(results)}</div>
        ${results.length === 0 ? this.nothingFits() : nothing}
        <div class="sr-only" role="status">${this.searching ? 'Searching' : `${results.length} results`}</div>
      </div>
    </dialog>`;
  }

  private nothingFits() {
    return html`<p class="none">${this.searching ? 'Searching…' : html`Nothing fits “${this.words}”.`}</p>`;
  }

  private groups(results: Command[]) {
    let group: string | undefined;
    return results.map((command, index) => {
      const fresh = (command.group ?? 'Actions') !== group;
      group = command.group ?? 'Actions';
      return html`${fresh ? html`<div class="group" role="presentation">${group}</div>` : nothing}${this.result(command, index)}`;
    });
  }

  private result(command: Command, index: number) {
    return html`<div
      class="result"
      id="result-${index}"
      role="option"
      aria-selected=${String(index === this.active)}
      @pointermove=${() => (this.active = index)}
      @click=${() => this.run(command)}
    >
      <ms-icon name=${command.icon ?? 'corner-down-left'}></ms-icon>
      <span class="truncate">${command.label}</span>
      <span class="detail truncate num">${command.detail}</span>
      ${command.shortcut ? html`<span class="keys">${keycaps(command.shortcut).map((key) => html`<kbd>${key}</kbd>`)}</span>` : nothing}
    </div>`;
  }
}
