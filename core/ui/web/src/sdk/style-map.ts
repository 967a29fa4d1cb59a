import { type ElementPart, noChange } from 'lit';
import { Directive, type DirectiveParameters, type PartInfo, directive } from 'lit/directive.js';

export type StyleInfo = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Lit's own styleMap writes a style attribute on first render, which the content security policy refuses.
 * This one only ever sets properties. It stands in for `lit/directives/style-map.js` on the whole page.
 */
class StyleMapDirective extends Directive {
  private previous = new Set<string>();

  constructor(info: PartInfo) {
    super(info);
  }

  render(_info: StyleInfo): unknown {
    return noChange;
  }

  override update(part: ElementPart, [info]: DirectiveParameters<this>): unknown {
    const { style } = part.element as HTMLElement;
    for (const name of this.previous) if (info[name] == null) style.removeProperty(name);
    this.previous = new Set();
    for (const [key, value] of Object.entries(info)) {
      if (value == null) continue;
      const name = dashed(key);
      const text = String(value);
      const important = text.endsWith('!important');
      style.setProperty(name, important ? text.slice(0, -10).trim() : text, important ? 'important' : '');
      this.previous.add(name);
    }
    return noChange;
  }
}

function dashed(name: string): string {
  return name.includes('-') ? name : name.replace(/(?:^(webkit|moz|ms)|)(?=[A-Z])/g, '$&-').toLowerCase();
}

export const styleMap = directive(StyleMapDirective);
