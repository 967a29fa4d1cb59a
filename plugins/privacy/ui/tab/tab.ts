import { MsElement, element } from '@medspa/sdk';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';

/** A patient's rights: copies, disclosures, opt-outs, and what is held. */
@element('privacy-tab')
export class PrivacyTab extends MsElement {
  static override styles = css`:host { display: block; padding: 0 20px 32px; margin-top: -8px; }`;
  @property() patientId = '';

  override render() {
    const { patientId } = this;
    return html`<privacy-asked .patientId=${patientId}></privacy-asked><privacy-opt-outs .patientId=${patientId}></privacy-opt-outs>
      <privacy-disclosures .patientId=${patientId}></privacy-disclosures><privacy-holdings .patientId=${patientId}></privacy-holdings>`;
  }
}
