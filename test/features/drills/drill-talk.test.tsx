// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DebriefPage } from '../../../src/features/debrief';
import { BriefingPage, TalkPage } from '../../../src/features/trainer';
import { turn } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { beatScenario, keep, withPractice } from '../../fakes/with-practice';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const ZH = { language: 'zh' } as const;
const met = turn({ text: '灯一天一块。', acts: ['break_down_cost'], ratings: { objection: 3 } });

/** Services that keep one answered beat. */
async function answered() {
  const all = withPractice(createFakeServices());
  await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [met], 'won');
  return all;
}

it('offers at the end of a beat’s talk the next one, the same one again, and the debrief', async () => {
  const { container } = await renderPage(<TalkPage attemptId="a1" />, await answered(), ZH);
  const end = await screen.findByRole('heading', { level: 2, name: '做到了' });
  await waitFor(() => expect(end).toHaveFocus());
  expect(screen.getByText('拆对了')).toBeVisible();
  expect(screen.queryByText(/不记进度/)).toBeNull();
  const onward = screen.getByRole('navigation', { name: '练习' });
  expect(
    within(onward)
      .getAllByRole('link')
      .map((a) => [a.textContent, a.getAttribute('href')]),
  ).toEqual([
    ['下一题', '/drill/tiny-drill/next'],
    ['这一题再来一次', '/drill/tiny-drill/beat/lamp'],
    ['看复盘', '/attempt/a1/debrief'],
    ['回到“小题”', '/drill/tiny-drill'],
  ]);
  expect(await findViolations(container)).toEqual([]);
});

it('says so where a beat was met with help: it does not count', async () => {
  const all = withPractice(createFakeServices());
  const helped = { ...met, hints: 3 as const };
  await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [helped], 'won');
  await renderPage(<TalkPage attemptId="a1" />, all, ZH);
  expect(await screen.findByText(/不记进度/)).toBeVisible();
});

it('has a debrief that judges the one answer, claims no means, and leads on within the drill', async () => {
  const { container } = await renderPage(<DebriefPage attemptId="a1" />, await answered(), ZH);
  expect(await screen.findByText('做到了')).toBeVisible();
  expect(screen.queryByRole('heading', { name: '四个方面' })).toBeNull();
  expect(screen.queryByRole('heading', { name: '有没有提出下一步' })).toBeNull();
  expect(screen.getByRole('heading', { name: '一句一句看' })).toBeVisible();
  const onward = screen.getByRole('navigation', { name: '练习' });
  expect(
    within(onward)
      .getAllByRole('link')
      .map((a) => a.getAttribute('href')),
  ).toEqual(['/drill/tiny-drill/next', '/drill/tiny-drill/beat/lamp', '/drill/tiny-drill']);
  expect(await findViolations(container)).toEqual([]);
});

it('lets a course propose a persona, where the exercise offers it', async () => {
  const all = withPractice(createFakeServices());
  await renderPage(<BriefingPage exerciseId="tiny" persona="plain" />, all, ZH);
  expect(await screen.findByRole('radio', { name: /普通/ })).toBeChecked();
});
