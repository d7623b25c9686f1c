import type { Look } from '../../../core/scenario/schema/look-schema';

/** A hair style about the middle of the head: what hangs behind, what lies in front, and its strands. */
export interface HairShape {
  back?: string;
  front?: string;
  strands?: string;
  cap?: boolean;
  /** Ears show unless this is false. */
  ears?: false;
}

/** A rim of curls along an ellipse, from one angle (degrees, clockwise from the right) to another. */
function curls(rx: number, ry: number, from: number, to: number, count: number): string {
  const at = (i: number) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return [Math.round(rx * Math.cos(angle)), Math.round(ry * Math.sin(angle) - 22)] as const;
  };
  let path = `M${at(0).join(' ')}`;
  for (let i = 1; i <= count; i += 1) {
    const [x, y] = at(i);
    const [px, py] = at(i - 1);
    const r = Math.round(Math.hypot(x - px, y - py) * 0.58);
    path += `A${r} ${r} 0 0 1 ${x} ${y}`;
  }
  return path;
}

export const HAIR: Record<Look['hair'], HairShape> = {
  short: {
    front:
      'M-55 -2C-61 -30 -61 -64 -38 -82C-16 -97 24 -97 43 -79C60 -62 60 -30 55 -2L50 -5C51 -22 48 -36 40 -48C24 -42 2 -44 -14 -53C-24 -46 -36 -42 -44 -37C-50 -26 -51 -14 -50 -4Z',
    strands:
      'M-36 -62C-20 -78 6 -84 28 -76M-46 -46C-38 -60 -26 -70 -14 -74M44 -54C40 -64 34 -70 26 -74',
  },
  parted: {
    front:
      'M-55 -2C-64 -40 -58 -76 -26 -90C4 -101 40 -94 52 -67C59 -48 59 -22 55 -2L50 -5C52 -24 48 -42 38 -55C34 -60 29 -64 23 -67C8 -50 -20 -42 -44 -38C-50 -26 -51 -14 -50 -4Z',
    strands:
      'M23 -67Q25 -80 33 -88M14 -72C-6 -62 -28 -56 -48 -50M18 -80C-8 -76 -32 -68 -46 -58M34 -76C44 -68 50 -56 52 -40',
  },
  receding: {
    front:
      'M-55 0C-61 -34 -57 -66 -35 -80C-12 -92 18 -92 37 -79C58 -64 60 -32 55 0L50 -3C52 -20 50 -36 45 -48C38 -60 30 -68 20 -66C12 -76 -8 -78 -16 -64C-28 -69 -39 -60 -45 -48C-50 -36 -52 -20 -50 -3Z',
    strands:
      'M-34 -72C-18 -83 12 -85 30 -76M-50 -44C-47 -56 -42 -64 -34 -70M50 -44C47 -56 42 -64 36 -69',
  },
  bald: {
    front:
      'M-54 4C-62 -12 -61 -34 -52 -46C-49 -30 -51 -14 -49 2ZM54 4C62 -12 61 -34 52 -46C49 -30 51 -14 49 2Z',
  },
  bob: {
    ears: false,
    back: 'M-59 -20C-68 20 -70 50 -60 76C-30 88 30 88 60 76C70 50 68 20 59 -20C58 -66 34 -92 0 -92C-34 -92 -58 -66 -59 -20Z',
    front:
      'M4 -93C-42 -95 -65 -62 -62 -14C-61 16 -69 44 -58 70C-45 62 -44 24 -47 -8C-45 -20 -42 -30 -36 -38C-16 -33 12 -38 30 -54C40 -42 46 -26 47 -8C44 24 45 62 58 70C69 44 61 16 62 -14C64 -62 44 -92 4 -93Z',
    strands:
      'M30 -54C20 -66 4 -76 -14 -78M20 -62C-4 -54 -30 -52 -48 -44M-55 10C-57 30 -58 46 -54 60M55 10C57 30 58 46 54 60M40 -68C50 -54 55 -36 55 -16',
  },
  bun: {
    back: 'M-18 -88C-20 -104 -6 -112 8 -111C24 -110 31 -98 26 -84C20 -74 -15 -74 -18 -88Z',
    front:
      'M-55 2C-64 -46 -46 -90 0 -92C46 -90 64 -46 55 2L50 -4C50 -30 36 -54 8 -68C-22 -58 -46 -36 -50 -4Z',
    strands:
      'M8 -68C4 -78 2 -84 4 -91M-2 -74C-24 -66 -42 -50 -52 -26M18 -72C34 -62 46 -46 52 -26M-8 -96C0 -103 10 -104 19 -100',
  },
  long: {
    ears: false,
    back: 'M-58 -30C-70 20 -68 76 -80 128C-58 146 -44 140 -34 126H34C44 140 58 146 80 128C68 76 70 20 58 -30C56 -70 34 -92 0 -92C-34 -92 -56 -70 -58 -30Z',
    front:
      'M-4 -94C-48 -94 -66 -58 -62 -8C-60 30 -72 70 -76 116C-64 128 -54 122 -48 108C-40 70 -44 30 -49 -6C-42 -34 -24 -54 -8 -68C14 -56 42 -36 49 -6C44 30 40 70 48 108C54 122 64 128 76 116C72 70 60 30 62 -8C66 -58 44 -94 -4 -94Z',
    strands:
      'M-8 -68Q-10 -82 -4 -93M-18 -76C-40 -62 -54 -40 -56 -10C-56 30 -62 64 -64 100M8 -78C36 -66 54 -42 56 -10C56 30 62 64 64 100',
  },
  curly: {
    back: `${curls(66, 66, 150, 390, 11)}Z`,
    front: `${curls(63, 64, 158, 382, 10)}C52 -20 48 -36 42 -44C34 -34 22 -40 16 -48C8 -38 -6 -40 -12 -48C-20 -38 -32 -36 -38 -44C-48 -36 -50 -20 -54 4Z`,
    strands:
      'M-44 -56a9 9 0 1 1 14 8M-14 -72a9 9 0 1 1 14 8M18 -70a9 9 0 1 1 14 8M42 -48a8 8 0 1 1 8 10',
  },
  cap: {
    front:
      'M-55 -2C-58 -18 -58 -34 -54 -44L54 -44C58 -34 58 -18 55 -2L50 -5C51 -16 50 -26 47 -32L-47 -32C-50 -26 -51 -16 -50 -4Z',
    cap: true,
  },
};
