import { property, query } from 'lit/decorators.js';
import { MsElement } from '../element.js';

/** What all our controls share, so that ms-field can label and describe them. */
export class Control extends MsElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  @property() label = '';
  @property() description = '';
  @property() placeholder = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) required = false;
  @query('input') protected input!: HTMLInputElement;

  override focus(): void {
    void this.updateComplete.then(() => this.input.focus());
  }
}
