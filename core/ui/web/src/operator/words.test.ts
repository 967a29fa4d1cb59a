import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation } from './operator.api.js';
import { grouped, migrationLook, sentence, signerName, stepOf } from './words.js';

const operation = (change: Partial<Operation>): Operation => ({
  id: '1', kind: 'upgrade', moduleId: 'loyalty', moduleName: 'Loyalty', from: '1.0.0', to: '1.1.0', state: 'running', phase: 'stored', startedAt: '2026-11-25T10:00:00Z', ...change,
});

test('an operation reads as a sentence', () => {
  assert.equal(sentence(operation({})), 'Upgrade Loyalty from 1.0.0 to 1.1.0');
  assert.equal(sentence(operation({ kind: 'install', from: null })), 'Install Loyalty 1.1.0');
  assert.equal(sentence(operation({ kind: 'remove', to: null })), 'Remove Loyalty 1.0.0');
});

test('the step under way follows the phase that was reached', () => {
  assert.equal(stepOf(operation({ phase: 'started' })), 0);
  assert.equal(stepOf(operation({ phase: 'switched' })), 3);
  assert.equal(stepOf(operation({ phase: 'committed', state: 'done' })), 5);
});

test('the name comes out of the subject, the fingerprint in groups', () => {
  assert.equal(signerName('CN=Bright Apps GmbH, C=DE'), 'Bright Apps GmbH');
  assert.equal(signerName('O=X, CN="Apps, Inc."'), 'Apps, Inc.');
  assert.equal(signerName('Somebody'), 'Somebody');
  assert.equal(grouped('AB:CD:EF:01:23'), 'ABCD EF01 23');
});

test('kinds of migrations are known however they are written', () => {
  assert.equal(migrationLook('ONE_WAY').tone, 'danger');
  assert.equal(migrationLook('one-way').tone, 'danger');
  assert.equal(migrationLook('down_path').label, 'Has a way back');
});
