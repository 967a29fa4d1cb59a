import base_ from './base.css';
import controls from './controls.css';
import hue from './hue.css';

/** The shared look; part of every MsElement already. */
export const base = [base_, controls, hue];
