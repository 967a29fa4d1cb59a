import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.js';
import { phone } from './phone.js';
import { signInAt } from './testing.js';

test('dates are read the way the clinic’s country writes them', () => {
  signInAt('Europe/Berlin', 'de-DE');
  assert.equal(parse.date('3.7.1965'), '1965-07-03');
  assert.equal(parse.date('03/07/65'), '1965-07-03');
  signInAt('America/New_York', 'en-US', 'USD');
  assert.equal(parse.date('7/3/1965'), '1965-07-03');
  assert.equal(parse.date('07031965'), '1965-07-03');
});

test('names of months and plain ISO dates are understood everywhere', () => {
  signInAt('Europe/London');
  assert.equal(parse.date('3 Jul 1965'), '1965-07-03');
  assert.equal(parse.date('July 3, 1965'), '1965-07-03');
  assert.equal(parse.date('1965-07-03'), '1965-07-03');
});

test('what is no date is refused', () => {
  signInAt('Europe/London');
  for (const text of ['', 'soon', '31.2.2026', '1', '1.2.3.4', '2026-13-01']) assert.equal(parse.date(text), null, text);
});

test('times are read generously', () => {
  const expected = { '9': '09:00', '930': '09:30', '9.30': '09:30', '1430': '14:30', '2:15pm': '14:15', '12am': '00:00', '12 pm': '12:00' };
  for (const [text, time] of Object.entries(expected)) assert.equal(parse.time(text), time, text);
  for (const text of ['25:00', '9:75', '13pm', 'noon']) assert.equal(parse.time(text), null, text);
});

test('phone numbers are stored as E.164 and shown as at home', () => {
  signInAt('America/New_York', 'en-US', 'USD');
  assert.equal(parse.phone('(212) 555-0100'), '+12125550100');
  assert.equal(phone.format('+12125550100'), '(212) 555-0100');
  signInAt('Europe/Berlin', 'de-DE');
  assert.equal(parse.phone('030 5550131'), '+49305550131');
  assert.equal(parse.phone('0044 20 7946 0000'), '+442079460000');
  assert.equal(parse.phone('call me'), null);
});
