import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/attempt/fold';
import { canonicalJson } from '../../../src/core/text/canonical-json';
import { begun, play, tinyStage, turn } from '../../engine';

const stage = tinyStage();

describe('an attempt', () => {
  it('opens with the first beat’s line', () => {
    const attempt = play(stage);
    expect(attempt.lines).toHaveLength(1);
    expect(['太贵了。', '贵。']).toContain(attempt.lines[0]?.text);
  });

  it('raises trust on a good response, once, and speaks the aside before the line', () => {
    const attempt = play(stage, turn({ ratings: { listening: 3, objection: 2 } }));
    expect(attempt.standing.moods.li).toEqual({ trust: 'warm', patience: 'calm' });
    expect(attempt.lines.map((l) => l.text).slice(1)).toEqual(['好', '嗯。', '还是贵。']);
  });

  it('lets harm fall at once, before the response is rated', () => {
    const attempt = play(stage, turn({ acts: ['pressure'], ratings: { listening: 3 } }));
    expect(attempt.standing.moods.li?.trust).toBe('closed');
  });

  it('tells a fact only when the mood allows it, and deflects before', () => {
    const cold = play(stage, turn({ topics: ['budget'] }));
    expect(cold.standing.told).toEqual([]);
    expect(cold.turns[0]?.deflected).toEqual(['budget']);
    expect(cold.lines.map((l) => l.text)).toContain('你问这干嘛。');
    const warm = play(stage, turn({ ratings: { listening: 3 } }), turn({ topics: ['budget'] }));
    expect(warm.turns[1]?.toldNow).toEqual(['budget']);
    expect(warm.lines.map((l) => l.text)).toContain('一百块。');
  });

  it('lets a beat’s guards see the mood that this very response made', () => {
    const attempt = play(
      stage,
      turn({ ratings: { listening: 3 } }),
      turn({ topics: ['budget'] }),
      turn({ ratings: { listening: 3, objection: 3 } }),
    );
    expect(attempt.ended).toBe('won');
  });

  it('ends as a departure when patience is gone, whatever else was good', () => {
    const bored = turn({ ratings: { listening: 1, objection: 3 } });
    const attempt = play(stage, bored, bored);
    expect(attempt.ended).toBe('gone');
    expect(attempt.lines.at(-1)?.text).toBe('走了。');
  });

  it('says one goodbye: on the turn that ends the talk no aside and no evasion stands before the ending’s line', () => {
    const bored = turn({ ratings: { listening: 1, objection: 3 }, topics: ['budget'] });
    const attempt = play(stage, bored, bored);
    const last = attempt.lines.findLastIndex((l) => l.by === 'learner');
    expect(attempt.turns.at(-1)?.deflected).toEqual(['budget']);
    expect(attempt.lines.slice(last + 1).map((l) => l.text)).toEqual(['走了。']);
  });

  it('keeps the aside where the ending has no line of its own', () => {
    const attempt = play(stage, turn({ acts: ['pressure'], ratings: { objection: 0 } }));
    expect(attempt.ended).toBe('lost');
    expect(attempt.lines.at(-1)).toMatchObject({ by: 'customer', kind: 'aside' });
  });

  it('never satisfies a comparison with a null rating, inside not neither', () => {
    const attempt = play(stage, turn({ ratings: { objection: null } }));
    expect(attempt.ended).toBeNull();
    expect(play(stage, turn({ ratings: { objection: 0 } })).ended).toBe('lost');
  });

  it('counts the turn under way where a guard asks for turns', () => {
    const dull = turn({});
    expect(play(stage, dull, dull, dull).ended).toBeNull();
    expect(play(stage, dull, dull, dull, dull).ended).toBe('partly');
  });

  it('never repeats the first visit’s words on the second', () => {
    for (let seed = 0; seed < 20; seed++) {
      const attempt = fold(stage, [begun(stage, seed), turn({})]);
      const [first, second] = attempt.said.opening ?? [];
      expect(second).not.toBe(first);
    }
  });

  it('moves patience when the customer is kept waiting, and says so', () => {
    const attempt = play(stage, { type: 'waited', at: 1 });
    expect(attempt.standing.moods.li?.patience).toBe('restless');
    expect(attempt.waits).toBe(1);
    expect(attempt.lines.at(-1)?.text).toBe('喂？');
  });

  it('knows the furthest help seen since the last response, and no more after the next', () => {
    const hinted = (step: 1 | 2 | 3) => ({ type: 'hinted', step, at: 1 }) as const;
    expect(play(stage).hints).toBe(0);
    expect(play(stage, hinted(2), hinted(1)).hints).toBe(2);
    expect(play(stage, hinted(3), turn({})).hints).toBe(0);
  });

  it('stands still in a pause: nothing moves the customer, only the time is kept', () => {
    const paused = play(stage, { type: 'paused', at: 7 });
    expect(paused).toMatchObject({ paused: true, lastAt: 7 });
    const { paused: _p, lastAt: _l, ...rest } = paused;
    expect(play(stage)).toMatchObject(rest);
    expect(play(stage, { type: 'paused', at: 7 }, { type: 'resumed', at: 9 }).paused).toBe(false);
    expect(play(stage, { type: 'paused', at: 7 }, turn({})).paused).toBe(false);
  });

  it('reads the same for ever: replay folds stored judgements to the same byte', () => {
    const log = [begun(stage), turn({ ratings: { listening: 3 } }), turn({ topics: ['budget'] })];
    const strip = (a: ReturnType<typeof fold>) => canonicalJson({ ...a, snapshot: null });
    expect(strip(fold(stage, log))).toBe(strip(fold(tinyStage(), structuredClone(log))));
  });
});
