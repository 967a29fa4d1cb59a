import { html } from 'lit';

/** A text as it is read: every line a paragraph, headings behind `## `; markup stays what was typed. */
export const wording = (body: string) =>
  body
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => (line.startsWith('## ') ? html`<h2>${line.slice(3)}</h2>` : html`<p>${line}</p>`));
