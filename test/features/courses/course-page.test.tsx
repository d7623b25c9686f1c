// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CoursePage } from '../../../src/features/courses';
import { tinyStage, turn } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { beatScenario, keep, withPractice } from '../../fakes/with-practice';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const ZH = { language: 'zh' } as const;

async function open(all = withPractice(createFakeServices())) {
  const page = await renderPage(<CoursePage courseId="tiny-course" />, all, ZH);
  await screen.findByRole('heading', { level: 1, name: '小课' });
  return page;
}
const steps = () =>
  within(screen.getByRole('region', { name: '一步一步练' })).getAllByRole('listitem');

it('says whom it is for and lists its steps in order, each with its aim and address', async () => {
  const { container } = await open();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(screen.getByText('新人')).toBeVisible();
  expect(screen.getByText('学会拆')).toBeVisible();
  expect(steps().map((li) => within(li).getByRole('heading').textContent)).toEqual([
    '小题',
    '小',
    '小',
  ]);
  expect(steps().map((li) => within(li).getAllByRole('link')[0]?.getAttribute('href'))).toEqual([
    '/drill/tiny-drill',
    '/exercise/tiny',
    '/exercise/tiny/with/plain',
  ]);
  expect(within(steps()[2]!).getByText(/客户是普通/)).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

it('shows which steps are passed, and from which one carries on', async () => {
  const all = withPractice(createFakeServices());
  for (const beat of ['lamp', 'chair', 'table']) {
    await keep(all, beatScenario('tiny-drill', beat), beat, [turn({})], 'won');
  }
  const good = turn({ ratings: { listening: 3, objection: 3 } });
  await keep(all, tinyStage().scenario, 'a1', [good, good, good], 'won');
  await open(all);
  expect(steps().map((li) => li.dataset.state)).toEqual(['passed', 'begun', 'begun']);
  expect(within(steps()[1]!).getByText('2 次里过了 1 次')).toBeVisible();
  expect(within(steps()[1]!).getByRole('link', { name: '从这一步接着练' })).toHaveAttribute(
    'href',
    '/exercise/tiny',
  );
  expect(within(steps()[2]!).queryByRole('link', { name: '从这一步接着练' })).toBeNull();
});

it('says in words what counts as passed', async () => {
  await open();
  const marks = screen.getByRole('region', { name: '过关线' });
  expect(marks).toHaveTextContent(
    '倾听平均 2.5 以上和异议处理平均 2.5 以上，不碰红线；每一步要这样过 2 次',
  );
});

it('holds the handout, the plan of one lesson by the minute, and a sheet for each of three', async () => {
  await open();
  const handout = screen.getByRole('region', { name: '讲义' });
  expect(
    within(handout)
      .getAllByRole('listitem')
      .map((li) => li.textContent),
  ).toEqual(['先认', '再拆']);
  const rows = within(screen.getByRole('region', { name: '一堂课的教案' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    '时间环节做什么',
    '0–5 分开场问一圈',
    '5–35 分对练三人一组',
    '35–45 分收尾说一句',
  ]);
  for (const [role, text] of [
    ['客户', '你是客户。'],
    ['学员', '你是柜员。'],
    ['观察员', '你是观察员。'],
  ] as const) {
    expect(within(screen.getByRole('article', { name: role })).getByText(text)).toBeVisible();
  }
});

it('prints one part alone, and afterwards the whole page again', async () => {
  const { container } = await open();
  const printed: (string | undefined)[] = [];
  const page = container.querySelector<HTMLElement>('.course-page')!;
  window.print = () => void printed.push(page.dataset.print);
  await userEvent.click(screen.getByRole('button', { name: '打印角色单' }));
  expect(printed).toEqual(['sheets']);
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(page.dataset.print).toBeUndefined());
});
