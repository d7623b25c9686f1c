import { expect, it } from 'vitest';
import { eventsOf } from '../../../src/core/attempt/events-of';
import type { FoundAct } from '../../../src/core/scoring/judgement-type';
import { tinyStage, turn } from '../../engine';

const persona = tinyStage().scenario.personas.li!;
const act = (id: FoundAct['id'], start: number | null, fires = true): FoundAct => ({
  id,
  start,
  end: start === null ? null : start + 1,
  confidence: 0.9,
  fires,
});

it('sends whole-response acts first, then by first span, once each, then topics, judged, turn', () => {
  const { judgement } = turn({ topics: ['budget'] });
  const acts = [
    act('restate', 4),
    act('apologize', 0),
    act('apologize', 2),
    act('interrogate', null),
    act('argue', 1, false),
  ];
  const types = eventsOf({ ...judgement, acts }, '好', persona).map((e) => e.type);
  expect(types).toEqual([
    'act.interrogate',
    'act.apologize',
    'act.restate',
    'topic.budget',
    'judged',
    'turn',
  ]);
});

it('adds a ramble where the persona reads no further, logged as from tempo', () => {
  const { judgement } = turn({});
  const [first] = eventsOf(judgement, '很'.repeat(41), persona);
  expect(first).toEqual({ type: 'act.ramble', from: 'tempo' });
  expect(eventsOf(judgement, '很'.repeat(40), persona)[0]?.type).toBe('judged');
});
