import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from './palette-filter.js';

const label = (text: string, keywords?: string) => ({ id: text, label: text, keywords });

test('the start of the label fits best, then the start of a word, then keywords', () => {
  const scores = [label('Move appointment'), label('Remove'), label('Book', 'move')].map((each) => fit(each, 'mov'));
  assert.ok(scores[0]! > scores[1]! && scores[1]! > scores[2]! && scores[2]! > 0);
});

test('letters in order are enough when the first one fits', () => {
  assert.ok(fit(label('Move appointment'), 'mvap') > 0);
  assert.equal(fit(label('Switch between light and dark'), 'ana'), 0);
});

test('every word has to be found', () => {
  assert.ok(fit(label('Change my password'), 'pass change') > 0);
  assert.equal(fit(label('Change my password'), 'change theme'), 0);
});
