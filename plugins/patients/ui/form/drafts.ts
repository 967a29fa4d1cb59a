import { Drafts } from '@medspa/sdk';
import type { Values } from './fields.js';

export const drafts = new Drafts<Partial<Values>>('patients.form');
