// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TalkPage } from '../../../src/features/trainer';
import type { Services } from '../../../src/services/services';
import { begun, tinyStage, withVoice } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { createFakeEar, createFakeVoice } from '../../fakes/fake-speech';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const stage = tinyStage();
let services: Services;

beforeEach(async () => {
  services = createFakeServices();
  await services.store.begin(begun(stage), stage.scenario);
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(settings = {}) {
  const page = await renderPage(<TalkPage attemptId="a1" />, services, {
    language: 'zh',
    ...settings,
  });
  await screen.findByRole('textbox');
  return page;
}
const field = () => screen.getByRole('textbox');
const lastOf = async () => (await services.store.read('a1'))?.log.at(-1);
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

describe('the customer’s line', () => {
  it('is there whole at once for a screen reader, and for the eye as it is spoken', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { container } = await open();
    const line = container.querySelector('.bubble__line')!;
    const whole = line.textContent;
    expect(whole).toMatch(/贵了?。$/);
    expect(line.querySelector('.unsaid')).not.toBeNull();
    await pass(2);
    expect(line.textContent).toBe(whole);
    expect(line.querySelector('.unsaid')).toBeNull();
  });

  it('is seen whole as soon as one writes', async () => {
    const { container } = await open();
    fireEvent.change(field(), { target: { value: '好' } });
    await waitFor(() => expect(container.querySelector('.unsaid')).toBeNull());
  });
});

describe('reading aloud', () => {
  it('is off unless it was asked for', async () => {
    const { voice, said } = createFakeVoice();
    services.voice = () => Promise.resolve(voice);
    await open();
    await act(() => Promise.resolve());
    expect(said).toEqual([]);
  });

  it('reads each line once, in the manner of the persona, and stops in a pause', async () => {
    const fake = createFakeVoice();
    services.voice = () => Promise.resolve(fake.voice);
    await open({ readAloud: true });
    await waitFor(() => expect(fake.said).toHaveLength(1));
    expect(fake.said[0]).toMatchObject({ rate: 1, pitch: 1 });
    expect(fake.said[0]?.text).toMatch(/贵了?。$/);
    await userEvent.click(await screen.findByRole('button', { name: '暂停' }));
    await waitFor(() => expect(fake.stops()).toBeGreaterThan(0));
    await userEvent.click(await screen.findByRole('button', { name: '接着谈' }));
    await userEvent.type(await screen.findByRole('textbox'), '我懂{Enter}');
    await waitFor(() => expect(fake.said).toHaveLength(2));
    expect(fake.said[1]?.text).toBe('还是贵。');
  });

  it('gives whoever speaks in the customer’s stead a name and a plain voice', async () => {
    const fake = createFakeVoice();
    services.voice = () => Promise.resolve(fake.voice);
    const li = stage.scenario.personas.li!;
    const deep = { ...li, voice: { rate: 0.8, pitch: 0.7 } };
    const personas = { ...stage.scenario.personas, li: deep };
    const told = withVoice({ ...stage, scenario: { ...stage.scenario, personas } }, '前台小孟');
    services = { ...services, store: createFakeServices().store };
    await services.store.begin(begun(told), told.scenario);
    const { container } = await open({ readAloud: true });
    expect(container.querySelector('.bubble__name')).toHaveTextContent('前台小孟');
    expect(screen.getByRole('log')).toHaveTextContent('前台小孟');
    await waitFor(() => expect(fake.said).toHaveLength(1));
    expect(fake.said[0]).toMatchObject({ rate: 1, pitch: 1 });
  });

  it('does not let the customer wait while they are speaking', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const fake = createFakeVoice();
    services.voice = () => Promise.resolve(fake.voice);
    await open({ readAloud: true });
    await pass(60);
    expect(await lastOf()).toMatchObject({ type: 'begun' });
    act(() => fake.finish());
    await pass(1);
    await pass(21);
    await waitFor(async () => expect(await lastOf()).toMatchObject({ type: 'waited' }));
  });

  it('breaks nothing where there is no voice', async () => {
    await open({ readAloud: true });
    await userEvent.type(await screen.findByRole('textbox'), '我懂{Enter}');
    await waitFor(async () => expect(await lastOf()).toMatchObject({ type: 'turn' }));
  });
});

describe('a spoken answer', () => {
  const withEar = () => {
    const fake = createFakeEar();
    services.ear = () => Promise.resolve(fake.ear);
    let now = 5000;
    services.world.now = () => now;
    const hear = (words: string, at: number) =>
      act(() => {
        now = at;
        fake.hear(words);
      });
    return { ...fake, hear };
  };

  it('is not offered where the device cannot listen by itself', async () => {
    await open();
    await waitFor(() => expect(screen.queryByRole('button', { name: '开口说' })).toBeNull());
  });

  it('stands in the field as it is heard, can be put right, and is logged with time and pauses', async () => {
    const { hear, listens } = withEar();
    const { container } = await open();
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    expect(listens()).toBe(true);
    await waitFor(() => expect(screen.getByText('在听您说……')).toBeVisible());
    hear('您觉得', 10_000);
    hear('您觉得贵在', 10_500);
    hear('您觉得贵在哪里', 14_000);
    await waitFor(() => expect(field()).toHaveValue('您觉得贵在哪里'));
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: '说完了' }));
    expect(listens()).toBe(false);
    await userEvent.type(await screen.findByRole('textbox'), '呢{Enter}');
    await waitFor(async () =>
      expect(await lastOf()).toMatchObject({
        input: 'spoken',
        text: '您觉得贵在哪里呢',
        startedAt: 10_000,
        spoken: { seconds: 4, pauses: 1 },
      }),
    );
  });

  it('is sent with its last words when one sends in the middle of it', async () => {
    const { hear, listens } = withEar();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    hear('我懂', 6000);
    await userEvent.type(await screen.findByRole('textbox'), '{Enter}');
    await waitFor(async () => expect(await lastOf()).toMatchObject({ input: 'spoken' }));
    expect(listens()).toBe(false);
    await waitFor(() => expect(field()).toHaveValue(''));
  });

  it('is none once its words have been taken out and others typed', async () => {
    const { hear } = withEar();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    hear('错了', 6000);
    await userEvent.click(await screen.findByRole('button', { name: '说完了' }));
    await userEvent.clear(field());
    await userEvent.type(await screen.findByRole('textbox'), '打字的{Enter}');
    await waitFor(async () => expect(await lastOf()).toMatchObject({ input: 'typed' }));
    expect(await lastOf()).not.toHaveProperty('spoken');
  });

  it('says so when it was not heard, and stops listening in a pause', async () => {
    const { end, listens } = withEar();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    act(() => end(true));
    await waitFor(() => expect(screen.getByText('没听成。可以打字回答。')).toBeVisible());
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    await userEvent.click(await screen.findByRole('button', { name: '暂停' }));
    await screen.findByRole('button', { name: '接着谈' });
    // The ear is closed after the pause has been drawn.
    await waitFor(() => expect(listens()).toBe(false));
  });

  it('silences the voice, so that the customer is not heard as the learner', async () => {
    const fake = createFakeVoice();
    services.voice = () => Promise.resolve(fake.voice);
    withEar();
    await open({ readAloud: true });
    await waitFor(() => expect(fake.said).toHaveLength(1));
    await userEvent.click(await screen.findByRole('button', { name: '开口说' }));
    expect(fake.stops()).toBeGreaterThan(0);
  });
});
