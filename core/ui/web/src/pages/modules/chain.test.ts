import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chain } from './chain.js';

const module = (id: string, enabled: boolean, ...needs: string[]) => ({ id, enabled, needs });
const ids = (all: { id: string }[]) => all.map((each) => each.id);

test('what needs a module goes off before it, however deep', () => {
  const all = [module('patients', true), module('scheduling', true, 'patients'), module('sms', true, 'scheduling'), module('photos', false, 'patients')];
  assert.deepEqual(ids(chain(all[0]!, false, all)), ['sms', 'scheduling', 'patients']);
});

test('what a module needs comes on before it, but not what is on already', () => {
  const all = [module('patients', true), module('consent', false, 'patients'), module('photos', false, 'patients', 'consent')];
  assert.deepEqual(ids(chain(all[2]!, true, all)), ['consent', 'photos']);
});

test('a circle ends', () => {
  const all = [module('a', false, 'b'), module('b', false, 'a')];
  assert.deepEqual(ids(chain(all[0]!, true, all)), ['b', 'a']);
});
