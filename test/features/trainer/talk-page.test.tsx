// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TalkPage } from '../../../src/features/trainer';
import type { Services } from '../../../src/services/services';
import { begun, tinyStage } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const stage = tinyStage();
let services: Services;

beforeAll(() => {
  // jsdom has no dialogs; Chromium's own are used in the end-to-end tests.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});

beforeEach(async () => {
  services = createFakeServices();
  await services.store.begin(begun(stage), stage.scenario);
});

const open = async (settings = {}) => {
  const page = await renderPage(<TalkPage attemptId="a1" />, services, {
    language: 'zh',
    ...settings,
  });
  await screen.findByRole('textbox');
  return page;
};
const record = () => within(screen.getByRole('log'));

describe('the talk page', () => {
  it('shows the customer, what they say, and one place to answer', async () => {
    const { container } = await open();
    await waitFor(() =>
      expect(screen.getByRole('img', { name: '李，有戒心，不着急' })).toBeVisible(),
    );
    expect(record().getAllByRole('listitem')).toHaveLength(1);
    expect(await findViolations(container)).toEqual([]);
  });

  it('sends with Enter, empties the field, and shows the answer; the log was written before', async () => {
    await open();
    await userEvent.type(
      await screen.findByRole('textbox'),
      '您觉得贵在哪里，能跟我说说吗？{Enter}',
    );
    await waitFor(() => expect(record().getAllByRole('listitem').length).toBeGreaterThan(2));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue(''));
    const stored = await services.store.read('a1');
    expect(stored?.log).toHaveLength(2);
    expect(stored?.log[1]).toMatchObject({
      type: 'turn',
      input: 'typed',
      text: '您觉得贵在哪里，能跟我说说吗？',
    });
  });

  it('tells a screen reader how the mood changed', async () => {
    await open();
    await userEvent.type(
      await screen.findByRole('textbox'),
      '您觉得贵在哪里，能跟我说说吗？{Enter}',
    );
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((s) => s.textContent)).toContain(
        '李现在：有些松动，不着急。',
      ),
    );
  });

  it('never sends on Enter while an input method composes', async () => {
    await open();
    const field = screen.getByRole('textbox');
    await userEvent.type(field, '王总');
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.compositionEnd(field);
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(field).toHaveValue('王总');
    expect((await services.store.read('a1'))?.log).toHaveLength(1);
  });

  it('keeps the words when they cannot be recorded, and says so', async () => {
    services.store.append = () => Promise.reject(new Error('磁盘满了'));
    await open();
    await userEvent.type(await screen.findByRole('textbox'), '您好{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('磁盘满了');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('您好'));
  });

  it('brings back an unsent draft', async () => {
    await services.store.saveDraft('a1', '还没说完');
    await open();
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('还没说完'));
  });

  it('takes an empty send as silence on purpose', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '先不说话' }));
    await waitFor(async () =>
      expect((await services.store.read('a1'))?.log[1]).toMatchObject({
        type: 'turn',
        input: 'silence',
        text: '',
      }),
    );
  });

  it('offers lines to choose from, and logs them as chosen', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '给我几句话挑' }));
    await userEvent.click(await screen.findByRole('button', { name: '您觉得贵，我懂。' }));
    await waitFor(async () =>
      expect((await services.store.read('a1'))?.log[1]).toMatchObject({ input: 'choice' }),
    );
  });

  it('lets one read the briefing again and stop at any time', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '任务说明' }));
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('办成'));
    await userEvent.click(await screen.findByRole('button', { name: '关上' }));
    await userEvent.click(await screen.findByRole('button', { name: '结束这次谈话' }));
    await userEvent.click(await screen.findByRole('button', { name: '结束' }));
    expect(await screen.findByRole('link', { name: '看复盘' })).toHaveAttribute(
      'href',
      '/attempt/a1/debrief',
    );
    expect((await services.store.read('a1'))?.log.at(-1)).toMatchObject({ type: 'stopped' });
  });

  it('says so where there is no such attempt', async () => {
    await renderPage(<TalkPage attemptId="nobody" />, services, { language: 'zh' });
    expect(await screen.findByText(/找不到这次练习/)).toBeVisible();
  });
});

describe('waiting', () => {
  // React renders what happened when the time has passed, not in between.
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

  async function openWithClock(settings = {}) {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open(settings);
  }

  it('moves the customer after their time, twice a turn at most, and then they leave in silence', async () => {
    await openWithClock();
    // First the line is spoken to its end; only then the clock runs.
    await pass(1);
    await pass(21);
    expect(await record().findByText('喂？')).toBeVisible();
    await pass(1);
    await pass(21);
    await waitFor(() => expect(screen.getByRole('heading', { name: '没谈成' })).toBeVisible());
    const log = (await services.store.read('a1'))?.log ?? [];
    expect(log.map((e) => e.type)).toEqual(['begun', 'waited', 'waited', 'turn']);
    expect(log.at(-1)).toMatchObject({ text: '', input: 'left' });
    vi.useRealTimers();
  });

  it('stands still while one types, and when it is switched off', async () => {
    await openWithClock({ waiting: false });
    await pass(200);
    expect((await services.store.read('a1'))?.log).toHaveLength(1);
    vi.useRealTimers();
  });

  it('starts anew with each key', async () => {
    await openWithClock();
    for (let i = 0; i < 10; i++) {
      await pass(3);
      fireEvent.change(screen.getByRole('textbox'), { target: { value: '好'.repeat(i + 1) } });
    }
    expect((await services.store.read('a1'))?.log).toHaveLength(1);
    vi.useRealTimers();
  });
});
