import { css, html, nothing } from 'lit';
import { connection } from '../sdk/connection.js';
import { MsElement, element } from '../sdk/element.js';
import { Watch } from '../sdk/store.js';

/** Says so when the server is out of reach; what is on the screen stays. */
@element('ms-connection')
export class MsConnection extends MsElement {
  static override styles = css`
    p {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 6px 20px;
      border-bottom: 1px solid var(--ms-line);
      background: var(--ms-warn-tint);
      color: var(--ms-warn-text);
      font-weight: 520;
    }
  `;

  private readonly connection = new Watch(this, connection.state);

  override render() {
    const state = this.connection.value;
    const text = state === 'offline' ? 'No network. You can go on reading; saving works again once you are back.' : 'Reconnecting to the server…';
    return html`<div role="status">
      ${state === 'online' ? nothing : html`<p><ms-icon name=${state === 'offline' ? 'wifi-off' : 'refresh-cw'}></ms-icon>${text}</p>`}
    </div>`;
  }
}
