import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signInAt } from '../../sdk/testing.js';
import type { AuditEntry } from './audit.api.js';
import { actionWords, subject } from './words.js';

const entry = (given: Partial<AuditEntry>): AuditEntry => ({
  id: '1', at: '2026-11-23T08:00:00Z', user: null, action: 'x.y', module: 'kernel', outcome: 'ok', method: 'GET', path: '/', address: '::1', ...given,
});

test('the server’s words come first, unless they only repeat the action', () => {
  assert.equal(actionWords({ action: 'session.open', title: 'Signed in' }), 'Signed in');
  assert.equal(actionWords({ action: 'patients.list', title: 'Patients: list' }), 'Listed patients');
  assert.equal(actionWords({ action: 'slots.choose', title: 'Slots: choose' }), 'Chose who does something');
  assert.equal(actionWords({ action: 'appointments.turn', title: 'Appointments: turn' }), 'Appointments: turn');
  assert.equal(actionWords({ action: 'patients.read' }), 'Looked at patients');
});

test('an entry says whom or what it concerns', () => {
  signInAt('Europe/Berlin');
  assert.equal(subject(entry({ patientId: '01a2096a-aaaa' }), new Map([['01a2096a-aaaa', 'Ana Lindqvist']])), 'Ana Lindqvist');
  assert.equal(subject(entry({ patientId: '01a2096a-aaaa' }), new Map()), 'Patient 01a2096a');
  assert.equal(subject(entry({ patients: 50 }), new Map()), '50 patients');
  assert.equal(subject(entry({ detail: { module: 'scheduling', enabled: false } }), new Map()), 'scheduling: off');
  assert.equal(subject(entry({ detail: { slot: 'sms', from: 'messaging-sandbox', to: 'messaging-twilio' } }), new Map()), 'sms: messaging-twilio');
});
