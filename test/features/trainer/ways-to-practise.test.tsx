// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mode } from '../../../src/core/attempt/log-type';
import { TalkPage } from '../../../src/features/trainer';
import type { Services } from '../../../src/services/services';
import { begun, tinyStage } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const stage = tinyStage();
let services: Services;

beforeEach(() => {
  services = createFakeServices();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(mode: Mode, settings = {}) {
  if (!(await services.store.read('a1')))
    await services.store.begin({ ...begun(stage), mode }, stage.scenario);
  const page = await renderPage(<TalkPage attemptId="a1" />, services, {
    language: 'zh',
    ...settings,
  });
  await screen.findByRole('log');
  return page;
}
const button = (name: string) => screen.getByRole('button', { name });
const log = async () => (await services.store.read('a1'))?.log ?? [];
const lastOf = async () => (await log()).at(-1);

describe('coached', () => {
  it('helps in three steps, each only when asked for, without moving the focus', async () => {
    const { container } = await open('coached');
    await waitFor(() => expect(screen.queryByText('他嫌贵')).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: '给一点提示' }));
    expect(await screen.findByText('他嫌贵')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('先认可')).toBeNull());
    await waitFor(() => expect(button('再提示一步')).toHaveFocus());
    await userEvent.click(await screen.findByRole('button', { name: '再提示一步' }));
    expect(await screen.findByText('先认可')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: '给个例子' }));
    expect(await screen.findByText('您觉得贵，我懂。')).toBeVisible();
    await waitFor(() => expect(button('提示都给了')).toHaveFocus());
    expect((await log()).map((e) => e.type)).toEqual(['begun', 'hinted', 'hinted', 'hinted']);
    expect(await findViolations(container)).toEqual([]);
  });

  it('logs the response as hinted, and begins anew with the next', async () => {
    await open('coached');
    await userEvent.click(await screen.findByRole('button', { name: '给一点提示' }));
    await screen.findByText('他嫌贵');
    await userEvent.type(await screen.findByRole('textbox'), '贵在哪里呢{Enter}');
    await waitFor(async () => expect(await lastOf()).toMatchObject({ type: 'turn', hints: 1 }));
    await waitFor(() => expect(screen.queryByText('他嫌贵')).toBeNull());
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    await userEvent.type(await screen.findByRole('textbox'), '我懂{Enter}');
    await waitFor(async () => expect(await log()).toHaveLength(4));
    expect(await lastOf()).not.toHaveProperty('hints');
  });

  it('shows what the customer thinks after a response, and offers no lines', async () => {
    await open('coached');
    await waitFor(() => expect(screen.queryByText(/心里想/)).toBeNull());
    await userEvent.type(await screen.findByRole('textbox'), '贵在哪里呢{Enter}');
    expect(await screen.findByText('李心里想')).toBeVisible();
    await waitFor(() => expect(screen.getByText('看看再说')).toBeVisible());
    await waitFor(() => expect(screen.queryByRole('button', { name: '给我几句话挑' })).toBeNull());
  });

  it('shows a hint that was asked for before a reload', async () => {
    await services.store.begin({ ...begun(stage), mode: 'coached' }, stage.scenario);
    await services.store.append('a1', 1, { type: 'hinted', step: 1, at: 1 }, null);
    await open('coached');
    await waitFor(() => expect(screen.getByText('他嫌贵')).toBeVisible());
  });
});

describe('in one’s own words', () => {
  it('shows neither hints nor thoughts', async () => {
    await open('free');
    await waitFor(() => expect(screen.queryByRole('button', { name: '给一点提示' })).toBeNull());
    await userEvent.type(await screen.findByRole('textbox'), '贵在哪里呢{Enter}');
    await waitFor(async () => expect(await log()).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText(/心里想/)).toBeNull());
  });

  it('keeps the words while one looks at the lines, and counts what follows as helped', async () => {
    await open('free');
    await userEvent.type(await screen.findByRole('textbox'), '我想说');
    await userEvent.click(await screen.findByRole('button', { name: '给我几句话挑' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: '我自己说' }));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('我想说'));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    await waitFor(async () => expect(await lastOf()).toMatchObject({ type: 'hinted', step: 3 }));
    await userEvent.type(await screen.findByRole('textbox'), '{Enter}');
    await waitFor(async () => expect(await lastOf()).toMatchObject({ input: 'typed', hints: 3 }));
  });
});

describe('guided', () => {
  it('keeps the focus on the lines from choice to choice', async () => {
    await open('guided');
    const lines = screen.getByRole('region', { name: '挑一句说' });
    await waitFor(() => expect(lines).toHaveFocus());
    await userEvent.click(within(lines).getAllByRole('button')[0]!);
    await waitFor(async () => expect(await lastOf()).toMatchObject({ input: 'choice' }));
    await waitFor(() => expect(screen.getByRole('region', { name: '挑一句说' })).toHaveFocus());
  });
});

describe('an exam', () => {
  it('has no help, no pause, and no switch for the customer’s patience', async () => {
    const { container } = await open('exam');
    const names = screen.getAllByRole('button').map((b) => b.textContent);
    expect(names).toEqual(['任务说明', '结束这次谈话', '先不说话', '说出去']);
    expect(await findViolations(container)).toEqual([]);
  });

  it('lets the customer wait whatever is set', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open('exam', { waiting: false });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    await act(() => vi.advanceTimersByTimeAsync(21_000));
    await waitFor(async () => expect(await lastOf()).toMatchObject({ type: 'waited' }));
  });
});

describe('a pause', () => {
  it('stops the clock, puts the answer aside with its words, and is logged', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { container } = await open('free');
    await user.type(screen.getByRole('textbox'), '我想');
    await user.click(button('暂停'));
    expect(await screen.findByRole('button', { name: '接着谈' })).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    await act(() => vi.advanceTimersByTimeAsync(200_000));
    expect((await log()).map((e) => e.type)).toEqual(['begun', 'paused']);
    vi.useRealTimers();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: '接着谈' }));
    expect(await screen.findByRole('textbox')).toHaveValue('我想');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    expect(await lastOf()).toMatchObject({ type: 'resumed' });
  });

  it('holds over a reload, and the talk can be ended in it', async () => {
    await services.store.begin(begun(stage), stage.scenario);
    await services.store.append('a1', 1, { type: 'paused', at: 1 }, null);
    await open('free');
    await waitFor(() => expect(screen.getByRole('heading', { name: '先停在这里' })).toBeVisible());
    await waitFor(() => expect(button('结束这次谈话')).toBeVisible());
  });
});
