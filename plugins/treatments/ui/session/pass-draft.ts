import type { PassDraft } from '../treatments.api.js';
import type { DeviceClass, Ink, Laser, Pass, Rules, Tattoo } from '../treatments.types.js';

/** The form of a pass: numbers as they are typed. */
export interface Typed {
  laserId: string;
  wavelengthNm: number;
  spotMm: string;
  fluenceJPerCm2: string;
  pulseNs: string;
  repetitionHz: string;
  pulses: string;
  overlapPercent: string;
  inks: Ink[];
  whitening: '' | 'none' | 'partial' | 'full';
  signs: string[];
  overrideReason: string;
  note: string;
}

export const signs = { pinpointBleeding: 'Pinpoint bleeding', splatter: 'Splatter', whiteningBeyondInk: 'Whitening beyond the ink', blister: 'Blister', greySkin: 'Grey skin' };

const asked = (text: string): number | string => (text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);
const whole = (text: string): number | string => asked(text);

/** As the server takes it; a comma stays text, so that the server names the rule. */
export function sent(typed: Typed): PassDraft {
  const seen = Object.fromEntries(Object.keys(signs).map((sign) => [sign, typed.signs.includes(sign)]));
  const overlap = asked(typed.overlapPercent);
  return {
    laserId: typed.laserId,
    wavelengthNm: typed.wavelengthNm,
    spotMm: asked(typed.spotMm),
    fluenceJPerCm2: asked(typed.fluenceJPerCm2),
    pulseNs: asked(typed.pulseNs),
    repetitionHz: asked(typed.repetitionHz),
    pulses: whole(typed.pulses),
    overlap: typeof overlap === 'number' ? overlap / 100 : overlap === '' ? 0 : overlap,
    inks: typed.inks,
    endPoint: typed.whitening ? { whitening: typed.whitening, ...seen } : undefined,
    overrideReason: typed.overrideReason.trim() || undefined,
    note: typed.note.trim() || undefined,
  };
}

const middle = ({ min, max }: { min: number; max: number }) => String(Math.round(((min + max) / 2) * 100) / 100);

/** pulses = ceil(area / (A (1 - overlap))) with A the area of a spot. */
export function pulsesFor(areaCm2: number, spotMm: number, overlap: number): number | undefined {
  const spot = Math.PI * (spotMm / 20) ** 2;
  return spot > 0 && overlap < 1 ? Math.ceil(areaCm2 / (spot * (1 - overlap)) - 1e-9) : undefined;
}

/** The first wavelength of a device that is good for an ink of the tattoo, otherwise its first. */
export function bestMode(device: DeviceClass, tattoo: Tattoo, rules: Rules) {
  return device.modes.find(({ wavelengthNm }) => rules.wavelengths.find(({ nm }) => nm === wavelengthNm)?.good.some((ink) => tattoo.inks.includes(ink))) ?? device.modes[0]!;
}

/** A pass to begin with: pulse, spot and rate that the device is made for. How much energy is for the clinician to say, so the fluence stays empty. */
export function fresh(laser: Laser | undefined, tattoo: Tattoo, rules: Rules, wavelengthNm?: number): Typed {
  const device = laser?.device;
  const mode = device && (device.modes.find((each) => each.wavelengthNm === wavelengthNm) ?? bestMode(device, tattoo, rules));
  const hz = device && (['IV', 'V', 'VI'].includes(tattoo.skinType) ? device.darkSkinRepetitionHz : device.repetitionHz);
  const good = rules.wavelengths.find(({ nm }) => nm === mode?.wavelengthNm)?.good ?? [];
  const spot = mode ? String(mode.spotMm.min) : '';
  return {
    laserId: laser?.id ?? '', wavelengthNm: mode?.wavelengthNm ?? 0, spotMm: spot, fluenceJPerCm2: '', pulseNs: device ? middle(device.pulseNs) : '',
    repetitionHz: hz ? String(Math.min(5, hz.max)) : '', pulses: mode ? String(pulsesFor(tattoo.areaCm2, Number(spot), 0.1) ?? '') : '', overlapPercent: '10',
    inks: tattoo.inks.filter((ink) => good.includes(ink)), whitening: '', signs: [], overrideReason: '', note: '',
  };
}

/** The settings of a pass of last time, to be looked at before they are used again. */
export function again({ laserId, settings, inks }: Pass): Typed {
  return {
    laserId, wavelengthNm: settings.wavelengthNm, spotMm: String(settings.spotMm), fluenceJPerCm2: String(settings.fluenceJPerCm2), pulseNs: String(settings.pulseNs),
    repetitionHz: String(settings.repetitionHz), pulses: String(settings.pulses), overlapPercent: String(Math.round(settings.overlap * 100)), inks: [...inks],
    whitening: '', signs: [], overrideReason: '', note: '',
  };
}
