import type { Mood, Trust } from '../../../core/customer/mood';
import type { Feeling } from '../../../core/rubric/context';
import type { Expression, Face } from './expression-type';
import { feelingShift } from './feeling-shift';

const REST: Face = {
  browIn: 0,
  browOut: 0,
  browSkew: 0,
  lid: 0.8,
  squint: 0.1,
  gazeX: 0,
  gazeY: 0,
  curve: 0,
  open: 0,
  width: 0,
  smirk: 0,
  flush: 0,
  turn: 0,
  pitch: 0,
  tilt: 0,
  lean: 0,
  twist: 0,
  shrug: 0,
  out: 0,
};

/** Trust is in the face and in how near the customer comes. */
const TRUSTING: Record<Trust, Expression> = {
  closed: {
    ...REST,
    left: 'folded',
    right: 'folded',
    browIn: -1,
    browOut: 0.2,
    lid: 0.62,
    squint: 0.3,
    gazeX: -0.85,
    gazeY: 0.05,
    curve: -0.85,
    width: -0.15,
    turn: -0.85,
    tilt: -0.3,
    lean: -0.5,
    twist: -0.6,
    shrug: 0.6,
  },
  wary: {
    ...REST,
    left: 'across',
    right: 'chin',
    browIn: -0.35,
    browSkew: 1,
    lid: 0.54,
    squint: 0.5,
    gazeX: 0.85,
    gazeY: 0.1,
    curve: -0.3,
    width: -0.35,
    smirk: 0.7,
    turn: -0.45,
    pitch: -0.85,
    tilt: 0.75,
    lean: -1,
    twist: -0.3,
    shrug: 0.15,
  },
  warm: {
    ...REST,
    left: 'relaxed',
    right: 'relaxed',
    browIn: 0.35,
    browOut: 0.2,
    lid: 0.85,
    squint: 0.35,
    curve: 0.6,
    width: 0.2,
    turn: 0.12,
    pitch: 0.15,
    tilt: 0.7,
    lean: 1,
  },
  won: {
    ...REST,
    left: 'open',
    right: 'open',
    browIn: 0.55,
    browOut: 0.8,
    lid: 0.85,
    squint: 0.75,
    curve: 1,
    open: 0.6,
    width: 0.8,
    pitch: -0.15,
    tilt: -0.4,
    lean: 0.6,
    shrug: 0.1,
  },
};

/** Looking at the watch; the other arm and the face go on telling how far trust goes. */
const RESTLESS: Partial<Expression> = {
  right: 'watch',
  gazeX: 0.3,
  gazeY: 1,
  turn: 0.35,
  tilt: 0.5,
  pitch: 1,
  twist: 0,
  squint: 0.1,
  lid: 0.72,
};

/** Turned to the right, half out, bag under the arm. */
const LEAVING: Partial<Expression> = { left: 'bag', right: 'swing', twist: 1, out: 1, lean: 0 };

/** With what face a customer goes, by trust. */
const FAREWELL: Record<Trust, Partial<Expression>> = {
  closed: { turn: 1.05, gazeX: 0.9, tilt: 0.2, pitch: 0.1, shrug: 0.7 },
  wary: { turn: 0.2, gazeX: -1, tilt: 0.5, pitch: -0.5 },
  warm: { turn: 0.15, gazeX: -0.35, tilt: -0.8 },
  won: { right: 'wave', out: 0.35, turn: 0, gazeX: -0.2, tilt: -0.9 },
};

/** The face and bearing of a mood, tinted by what is felt at the beat. Pure. */
export function expression(mood: Mood, feeling: Feeling): Expression {
  const trusting = TRUSTING[mood.trust];
  const base: Expression = { ...trusting };
  if (mood.patience === 'restless') {
    Object.assign(base, RESTLESS, { lean: trusting.lean * 0.5 });
    if (base.left === 'across') base.left = 'hips';
    if (base.left === 'relaxed') base.left = 'tap';
  }
  if (mood.patience === 'leaving') Object.assign(base, LEAVING, FAREWELL[mood.trust]);
  for (const [key, by] of Object.entries(feelingShift(feeling)) as [keyof Face, number][]) {
    base[key] = Math.max(key === 'lid' ? 0.3 : -1, Math.min(1, base[key] + by));
  }
  return base;
}
