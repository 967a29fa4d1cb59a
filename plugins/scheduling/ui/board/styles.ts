import calendar from '@event-calendar/core/index.css' with { type: 'text' };
import { unsafeCSS } from 'lit';
import board from './board.css';

const sheets = [unsafeCSS(calendar), board];
const done = new WeakSet<Node>();

/** The board has no shadow root, so its rules join those of the root it stands in, once. */
export function adoptStyles(root: Node) {
  if (done.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  done.add(root);
  for (const { styleSheet } of sheets) if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
}
