import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { createContribution } from '../sdk/contribution.js';
import { MsElement, type MsPage, element } from '../sdk/element.js';
import { manifest } from '../sdk/manifest.js';
import { type Params, match, router } from '../sdk/router.js';
import { session } from '../sdk/session.js';
import styles from './ms-route.css';
import { currentEntry, navEntries } from './navigation.js';
import { kernelPages } from './pages.js';

interface Target {
  key: string;
  module: string;
  params: Params;
  create: () => Promise<HTMLElement>;
}

type View = { kind: 'page'; element: HTMLElement } | { kind: 'loading' | 'lost' | 'gone' } | { kind: 'failed'; error: unknown };

/** Shows the page that the address names, the kernel's or a module's. */
@element('ms-route')
export class MsRoute extends MsElement {
  static override styles = styles;

  @state() private view: View = { kind: 'loading' };
  @state() private announcement = '';
  private shown?: Target;
  private label = '';
  private stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.stops = [router.location.subscribe(() => void this.follow(true)), manifest.subscribe(() => void this.follow(false))];
    this.addEventListener('ms-title', (event) => this.entitle((event as CustomEvent<string>).detail));
    void this.follow(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stops.forEach((stop) => stop());
  }

  private async follow(moved: boolean): Promise<void> {
    const target = targetOf(router.path);
    if (!target) return this.missing(moved);
    if (target.key === this.shown?.key && this.view.kind === 'page') return this.hand(this.view.element, target);
    if (target.key === this.shown?.key && this.view.kind === 'loading') return;
    this.shown = target;
    this.label = currentEntry(navEntries(manifest.value), router.path)?.label ?? '';
    this.entitle(this.label);
    const slow = setTimeout(() => (this.view = { kind: 'loading' }), 120);
    const view = await open(target);
    clearTimeout(slow);
    if (this.shown !== target) return;
    if (view.kind === 'page') this.hand(view.element, target);
    this.view = view;
    if (moved) this.takeFocus();
  }

  // A page whose module was switched off a moment ago deserves better than "not found".
  private missing(moved: boolean): void {
    const gone = !moved && this.shown !== undefined && this.view.kind !== 'lost';
    this.shown = undefined;
    this.view = { kind: gone ? 'gone' : 'lost' };
    if (!gone) this.entitle('Not found');
  }

  private hand(page: HTMLElement, target: Target): void {
    Object.assign(page as MsPage, { params: target.params, query: router.query });
  }

  private entitle(title: string): void {
    document.title = [title, session.clinic.name].filter(Boolean).join(' · ');
    this.announcement = title;
  }

  private takeFocus(): void {
    (this.closest('main') ?? this.parentElement)?.focus({ preventScroll: true });
  }

  private retry(): void {
    this.shown = undefined;
    void this.follow(false);
  }

  override render() {
    return html`<div class="sr-only" aria-live="polite">${this.announcement}</div>
      ${this.content()}`;
  }

  private content() {
    switch (this.view.kind) {
      case 'page':
        return this.view.element;
      case 'loading':
        return html`<div class="page"><ms-skeleton shape="rows" lines="10"></ms-skeleton></div>`;
      case 'failed':
        return html`<div>
          <ms-page-header heading=${this.label || 'This page'}></ms-page-header>
          <ms-problem
            class="page"
            heading=${`${this.label || 'This page'} could not be opened`}
            .error=${this.view.error}
            retry
            @ms-retry=${this.retry}
          >
            <p>The rest of the application works. If it stays like this, an administrator can look at the module.</p>
          </ms-problem>
        </div>`;
      case 'gone':
        return html`<ms-empty page illustration="modules" heading="${this.label || 'This page'} was switched off" role="status">
          An administrator has just switched this part off for your clinic. Nothing is deleted; it comes back when it is switched on.
          <a slot="action" class="button" href="/">Go to Today</a>
        </ms-empty>`;
      case 'lost':
        return html`<ms-empty page illustration="lost" heading="There is nothing here">
          The address may be mistyped, or this belongs to a part that your clinic does not use or your role does not include.
          <a slot="action" class="button" href="/">Go to Today</a>
        </ms-empty>`;
    }
  }
}

async function open(target: Target): Promise<View> {
  try {
    return { kind: 'page', element: await target.create() };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', error };
  }
}

function targetOf(path: string): Target | undefined {
  for (const page of kernelPages) {
    const params = match(page.path, path);
    if (!params || (page.permission && !session.can(page.permission))) continue;
    const create = async () => (await page.load(), document.createElement(page.tag));
    return { key: page.tag, module: 'kernel', params, create };
  }
  // A path with more fixed parts goes first, so that /patients/new is not taken for a patient.
  const fixed = (pattern: string) => pattern.split('/').filter((part) => part && !part.startsWith(':')).length;
  const routes = [...manifest.value.routes].sort((a, b) => fixed(b.path) - fixed(a.path));
  for (const route of routes) {
    const params = match(route.path, path);
    if (params) return { key: `${route.module} ${route.tag}`, module: route.module, params, create: () => createContribution(route) };
  }
  return undefined;
}
