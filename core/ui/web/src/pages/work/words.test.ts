import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable, totals } from './words.js';

test('a type becomes words', () => {
  assert.equal(readable('scheduling.appointment-booked'), 'Appointment booked');
  assert.equal(readable('sendReminder'), 'Send reminder');
  assert.equal(readable('patients.created'), 'Patients: created');
  assert.equal(readable('import'), 'Import');
});

test('counts add up over modules, or for one', () => {
  const counts = [
    { module: 'a', waiting: 1, running: 0, paused: 0, dead: 2 },
    { module: 'b', waiting: 3, running: 1, paused: 4, dead: 0 },
  ];
  assert.deepEqual(totals(counts), { dead: 2, running: 1, waiting: 4, paused: 4 });
  assert.deepEqual(totals(counts, 'b'), { dead: 0, running: 1, waiting: 3, paused: 4 });
});
