import { describe, expect, it } from 'vitest';
import { PATIENCE, TRUST, type Mood } from '../../../src/core/customer/mood';
import { FEELINGS } from '../../../src/core/rubric/context';
import { expression } from '../../../src/ui/customer/pose/expression';
import type { Expression } from '../../../src/ui/customer/pose/expression-type';

const MOODS: Mood[] = PATIENCE.flatMap((patience) => TRUST.map((trust) => ({ trust, patience })));

/** How far two expressions are apart: each arm counts 1, each number by its difference. */
function distance(a: Expression, b: Expression): number {
  let sum = 0;
  for (const key of Object.keys(a) as (keyof Expression)[]) {
    const [x, y] = [a[key], b[key]];
    sum += typeof x === 'number' && typeof y === 'number' ? Math.abs(x - y) : Number(x !== y);
  }
  return sum;
}

const of = (trust: Mood['trust'], patience: Mood['patience'] = 'calm') =>
  expression({ trust, patience }, 'calm');

describe('expression', () => {
  it('makes each of the twelve moods unlike every other', () => {
    for (const a of MOODS) {
      for (const b of MOODS) {
        if (a !== b)
          expect(distance(expression(a, 'calm'), expression(b, 'calm'))).toBeGreaterThan(1.5);
      }
    }
  });

  it('keeps moods apart whatever is felt', () => {
    for (const feeling of FEELINGS) {
      for (const a of MOODS) {
        const own = distance(expression(a, feeling), expression(a, 'calm'));
        for (const b of MOODS) {
          if (a !== b)
            expect(distance(expression(a, feeling), expression(b, 'calm'))).toBeGreaterThan(own);
        }
      }
    }
  });

  it('closes up: arms folded, brows down, turned and looking away', () => {
    expect(of('closed')).toMatchObject({ left: 'folded', right: 'folded' });
    expect(of('closed').browIn).toBeLessThan(-0.8);
    expect(of('closed').turn * of('closed').gazeX).toBeGreaterThan(0.5);
  });

  it('doubts: head back, eyes narrow and to the side, one brow up', () => {
    const { pitch, lid, gazeX, browSkew, lean } = of('wary');
    expect([pitch < 0, lid < 0.6, Math.abs(gazeX) > 0.7, browSkew > 0.5, lean < 0]).not.toContain(
      false,
    );
  });

  it('comes nearer and smiles as trust rises', () => {
    expect(of('warm').lean).toBeGreaterThan(0.5);
    const curves = TRUST.map((trust) => of(trust).curve);
    expect(curves).toEqual(curves.toSorted((a, b) => a - b));
    expect(of('won')).toMatchObject({ left: 'open', right: 'open' });
    expect(of('won').open).toBeGreaterThan(0.3);
  });

  it('looks at the watch when patience goes, and leaves with the bag', () => {
    for (const trust of TRUST) {
      expect(of(trust, 'restless')).toMatchObject({ right: 'watch', gazeY: 1 });
      expect(of(trust, 'leaving')).toMatchObject({ left: 'bag', twist: 1 });
      expect(of(trust, 'leaving').out).toBeGreaterThan(0);
    }
  });

  it('stays within what can be drawn', () => {
    for (const mood of MOODS) {
      for (const feeling of FEELINGS) {
        const face = expression(mood, feeling);
        expect(face.lid).toBeGreaterThan(0.25);
        for (const value of Object.values(face)) {
          if (typeof value === 'number') expect(Math.abs(value)).toBeLessThanOrEqual(1.2);
        }
      }
    }
  });
});
