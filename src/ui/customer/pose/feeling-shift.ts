import type { Feeling } from '../../../core/rubric/context';
import type { Face } from './expression-type';

const SHIFTS: Record<Feeling, Partial<Face>> = {
  angry: { browIn: -0.4, curve: -0.2, lid: 0.08, flush: 0.6, shrug: 0.2 },
  anxious: { browIn: 0.5, lid: 0.1, curve: -0.15, shrug: 0.25 },
  annoyed: { browIn: -0.25, curve: -0.15, smirk: 0.15 },
  sad: { browIn: 0.55, browOut: -0.35, lid: -0.12, curve: -0.25, pitch: 0.12 },
  embarrassed: { browIn: 0.35, flush: 0.8, gazeY: 0.25, pitch: 0.1 },
  suspicious: { browSkew: 0.3, lid: -0.1, squint: 0.15 },
  bored: { browOut: -0.2, lid: -0.13, curve: -0.1, tilt: 0.15 },
  calm: {},
  pleased: { browOut: 0.15, squint: 0.15, curve: 0.2, flush: 0.25 },
  hurried: { browIn: 0.15, browOut: 0.2, lid: 0.12, shrug: 0.15, open: 0.04 },
};

/** How a feeling shifts a face: little, so that trust stays readable under it. */
export function feelingShift(feeling: Feeling): Partial<Face> {
  return SHIFTS[feeling];
}
