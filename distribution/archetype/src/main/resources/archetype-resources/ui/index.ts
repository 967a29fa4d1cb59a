#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
import { MsElement, Remote, api, element, type Page } from '@medspa/sdk';
import { html } from 'lit';
import { property } from 'lit/decorators.js';

type Entry = { id: string; words: string };

@element('${id}-tab')
export class EntriesTab extends MsElement {
  @property() patientId = '';
  private readonly entries = new Remote(this, () => api.get<Page<Entry>>(this.address()), { topics: ['${id}'], auto: false });
  private readonly address = () => '/${id}/' + this.patientId;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.entries.run('fresh');
  }

  private async add(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await api.post(this.address(), { words: new FormData(form).get('words') });
    form.reset();
  }

#[[  override render() {
    return html`<div class="card stack">
      <form class="row" @submit=${this.add}><input name="words" aria-label="New entry" required /><button class="button primary">Add</button></form>
      ${this.entries.render({ ready: ({ items }) => items.map(({ words }) => html`<p>${words}</p>`) })}</div>`;
  }
}]]#
