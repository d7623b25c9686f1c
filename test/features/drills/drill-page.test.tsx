// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BeatPage, DrillPage, NextBeatPage } from '../../../src/features/drills';
import { turn } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { beatScenario, keep, withPractice } from '../../fakes/with-practice';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const services = () => withPractice(createFakeServices());
const ZH = { language: 'zh' } as const;

describe('a drill', () => {
  it('explains its method, says what counts, and leads to its beats', async () => {
    const { container } = await renderPage(<DrillPage drillId="tiny-drill" />, services(), ZH);
    const heading = await screen.findByRole('heading', { level: 1, name: '小题' });
    await waitFor(() => expect(heading).toHaveFocus());
    const steps = screen.getByRole('region', { name: '怎么做' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['先认总数', '再拆开']);
    expect(screen.getByText('别遮总数')).toBeVisible();
    expect(
      await screen.findByText(/用上化整为零，异议处理评到 3 分以上（满分 4），不碰红线。/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '开始练' })).toHaveAttribute(
      'href',
      '/drill/tiny-drill/next',
    );
    const beats = screen.getByRole('region', { name: '题目' });
    expect(within(beats).getAllByText('还没练')).toHaveLength(3);
    expect(within(beats).getByRole('link', { name: '椅子' })).toHaveAttribute(
      'href',
      '/drill/tiny-drill/beat/chair',
    );
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows which beats are done, which were tried, and carries on', async () => {
    const all = services();
    await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [turn({})], 'won');
    const hinted = { ...turn({}), hints: 2 as const };
    await keep(all, beatScenario('tiny-drill', 'chair'), 'a2', [hinted], 'won');
    await renderPage(<DrillPage drillId="tiny-drill" />, all, ZH);
    const states = (await screen.findAllByRole('listitem')).flatMap((li) => li.dataset.state ?? []);
    expect(states).toEqual(['met', 'tried', 'fresh']);
    expect(screen.getByText('3 题做到 1 题')).toBeVisible();
    expect(screen.getByRole('link', { name: '接着练' })).toBeVisible();
  });

  it('says what is wrong where it cannot be read', async () => {
    await renderPage(<DrillPage drillId="nowhere" />, services(), ZH);
    expect(await screen.findByText(/出了点问题：there is no nowhere/)).toBeVisible();
  });
});

describe('the next beat', () => {
  it('is one not yet done, and not the one just answered', async () => {
    const all = services();
    await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [turn({})], 'won');
    await keep(all, beatScenario('tiny-drill', 'table'), 'a2', [turn({})], 'lost');
    const { location } = await renderPage(<NextBeatPage drillId="tiny-drill" />, all, ZH);
    await waitFor(() => expect(location.history.at(-1)).toBe('/drill/tiny-drill/beat/chair'));
  });
});

describe('a beat', () => {
  it('tells who, where and what one has in hand, and starts a talk that the log knows as this beat', async () => {
    const all = services();
    const page = await renderPage(<BeatPage drillId="tiny-drill" beatId="lamp" />, all, ZH);
    const heading = await screen.findByRole('heading', { level: 1, name: '小题 灯' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText('柜台谈灯。')).toBeVisible();
    expect(await findViolations(page.container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '去见客户' }));
    await waitFor(() => expect(page.location.history.at(-1)).toBe('/attempt/id1'));
    const stored = await all.store.read('id1');
    expect(stored?.log[0]).toMatchObject({
      type: 'begun',
      exercise: 'tiny-drill--lamp',
      mode: 'coached',
      personas: { li: 'plain' },
      language: 'zh',
      scorerHash: 's1',
    });
    const { talk } = stored!.scenario.exercise;
    expect(talk.initial).toBe('lamp');
    expect(talk.states.unseen?.meta).toMatchObject({
      outcome: 'partly',
      told: expect.stringMatching(/没认出“小题”/),
    });
  });

  it('says so where there is none of that name', async () => {
    await renderPage(<BeatPage drillId="tiny-drill" beatId="sofa" />, services(), ZH);
    expect(await screen.findByText('没有这一页')).toBeVisible();
  });
});

describe('finding the fault', () => {
  const open = async () => {
    const page = await renderPage(<BeatPage drillId="tiny-fault" beatId="lamp" />, services(), ZH);
    await screen.findByRole('heading', { level: 2, name: '先挑错' });
    return page;
  };

  it('comes before the answer: somebody’s bad answer, and ways in which it may be wrong', async () => {
    const { container } = await open();
    expect(screen.getByText('灯太贵了。')).toBeVisible();
    expect(screen.getByText('不贵的。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '去见客户' })).toBeNull();
    expect(screen.getByRole('button', { name: '挑好了' })).toBeDisabled();
    expect(await findViolations(container)).toEqual([]);
  });

  it('tells who finds it so, and why it is one; then it is their turn', async () => {
    const { container } = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: '光说不贵' }));
    await userEvent.click(screen.getByRole('button', { name: '挑好了' }));
    expect(screen.getByText('挑得准。')).toBeVisible();
    expect(screen.getByText('没有算')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /光说不贵 ?挑对了/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: '去见客户' })).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows what was overlooked and what was wrongly marked', async () => {
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: '催' }));
    await userEvent.click(screen.getByRole('button', { name: '挑好了' }));
    expect(screen.getByText('没全挑对，看上面标出来的。')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /光说不贵 ?漏了这一样/ })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /催 ?这一样不算/ })).toBeVisible();
  });
});
