/** What one arm does. */
export type Arm =
  | 'open'
  | 'folded'
  | 'across'
  | 'chin'
  | 'watch'
  | 'hips'
  | 'relaxed'
  | 'tap'
  | 'bag'
  | 'swing'
  | 'wave';

/**
 * The numbers of a face and a bearing, as seen by the onlooker: x grows to the picture's right.
 * Unless noted all run from -1 to 1 with 0 at rest.
 */
export interface Face {
  /** Inner ends of the brows: -1 drawn down in anger, 1 raised in worry. */
  browIn: number;
  /** Outer ends of the brows. */
  browOut: number;
  /** One brow above the other: 0 level, 1 the right one high. */
  browSkew: number;
  /** Opening of the upper lid: 0 shut, 1 wide. */
  lid: number;
  /** The lower lid pushed up: 0 not, 1 as far as it goes. */
  squint: number;
  gazeX: number;
  gazeY: number;
  /** Corners of the mouth: -1 down, 1 up. */
  curve: number;
  /** Opening of the mouth: 0 shut, 1 wide. */
  open: number;
  width: number;
  /** The mouth pulled to one side. */
  smirk: number;
  /** Blood in the cheeks: 0 to 1. */
  flush: number;
  /** The head: turned, nodded (1 down), tilted. */
  turn: number;
  pitch: number;
  tilt: number;
  /** The body: towards the onlooker (1) or back, turned, shoulders up. */
  lean: number;
  twist: number;
  shrug: number;
  /** On the way out: 0 here, 1 half out, 4 gone. */
  out: number;
}

/** A face with what both arms do; left and right are the picture's. */
export interface Expression extends Face {
  left: Arm;
  right: Arm;
}
