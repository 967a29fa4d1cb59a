import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates, zone } from './zone.js';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

test('an instant reads as the clinic’s wall time', () => {
  assert.deepEqual(zone.wall('2026-11-23T08:00:00Z', BERLIN), { date: '2026-11-23', time: '09:00' });
  assert.deepEqual(zone.wall('2026-11-23T03:30:00Z', NEW_YORK), { date: '2026-11-22', time: '22:30' });
});

test('a wall time becomes the instant with its offset', () => {
  assert.equal(zone.instant('2026-07-01', '09:00', BERLIN), '2026-07-01T09:00:00+02:00');
  assert.equal(zone.instant('2026-11-23', '09:00', NEW_YORK), '2026-11-23T09:00:00-05:00');
});

test('a time that the change of clocks skips does not exist', () => {
  assert.equal(zone.instant('2026-03-29', '02:30', BERLIN), null);
  assert.equal(zone.instant('2026-03-08', '02:15', NEW_YORK), null);
  assert.equal(zone.instant('2026-03-29', '03:00', BERLIN), '2026-03-29T03:00:00+02:00');
});

test('of a time that comes twice the earlier is meant', () => {
  assert.equal(zone.instant('2026-10-25', '02:30', BERLIN), '2026-10-25T02:30:00+02:00');
  assert.equal(zone.instant('2026-11-01', '01:30', NEW_YORK), '2026-11-01T01:30:00-04:00');
});

test('plain dates count without a zone', () => {
  assert.equal(dates.addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(dates.addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(dates.weekday('2026-11-23'), 0);
  assert.equal(dates.isValid('2026-02-30'), false);
  assert.equal(dates.daysBetween('2026-03-28', '2026-03-30'), 2);
});
