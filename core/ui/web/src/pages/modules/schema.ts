/** The part of JSON Schema that settings use. */
export interface Schema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: (string | number)[];
  /** Labels for `enum`, in the same order. */
  enumNames?: string[];
  /** Choices with labels: `{const, title}` each. */
  oneOf?: { const?: unknown; title?: string }[];
  items?: Schema;
  format?: string;
  default?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  readOnly?: boolean;
  writeOnly?: boolean;
}

export type Values = Record<string, unknown>;
export type Path = readonly (string | number)[];

export interface Choice {
  value: string | number;
  label: string;
}

export type Kind = 'group' | 'list' | 'choices' | 'choice' | 'secret' | 'boolean' | 'number' | 'long' | 'date' | 'time' | 'text';

/** "reminderHours" becomes "Reminder hours". */
export function titleOf(name: string, schema: Schema): string {
  if (schema.title) return schema.title;
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function typeOf(schema: Schema): string {
  const types = Array.isArray(schema.type) ? schema.type.filter((each) => each !== 'null') : [schema.type];
  return types[0] ?? (schema.properties ? 'object' : schema.items ? 'array' : 'string');
}

/** Which control a setting gets. */
export function kindOf(schema: Schema, value: unknown): Kind {
  const type = typeOf(schema);
  if (isSecret(schema, value)) return 'secret';
  if (type === 'object') return 'group';
  if (type === 'array') return choicesOf(schema.items ?? {}).length > 0 ? 'choices' : 'list';
  if (choicesOf(schema).length > 0) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return 'number';
  if (schema.format === 'date' || schema.format === 'time') return schema.format;
  return schema.format === 'multiline' || (schema.maxLength ?? 0) > 200 ? 'long' : 'text';
}

export function isSecret(schema: Schema, value: unknown): boolean {
  return schema.writeOnly === true || schema.format === 'password' || isSet(value);
}

/** The server shows only that a secret is set; sent back like that, it stays. */
export function isSet(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { set?: unknown }).set === true;
}

export function choicesOf(schema: Schema): Choice[] {
  if (schema.enum) return schema.enum.map((value, index) => ({ value, label: schema.enumNames?.[index] ?? String(value) }));
  const titled = schema.oneOf ?? [];
  return titled.every((each) => each.const !== undefined)
    ? titled.map((each) => ({ value: each.const as string, label: each.title ?? String(each.const) }))
    : [];
}

export function withDefaults(schema: Schema, values: Values): Values {
  const entries = Object.entries(schema.properties ?? {}).map(([name, each]) => {
    const given = values[name] ?? each.default;
    const nested = typeOf(each) === 'object' && each.properties && !isSecret(each, given);
    return [name, nested ? withDefaults(each, (given ?? {}) as Values) : given] as const;
  });
  return { ...values, ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)) };
}

/** What a new entry of a list starts with. */
export function blank(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  return { object: withDefaults(schema, {}), array: [], boolean: false }[typeOf(schema)] ?? '';
}

/** A copy with one value replaced, however deep; undefined removes it. */
export function replaced(values: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list = [...((values as unknown[]) ?? [])];
    const next = replaced(list[first], rest, value);
    if (next === undefined) list.splice(first, 1);
    else list[first] = next;
    return list;
  }
  const copy: Values = { ...(values as Values) };
  const next = replaced(copy[first], rest, value);
  if (next === undefined) delete copy[first];
  else copy[first] = next;
  return copy;
}

/** What is sent: empty texts and groups without a value mean "not set". */
export function tidied(schema: Schema, values: Values): Values {
  const known = schema.properties ?? {};
  const entries = Object.entries(values).map(([name, value]) => [name, tidiedValue(known[name] ?? {}, value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function tidiedValue(schema: Schema, value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.map((each) => tidiedValue(schema.items ?? {}, each)).filter((each) => each !== undefined);
  if (typeof value !== 'object' || isSecret(schema, value)) return value;
  const group = tidied(schema, value as Values);
  return Object.keys(group).length > 0 ? group : undefined;
}
