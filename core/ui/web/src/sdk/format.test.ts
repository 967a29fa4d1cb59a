import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from './format.js';
import { signInAt } from './testing.js';

test('money is written in the clinic’s currency, from minor units', () => {
  signInAt('America/New_York', 'en-US', 'USD');
  assert.equal(format.money(123450), '$1,234.50');
  assert.equal(format.money(500, 'JPY'), '¥500');
});

test('times are the clinic’s, not the browser’s', () => {
  signInAt('Europe/Berlin');
  assert.equal(format.time('2026-11-23T08:05:00Z'), '09:05');
  assert.equal(format.date('2026-11-23'), '23 Nov 2026');
});

test('initials skip titles and take the outer names', () => {
  assert.equal(format.initials('Dr. Mara Voss'), 'MV');
  assert.equal(format.initials('Jonas Keller, RN'), 'JK');
  assert.equal(format.initials('José García Márquez'), 'JM');
  assert.equal(format.initials('محمد علي'), 'مع');
  assert.equal(format.initials('🙂'), '?');
});

test('lengths are short', () => {
  assert.equal(format.minutes(45), '45 min');
  assert.equal(format.minutes(90), '1 h 30 min');
  assert.equal(format.minutes(120), '2 h');
});
