import { expect, it } from 'vitest';
import { compareAttempts } from '../../../src/core/attempt/compare-attempts';
import { debrief } from '../../../src/core/attempt/debrief';
import { fold } from '../../../src/core/attempt/fold';
import type { LogEntry } from '../../../src/core/attempt/log-type';
import type { JudgeResponse } from '../../../src/core/attempt/take-turn';
import type { Ratings } from '../../../src/core/rubric/pillars';
import { playAnswer } from '../../../src/core/classroom/play-answer';
import { begun, tinyStage, turn } from '../../engine';

const stage = tinyStage();
const opened = turn({ text: '一', acts: ['acknowledge'], ratings: { listening: 4, objection: 3 } });
const log: LogEntry[] = [begun(stage), opened, turn({ text: '二' })];
const RATINGS: Record<string, Partial<Ratings>> = {
  好: { listening: 4, objection: 3 },
  坏: { listening: 0, objection: 0 },
};
const heard: string[] = [];
const judge: JudgeResponse = (moment, text) => {
  heard.push(`${moment.history.length} ${moment.customerLine}`);
  return turn({
    text,
    ...(text === '好' && { acts: ['acknowledge'], topics: ['budget'] }),
    ratings: RATINGS[text] ?? {},
  }).judgement;
};
const play = (text: string) => {
  const played = playAnswer(stage, log, 2, judge, { text, attempt: text, at: 9 });
  return { ...played, attempt: fold(stage, [...played.branch, played.entry]) };
};

it('plays two answers from the very same moment, each on a branch of its own', () => {
  const [good, poor] = [play('好'), play('坏')];
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBe(heard[1]);
  expect(good.branch.slice(1)).toEqual(poor.branch.slice(1));
  expect(good.attempt.begun).toMatchObject({
    attempt: '好',
    mode: 'class',
    parent: { attempt: 'a1', turn: 2 },
  });
  expect(good.attempt.turns[1]?.before).toEqual(poor.attempt.turns[1]?.before);
  expect(good.attempt.standing.moods).not.toEqual(poor.attempt.standing.moods);
});

it('can be compared: how far trust came apart, what only one found out', () => {
  const { ends, gained, lost } = compareAttempts(play('坏').attempt, play('好').attempt, 2);
  expect(ends[0]?.trust).toBeGreaterThan(0);
  expect(gained).toEqual(['budget']);
  expect(lost).toEqual([]);
});

it('tells when an answer ends the talk', () => {
  expect(play('嗯').outcome).toBeNull();
  expect(play('好').outcome).toBe('won');
  expect(play('坏').outcome).toBe('lost');
});

it('is nobody’s own: it counts in no pillar result', () => {
  const { counts, pillars } = debrief(stage.scenario, play('好').attempt);
  expect(counts).toEqual({ own: 1, chosen: 0, hinted: 0, inClass: 1 });
  expect(pillars.listening.n).toBe(1);
});
