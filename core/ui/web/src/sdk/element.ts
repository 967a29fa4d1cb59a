import { type CSSResultGroup, type CSSResultOrNative, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './styles/base.js';
import type { Params } from './router.js';

/** The base of every element: the shared look is part of its styles already. */
export class MsElement extends LitElement {
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [...super.finalizeStyles(base), ...super.finalizeStyles(styles)];
  }

  /** Tells the parent, also through shadow roots; false when a listener prevented it. */
  protected emit(name: string, detail?: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/** A page behind a route: the shell sets what the address says. */
export class MsPage extends MsElement {
  @property({ attribute: false }) params: Params = {};
  @property({ attribute: false }) query: URLSearchParams = new URLSearchParams();

  /** The title of the browser's tab. */
  protected setTitle(text: string): void {
    this.emit('ms-title', text);
  }
}

/** Defines the tag unless it is there, so that a script that is loaded twice does no harm. */
export function element(tag: string) {
  return (type: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, type);
  };
}
