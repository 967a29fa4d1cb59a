import { html } from 'lit';
import { MsPage } from '@medspa/sdk';

class DoorSignPage extends MsPage {
  render() {
    return html`<ms-page-header heading="Door sign"></ms-page-header><p>Version $VERSION</p>`;
  }
}

if (!customElements.get('door-sign-page')) customElements.define('door-sign-page', DoorSignPage);
