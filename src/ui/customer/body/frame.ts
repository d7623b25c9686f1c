import type { Look } from '../../../core/scenario/schema/look-schema';

/** Measures of a figure in picture units, as half widths where they are widths. */
export interface Frame {
  shoulder: number;
  neck: number;
  waist: number;
  /** Face: temple, jaw, chin. */
  temple: number;
  jaw: number;
  chin: number;
  /** Radii of a sleeve at shoulder, elbow, wrist. */
  sleeve: readonly [number, number, number];
  woman: boolean;
}

const FRAMES: Record<Look['sex'], Record<Look['build'], Omit<Frame, 'woman'>>> = {
  man: {
    slim: {
      shoulder: 104,
      neck: 25,
      waist: 80,
      temple: 53,
      jaw: 40,
      chin: 17,
      sleeve: [30, 24, 17],
    },
    broad: {
      shoulder: 122,
      neck: 31,
      waist: 104,
      temple: 57,
      jaw: 47,
      chin: 22,
      sleeve: [35, 29, 20],
    },
  },
  woman: {
    slim: {
      shoulder: 88,
      neck: 19,
      waist: 64,
      temple: 51,
      jaw: 36,
      chin: 13,
      sleeve: [25, 20, 14],
    },
    broad: {
      shoulder: 104,
      neck: 23,
      waist: 92,
      temple: 55,
      jaw: 42,
      chin: 18,
      sleeve: [31, 26, 17],
    },
  },
};

/** The measures of a look. */
export function frameOf({ sex, build }: Look): Frame {
  return { ...FRAMES[sex][build], woman: sex === 'woman' };
}
