// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EXAM_SEED } from '../../../src/core/attempt/mode-rules';
import { BriefingPage } from '../../../src/features/trainer';
import { begun, tinyStage, turn } from '../../engine';
import { createFakeServices, withTiny } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const stage = tinyStage();
const services = () => withTiny(createFakeServices(), stage.scenario);

async function open(all = services(), settings = {}) {
  const page = await renderPage(<BriefingPage exerciseId="tiny" />, all, {
    language: 'zh',
    ...settings,
  });
  await screen.findByRole('heading', { level: 1, name: '小' });
  return page;
}
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));

it('offers four ways to practise, from the most help to the least', async () => {
  const { container } = await open();
  const modes = screen.getByRole('group', { name: '怎么练' });
  expect([...modes.querySelectorAll('.choice__label')].map((l) => l.textContent)).toEqual([
    '从几句话里挑',
    '有人在旁边提点',
    '用自己的话答',
    '考一次',
  ]);
  expect(screen.getByRole('radio', { name: /用自己的话答/ })).toBeChecked();
  expect(await findViolations(container)).toEqual([]);
});

it('starts a coached talk as one', async () => {
  const all = services();
  await open(all);
  await choose(/提点/);
  await userEvent.click(screen.getByRole('button', { name: '开始谈' }));
  await waitFor(async () =>
    expect((await all.store.read('id1'))?.log[0]).toMatchObject({ mode: 'coached', seed: 1 }),
  );
});

it('starts an exam with the seed of all exams, and does not let its waiting be switched off', async () => {
  const all = services();
  await open(all, { waiting: false });
  const waiting = () => screen.getByRole('checkbox', { name: /等久了会急/ });
  expect(waiting()).not.toBeChecked();
  await choose(/考一次/);
  expect(waiting()).toBeChecked();
  expect(waiting()).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '开始谈' }));
  await waitFor(async () =>
    expect((await all.store.read('id1'))?.log[0]).toMatchObject({ mode: 'exam', seed: EXAM_SEED }),
  );
});

it('gives an exam once: half done it is carried on, taken it leads to its result', async () => {
  const all = services();
  await all.store.begin(
    { ...begun(stage), mode: 'exam', learner: 'somebody else' },
    stage.scenario,
  );
  await open(all);
  await choose(/考一次/);
  expect(screen.getByRole('button', { name: '开始谈' })).toBeVisible();

  const again = services();
  const exam = { ...begun(stage), mode: 'exam', learner: 'me' } as const;
  await again.store.begin(exam, stage.scenario);
  await again.store.append('a1', 1, turn({}), 'lost');
  await again.store.begin({ ...exam, attempt: 'a2', exercise: 'another' }, stage.scenario);
  document.body.replaceChildren();
  await open(again);
  expect(screen.getByRole('button', { name: '开始谈' })).toBeVisible();
  await choose(/考一次/);
  expect(screen.queryByRole('button', { name: '开始谈' })).toBeNull();
  expect(screen.getByRole('link', { name: '看考试结果' })).toHaveAttribute(
    'href',
    '/attempt/a1/debrief',
  );
});
