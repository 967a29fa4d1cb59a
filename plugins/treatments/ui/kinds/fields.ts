import { html, nothing } from 'lit';
import { limits } from '../words.js';
import type { Limits } from '../treatments.types.js';
import type { Field, Value, Values } from './kinds.types.js';

/** What is typed into described fields; numbers stay as they are typed. */
export type Typed = Record<string, string | boolean>;

const isNumber = (type: Field['type']) => type === 'number' || type === 'whole';

export const typedOf = (values: Values): Typed => Object.fromEntries(Object.entries(values).map(([code, value]) => [code, typeof value === 'boolean' ? value : String(value)]));

/** As the server takes it; a comma stays text, so that the server names the rule. What is empty is left out. */
export function valuesOf(fields: Field[], typed: Typed): Values {
  const given = fields.map(({ code, type }): [string, Value | undefined] => {
    const value = typed[code];
    if (typeof value !== 'string') return [code, value];
    const text = value.trim();
    if (text === '') return [code, undefined];
    return [code, isNumber(type) && !Number.isNaN(Number(text)) ? Number(text) : text];
  });
  return Object.fromEntries(given.filter((each): each is [string, Value] => each[1] !== undefined));
}

/** Whether all that is needed is filled in. */
export const whole = (fields: Field[], typed: Typed): boolean => fields.every(({ code, required }) => !required || (typed[code] !== undefined && String(typed[code]).trim() !== ''));

export interface Filling {
  typed: Typed;
  usual?: Record<string, Limits>;
  error: (code: string) => string;
  set: (code: string, value: string | boolean) => void;
}

/** An input for a described field, for a grid of class `form`. */
export function fieldInput(field: Field, { typed, usual, error, set }: Filling) {
  const { code, label, unit } = field;
  const wrong = error(code);
  const value = typed[code];
  if (field.type === 'choice') {
    return html`<fieldset><legend>${label}</legend><div class="choices">${field.choices.map((choice) => html`
      <button type="button" aria-pressed=${value === choice.code ? 'true' : 'false'} @click=${() => set(code, choice.code)}>${choice.label}</button>`)}</div>
      ${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : nothing}</fieldset>`;
  }
  if (field.type === 'yes-no') {
    return html`<label class="check half"><input type="checkbox" name=${code} .checked=${value === true} @change=${(event: Event) => set(code, (event.target as HTMLInputElement).checked)}>${label}</label>`;
  }
  const hint = usual?.[code] ? `Usual: ${limits(usual[code], unit ?? '')}` : '';
  const number = isNumber(field.type);
  return html`<ms-field class=${number ? 'quarter' : 'half'} label=${unit ? `${label}, ${unit}` : label} hint=${hint} ?optional=${!field.required} .error=${wrong}>
    <input name=${code} inputmode=${number ? 'decimal' : 'text'} maxlength="120" autocomplete="off" .value=${String(value ?? '')} @input=${(event: Event) => set(code, (event.target as HTMLInputElement).value)}></ms-field>`;
}
