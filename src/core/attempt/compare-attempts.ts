import { PATIENCE, TRUST, type Mood } from '../customer/mood';
import { PILLARS, type Pillar, type Ratings } from '../rubric/pillars';
import type { Attempt, Turn } from './attempt-type';

/** One response of one of two attempts. */
export interface ComparedSide {
  /** Where each member stood after it. */
  moods: Record<string, Mood>;
  ratings: Ratings;
  /** False where the scorer is not sure; null where not called for. */
  sure: Record<Pillar, boolean | null>;
}

/** The same turn of two attempts; null where one of them was over by then. */
interface ComparedTurn {
  turn: number;
  before: ComparedSide | null;
  now: ComparedSide | null;
}

/** Where a member stood at the end of two attempts. */
export interface ComparedEnd {
  member: string;
  /** Steps up (+) or down (−) against the attempt before. */
  trust: number;
  patience: number;
  before: Mood;
  now: Mood;
}

/** How a branch differs from the attempt that it branched from. */
export interface Comparison {
  /** The response that was given anew; up to it both are the same. */
  from: number;
  /** From that response on. */
  turns: ComparedTurn[];
  /** The first response after which a mood was another; null where none was in the turns that both have. */
  apart: number | null;
  ends: ComparedEnd[];
  /** Pillars of the response given anew whose ratings differ, where the scorer is sure of both. */
  rated: Pillar[];
  /** Facts that only this attempt brought out, and those that only the one before did. */
  gained: string[];
  lost: string[];
}

/** Compares a branch with its parent from the response (from 1) at which it branched. */
export function compareAttempts(parent: Attempt, branch: Attempt, from: number): Comparison {
  const length = Math.max(parent.turns.length, branch.turns.length);
  const turns = Array.from({ length: Math.max(0, length - from + 1) }, (_, i): ComparedTurn => {
    const turn = from + i;
    return { turn, before: sideOf(parent.turns[turn - 1]), now: sideOf(branch.turns[turn - 1]) };
  });
  const told = { before: parent.standing.told, now: branch.standing.told };
  return {
    from,
    turns,
    apart: turns.find((t) => t.before && t.now && movedApart(t.before, t.now))?.turn ?? null,
    ends: endsOf(parent, branch),
    rated: ratedApart(turns[0]),
    gained: told.now.filter((id) => !told.before.includes(id)),
    lost: told.before.filter((id) => !told.now.includes(id)),
  };
}

function sideOf(turn: Turn | undefined): ComparedSide | null {
  if (!turn) return null;
  const { ratings, sure } = turn.entry.judgement;
  return { moods: turn.after.moods, ratings, sure };
}

function movedApart(before: ComparedSide, now: ComparedSide): boolean {
  return Object.entries(now.moods).some(([member, mood]) => {
    const other = before.moods[member];
    return mood.trust !== other?.trust || mood.patience !== other.patience;
  });
}

function ratedApart(first: ComparedTurn | undefined): Pillar[] {
  const { before, now } = first ?? {};
  if (!before || !now) return [];
  return PILLARS.filter(
    (p) =>
      before.ratings[p] !== now.ratings[p] && before.sure[p] !== false && now.sure[p] !== false,
  );
}

function endsOf(parent: Attempt, branch: Attempt): ComparedEnd[] {
  return Object.entries(branch.standing.moods).flatMap(([member, now]) => {
    const before = parent.standing.moods[member];
    if (!before) return [];
    const trust = TRUST.indexOf(now.trust) - TRUST.indexOf(before.trust);
    // States of patience are listed best first.
    const patience = PATIENCE.indexOf(before.patience) - PATIENCE.indexOf(now.patience);
    return [{ member, trust, patience, before, now }];
  });
}
