import type { Face } from './expression-type';

/** Where an arm is: joints in picture units for a figure of middle width, the hand in degrees. */
export interface Limb {
  elbowX: number;
  elbowY: number;
  wristX: number;
  wristY: number;
  /** Direction of the hand; 0 points to the right, 90 down. */
  hand: number;
  /** Fingers: 0 straight, 1 a fist. */
  curl: number;
  /** Fingers: 0 together, 1 fanned out. */
  spread: number;
  /** The side of the thumb: 1 clockwise of the hand, -1 against it. */
  thumb: number;
}

type Prefixed<P extends string> = { [K in keyof Limb as `${P}${Capitalize<K>}`]: number };

/** Everything about the drawing that moves, as numbers that can be sprung. */
export interface Pose extends Face, Prefixed<'l'>, Prefixed<'r'> {
  /** The bag under the arm: 0 hidden, 1 shown. */
  bag: number;
  /** Breath drawn in: 0 to 1. */
  breath: number;
  /** Lids shut by a blink: 0 to 1. */
  blink: number;
  /** Bob of a walking step: 0 to 1. */
  step: number;
}

/** The limb of one side out of a pose. */
export function limbOf(pose: Pose, side: 'l' | 'r'): Limb {
  return {
    elbowX: pose[`${side}ElbowX`],
    elbowY: pose[`${side}ElbowY`],
    wristX: pose[`${side}WristX`],
    wristY: pose[`${side}WristY`],
    hand: pose[`${side}Hand`],
    curl: pose[`${side}Curl`],
    spread: pose[`${side}Spread`],
    thumb: pose[`${side}Thumb`],
  };
}
