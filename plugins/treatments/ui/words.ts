import type { Ink, Region, SeriesStatus } from './treatments.types.js';
import type { Tone } from '@medspa/sdk';

export const regions: Record<Region, string> = {
  front: 'Front', back: 'Back', 'left-side': 'Left side', 'right-side': 'Right side', head: 'Head and neck',
  'left-hand': 'Left hand', 'right-hand': 'Right hand', 'left-foot': 'Left foot', 'right-foot': 'Right foot',
};

/** An ink. */
export const inks: Record<Ink, string> = {
  black: 'Black',
  'dark-blue': 'Dark blue',
  blue: 'Blue',
  'sky-blue': 'Sky blue',
  green: 'Green',
  red: 'Red',
  orange: 'Orange',
  yellow: 'Yellow',
  purple: 'Purple',
  brown: 'Brown',
  white: 'White',
  flesh: 'Flesh',
  'red-brown': 'Red-brown',
};

export const statuses: Record<SeriesStatus, { label: string; tone: Tone; icon: string }> = {
  active: { label: 'In removal', tone: 'info', icon: 'zap' },
  completed: { label: 'Completed', tone: 'ok', icon: 'check' },
  stopped: { label: 'Stopped', tone: 'neutral', icon: 'ban' },
};

type Choice = readonly [code: string, label: string, points: number];

/** The factors of the Kirby-Desai scale with their points. */
export const factors: { name: 'skinType' | 'location' | 'colours' | 'ink' | 'scarring'; label: string; choices: Choice[] }[] = [
  { name: 'skinType', label: 'Fitzpatrick skin type', choices: [['I', 'I', 1], ['II', 'II', 2], ['III', 'III', 3], ['IV', 'IV', 4], ['V', 'V', 5], ['VI', 'VI', 6]] },
  { name: 'location', label: 'Location', choices: [['head-neck', 'Head or neck', 1], ['upper-trunk', 'Upper trunk', 2], ['lower-trunk', 'Lower trunk', 3], ['proximal-extremity', 'Upper arm or thigh', 4], ['distal-extremity', 'Forearm, hand, lower leg or foot', 5]] },
  { name: 'colours', label: 'Colours', choices: [['black-only', 'Black only', 1], ['mostly-black-some-red', 'Mostly black, some red', 2], ['mostly-black-and-red', 'Mostly black and red, others too', 3], ['multiple', 'Many colours', 4]] },
  { name: 'ink', label: 'Amount of ink', choices: [['amateur', 'Amateur', 1], ['minimal', 'Minimal', 2], ['moderate', 'Moderate', 3], ['significant', 'Significant', 4]] },
  { name: 'scarring', label: 'Scarring', choices: [['none', 'None', 0], ['minimal', 'Minimal', 1], ['moderate', 'Moderate', 3], ['significant', 'Significant', 5]] },
];

export const layeringPoints = 2;

export const kinds = { professional: 'Professional', amateur: 'Amateur', cosmetic: 'Cosmetic' } as const;

export const factorWords: Record<string, string> = { skinType: 'Skin type', location: 'Location', colours: 'Colours', ink: 'Amount of ink', scarring: 'Scarring', layered: 'Layering' };

export const adverseKinds: Record<string, string> = {
  pain: 'Pain', blister: 'Blister', burn: 'Burn', crust: 'Crust', bleeding: 'Bleeding', hypopigmentation: 'Hypopigmentation', hyperpigmentation: 'Hyperpigmentation',
  darkening: 'Darkening', allergy: 'Allergic reaction', scar: 'Scar', 'ghost-image': 'Ghost image', folliculitis: 'Folliculitis', 'hair-growth': 'More hair than before',
};

/** 10 ns as 10 ns, 0.3 ns as 300 ps. */
export const pulse = (ns: number): string => ns < 1 ? `${Math.round(ns * 1000)} ps` : `${ns} ns`;

export const limits = ({ min, max }: { min: number; max: number }, unit: string): string => min === max ? `${min} ${unit}` : `${min}–${max} ${unit}`;

const foreign = { tattoo: ['folliculitis', 'hair-growth'], course: ['ghost-image', 'darkening'] };

/** What can go wrong there. */
export const adverseOf = (what: keyof typeof foreign): string[] => Object.keys(adverseKinds).filter((kind) => !foreign[what].includes(kind));
