import { useReducedMotion, useReducedMotionConfig } from 'framer-motion';
import { useId } from 'react';
import type { Mood } from '../../core/customer/mood';
import type { Feeling } from '../../core/rubric/context';
import type { Look } from '../../core/scenario/schema/look-schema';
import './customer.css';
import { Figure } from './figure';
import { PoseContext } from './live';
import { expression } from './pose/expression';
import { poseOf } from './pose/pose-of';
import type { Pose } from './pose/pose-type';
import { seedOf } from './pose/seed-of';
import { thinkingPose } from './pose/thinking-pose';
import { usePose } from './pose/use-pose';

export interface CustomerProps {
  look: Look;
  mood: Mood;
  feeling: Feeling;
  speaking: boolean;
  /** Weighs what was said. */
  thinking?: boolean;
  /** Walks out of the picture. */
  away?: boolean;
  /** Drawn once, without idle motion: for cards and print. */
  still?: boolean;
  /** What a screen reader says in place of the picture. */
  label: string;
  /** Width as CSS has it; the height follows. */
  size?: string | number;
}

/** What of a pose makes it walk out to the right. */
const GONE: Partial<Pose> = { out: 5, turn: 1.2, twist: 1, gazeX: 0.8 };

/** A customer, drawn from head to waist; face, gaze and bearing tell trust and patience. */
export function Customer(props: CustomerProps) {
  const {
    look,
    mood,
    feeling,
    speaking,
    thinking = false,
    away = false,
    still = false,
    label,
    size = '100%',
  } = props;
  const id = useId();
  const system = useReducedMotion();
  const configured = useReducedMotionConfig();
  const calm = still || configured === true || system === true;
  const shown = expression(mood, feeling);
  const rest = poseOf(shown);
  const target = thinking ? thinkingPose(rest) : rest;
  const pose = usePose(away ? { ...target, ...GONE } : target, calm, {
    seed: seedOf(id + label),
    speaking,
    right: shown.right,
  });
  return (
    <PoseContext value={pose}>
      <svg
        role="img"
        aria-label={label}
        className="c-customer"
        viewBox="0 0 400 480"
        style={{ width: size }}
        data-age={look.age}
        data-hair={look.hairColour}
        data-colour={look.colour}
        data-clothes={look.clothes}
        data-away={away}
      >
        <Figure id={id} look={look} left={shown.left} right={shown.right} />
      </svg>
    </PoseContext>
  );
}
