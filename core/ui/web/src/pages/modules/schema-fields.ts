import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Choice, type Path, type Schema, type Values, blank, choicesOf, isSet, kindOf, titleOf, typeOf } from './schema.js';

/** What the fields of a form share: how to read and write values, and what is known about them. */
export interface Form {
  readonly: boolean;
  put(path: Path, value: unknown): void;
  error(path: Path): string | undefined;
  /** Secrets that are being replaced, by path. */
  replacing: ReadonlySet<string>;
  replace(path: Path, on: boolean): void;
}

interface Field {
  form: Form;
  schema: Schema;
  value: unknown;
  path: Path;
  label: string;
  required: boolean;
}

const INPUT_TYPES: Record<string, string> = { email: 'email', uri: 'url', url: 'url' };
const text = (event: Event) => (event.target as HTMLInputElement).value;

/** The fields of an object's properties, in the schema's order. */
export function fieldsOf(form: Form, schema: Schema, values: Values, path: Path): TemplateResult[] {
  return Object.entries(schema.properties ?? {}).map(([name, each]) =>
    fieldOf({ form, schema: each, value: values?.[name], path: [...path, name], label: titleOf(name, each), required: schema.required?.includes(name) ?? false }),
  );
}

function fieldOf(field: Field): TemplateResult {
  switch (kindOf(field.schema, field.value)) {
    case 'group':
      return group(field);
    case 'list':
      return list(field);
    case 'choices':
      return choices(field);
    case 'boolean':
      return checkbox(field);
    case 'secret':
      return secret(field);
    default:
      return labelled(field, control(field));
  }
}

function labelled({ form, schema, path, label, required }: Field, control: TemplateResult): TemplateResult {
  return html`<ms-field label=${label} hint=${schema.description ?? ''} .error=${form.error(path)} ?optional=${!required && schema.default === undefined}>${control}</ms-field>`;
}

function control(field: Field): TemplateResult {
  const { form, schema, value, path, required } = field;
  const shown = String(value ?? '');
  switch (kindOf(schema, value)) {
    case 'choice':
      return choice(field);
    case 'number':
      return number(field);
    case 'date':
      return html`<ms-date-field .value=${shown} ?disabled=${form.readonly} ?required=${required} @ms-change=${(event: CustomEvent<string>) => form.put(path, event.detail)}></ms-date-field>`;
    case 'time':
      return html`<ms-time-field from="00:00" to="23:45" .value=${shown} ?disabled=${form.readonly} ?required=${required} @ms-change=${(event: CustomEvent<string>) => form.put(path, event.detail)}></ms-time-field>`;
    case 'long':
      return html`<textarea ?required=${required} ?disabled=${form.readonly} maxlength=${ifDefined(schema.maxLength)} .value=${shown} @input=${(event: Event) => form.put(path, text(event))}></textarea>`;
    default:
      return html`<input
        type=${INPUT_TYPES[schema.format ?? ''] ?? 'text'}
        spellcheck="false"
        ?required=${required}
        ?disabled=${form.readonly}
        minlength=${ifDefined(schema.minLength)}
        maxlength=${ifDefined(schema.maxLength)}
        placeholder=${ifDefined(schema.examples?.[0] as string | undefined)}
        .value=${shown}
        @input=${(event: Event) => form.put(path, text(event))}
      />`;
  }
}

function choice({ form, schema, value, path, required }: Field): TemplateResult {
  const all = choicesOf(schema);
  const chosen = (event: Event) => all[Number(text(event))]?.value;
  const none = value === undefined || value === '';
  return html`<select ?required=${required} ?disabled=${form.readonly} @change=${(event: Event) => form.put(path, chosen(event))}>
    ${required && !none ? nothing : html`<option value="" ?selected=${none}>${required ? 'Choose…' : 'None'}</option>`}
    ${all.map((each, index) => html`<option value=${index} ?selected=${each.value === value}>${each.label}</option>`)}
  </select>`;
}

function number({ form, schema, value, path, required }: Field): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    form.put(path, input.value === '' ? undefined : input.valueAsNumber);
  };
  return html`<input
    type="number"
    inputmode="decimal"
    step=${schema.multipleOf ?? (typeOf(schema) === 'integer' ? 1 : 'any')}
    min=${ifDefined(schema.minimum)}
    max=${ifDefined(schema.maximum)}
    ?required=${required}
    ?disabled=${form.readonly}
    .value=${String(value ?? '')}
    @input=${typed}
  />`;
}

function checkbox({ form, schema, value, path, label }: Field): TemplateResult {
  const error = form.error(path);
  return html`<div>
    <label class="check">
      <input type="checkbox" ?disabled=${form.readonly} .checked=${value === true} @change=${(event: Event) => form.put(path, (event.target as HTMLInputElement).checked)} />${label}
    </label>
    ${schema.description ? html`<p class="hint under">${schema.description}</p>` : nothing}${wrong(error)}
  </div>`;
}

/** A secret is never shown again: it is set, or it is replaced by another. */
function secret(field: Field): TemplateResult {
  const { form, schema, value, path, label, required } = field;
  const key = path.join('.');
  if (isSet(value) && !form.replacing.has(key)) {
    return html`<div class="secret" role="group" aria-label=${label}>
      <span class="name">${label}</span>
      <span class="row"
        ><span class="stored grow"><ms-icon name="lock"></ms-icon>Stored and encrypted</span>
        ${form.readonly ? nothing : html`<button type="button" class="button" @click=${() => form.replace(path, true)}>Replace<span class="sr-only">${label}</span></button>`}</span
      >
      ${schema.description ? html`<p class="hint">${schema.description}</p>` : nothing}
    </div>`;
  }
  const keep = form.replacing.has(key);
  return html`<div class="secret">
    ${labelled(
      field,
      html`<input
        type="password"
        autocomplete="new-password"
        ?required=${required || keep}
        ?disabled=${form.readonly}
        .value=${typeof value === 'string' ? value : ''}
        @input=${(event: Event) => form.put(path, text(event))}
      />`,
    )}
    ${keep ? html`<button type="button" class="button quiet keep" @click=${() => form.replace(path, false)}>Keep the stored one</button>` : nothing}
  </div>`;
}

function choices({ form, schema, value, path, label }: Field): TemplateResult {
  const chosen = (value as Choice['value'][] | undefined) ?? [];
  const flip = (each: Choice['value']) => form.put(path, chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each]);
  return html`<fieldset class="stack tight">
    <legend class="name">${label}</legend>
    ${schema.description ? html`<p class="hint">${schema.description}</p>` : nothing}
    ${choicesOf(schema.items!).map(
      (each) => html`<label class="check"
        ><input type="checkbox" ?disabled=${form.readonly} .checked=${chosen.includes(each.value)} @change=${() => flip(each.value)} />${each.label}</label
      >`,
    )}
    ${wrong(form.error(path))}
  </fieldset>`;
}

function group({ form, schema, value, path, label }: Field): TemplateResult {
  return html`<fieldset class="group stack">
    <legend class="title">${label}</legend>
    ${schema.description ? html`<p class="hint">${schema.description}</p>` : nothing} ${fieldsOf(form, schema, (value ?? {}) as Values, path)}
  </fieldset>`;
}

function list({ form, schema, value, path, label }: Field): TemplateResult {
  const items = (value as unknown[] | undefined) ?? [];
  const full = items.length >= (schema.maxItems ?? Infinity);
  const one = schema.items ?? {};
  const noun = titleOf(label, { ...one, description: undefined });
  const add = () => form.put(path, [...items, blank(one)]);
  return html`<fieldset class="group stack tight">
    <legend class="title">${label}</legend>
    ${schema.description ? html`<p class="hint">${schema.description}</p>` : nothing}
    ${items.map((each, index) => entry({ form, schema: one, value: each, path: [...path, index], label: `${noun} ${index + 1}`, required: true }))}
    ${wrong(form.error(path))}
    ${form.readonly ? nothing : html`<div><button type="button" class="button" ?disabled=${full} @click=${add}><ms-icon name="plus"></ms-icon>Add<span class="sr-only">to ${label}</span></button></div>`}
  </fieldset>`;
}

function entry(field: Field): TemplateResult {
  const { form, schema, value, path, label } = field;
  const remove = form.readonly
    ? nothing
    : html`<button type="button" class="button quiet icon" aria-label="Remove ${label}" @click=${() => form.put(path, undefined)}><ms-icon name="trash-2"></ms-icon></button>`;
  if (kindOf(schema, value) === 'group') {
    return html`<div class="entry">
      <div class="row"><span class="strong grow">${label}</span>${remove}</div>
      <div class="stack">${fieldsOf(form, schema, (value ?? {}) as Values, path)}</div>
    </div>`;
  }
  return html`<div class="row line"><div class="grow">${labelled({ ...field, schema: { ...schema, description: undefined } }, control(field))}</div>${remove}</div>`;
}

function wrong(message?: string) {
  return message ? html`<p class="wrong" role="alert">${message}</p>` : nothing;
}
