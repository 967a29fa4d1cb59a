import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Schema, choicesOf, kindOf, replaced, tidied, titleOf, withDefaults } from './schema.js';

test('every usual type has a control of its own', () => {
  const kinds: [Schema, unknown, string][] = [
    [{ type: 'string' }, '', 'text'],
    [{ type: 'string', format: 'email' }, '', 'text'],
    [{ type: 'string', format: 'date' }, '', 'date'],
    [{ type: 'string', format: 'time' }, '', 'time'],
    [{ type: 'string', maxLength: 500 }, '', 'long'],
    [{ type: 'string', enum: ['a'] }, '', 'choice'],
    [{ type: 'string', oneOf: [{ const: 'a', title: 'A' }] }, '', 'choice'],
    [{ type: ['integer', 'null'] }, 1, 'number'],
    [{ type: 'boolean' }, true, 'boolean'],
    [{ type: 'array', items: { enum: ['a'] } }, [], 'choices'],
    [{ type: 'array', items: { type: 'string' } }, [], 'list'],
    [{ type: 'object', properties: {} }, {}, 'group'],
    [{ type: 'string', writeOnly: true }, undefined, 'secret'],
    [{ type: 'string' }, { set: true }, 'secret'],
  ];
  for (const [schema, value, kind] of kinds) assert.equal(kindOf(schema, value), kind, JSON.stringify(schema));
});

test('a choice keeps its number', () => {
  assert.deepEqual(choicesOf({ type: 'integer', enum: [5, 10] }), [{ value: 5, label: '5' }, { value: 10, label: '10' }]);
});

test('a name in code becomes words', () => {
  assert.equal(titleOf('reminderHours', {}), 'Reminder hours');
  assert.equal(titleOf('x', { title: 'Given' }), 'Given');
});

test('defaults reach into groups and leave what was chosen', () => {
  const schema: Schema = { properties: { a: { default: 1 }, group: { type: 'object', properties: { b: { default: 'two' }, c: {} } } } };
  assert.deepEqual(withDefaults(schema, { a: 5, group: { c: 'kept' } }), { a: 5, group: { b: 'two', c: 'kept' } });
});

test('one value is replaced however deep, and the original stays', () => {
  const before = { list: [{ a: 1 }, { a: 2 }], other: true };
  assert.deepEqual(replaced(before, ['list', 1, 'a'], 3), { list: [{ a: 1 }, { a: 3 }], other: true });
  assert.deepEqual(replaced(before, ['list', 0], undefined), { list: [{ a: 2 }], other: true });
  assert.deepEqual(replaced({}, ['group', 'a'], 1), { group: { a: 1 } });
  assert.deepEqual(before, { list: [{ a: 1 }, { a: 2 }], other: true });
});

test('what was left empty is not sent, a secret that stays is', () => {
  const schema: Schema = { properties: { name: {}, key: { writeOnly: true }, group: { type: 'object', properties: { a: {} } }, list: { type: 'array', items: {} } } };
  const values = { name: '', key: { set: true }, group: { a: '' }, list: ['x', ''], flag: false, count: 0 };
  assert.deepEqual(tidied(schema, values), { key: { set: true }, list: ['x'], flag: false, count: 0 });
});
