// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LibraryPage } from '../../../src/features/library';
import { tinyStage, turn } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import { beatScenario, keep, withPractice } from '../../fakes/with-practice';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const services = () => withPractice(createFakeServices());
const ZH = { language: 'zh' } as const;

describe('the library’s parts', () => {
  it('lead to one another by links, and say how much there is in each', async () => {
    const { container } = await renderPage(<LibraryPage />, services(), ZH);
    const nav = await screen.findByRole('navigation', { name: '练什么' });
    const links = within(nav).getAllByRole('link');
    expect(links.map((l) => [l.getAttribute('href'), l.textContent])).toEqual([
      ['/', '整场对练 1'],
      ['/drills', '一招一练 2'],
      ['/courses', '课程 1'],
    ]);
    expect(links.map((l) => l.getAttribute('aria-current'))).toEqual(['page', null, null]);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the drills', () => {
  it('stand under their families, with what one does and how far one is', async () => {
    const all = services();
    await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [turn({})], 'won');
    await keep(all, beatScenario('tiny-drill', 'chair'), 'a2', [turn({ input: 'choice' })], 'won');
    const { container } = await renderPage(<LibraryPage part="drills" />, all, ZH);
    expect(await screen.findByRole('heading', { level: 1, name: '练哪一招？' })).toBeVisible();
    const family = screen.getByRole('region', { name: '化解异议' });
    expect(within(family).getByRole('link', { name: '小题' })).toHaveAttribute(
      'href',
      '/drill/tiny-drill',
    );
    expect(within(family).getByText('把总数拆小')).toBeVisible();
    expect(await within(family).findByText('3 题做到 1 题')).toBeVisible();
    const service = screen.getByRole('region', { name: '服务与补救' });
    expect(within(service).getByText('还没练过，3 道题')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });

  it('list what was practised of them, apart from whole talks', async () => {
    const all = services();
    await keep(all, beatScenario('tiny-drill', 'lamp'), 'a1', [turn({})], 'lost');
    await keep(all, tinyStage().scenario, 'a2', [turn({})], 'won');
    const { container } = await renderPage(<LibraryPage part="drills" />, all, ZH);
    expect(await screen.findByRole('link', { name: '小题 · 灯' })).toHaveAttribute(
      'href',
      '/attempt/a1/debrief',
    );
    expect(container.querySelectorAll('.attempt')).toHaveLength(1);
  });
});

describe('the courses', () => {
  it('say whom they are for and how many steps are passed', async () => {
    const all = services();
    for (const beat of ['lamp', 'chair', 'table']) {
      await keep(all, beatScenario('tiny-drill', beat), beat, [turn({})], 'won');
    }
    const { container } = await renderPage(<LibraryPage part="courses" />, all, ZH);
    expect(await screen.findByRole('link', { name: '小课' })).toHaveAttribute(
      'href',
      '/course/tiny-course',
    );
    expect(screen.getByText('新人')).toBeVisible();
    await waitFor(() => expect(screen.getByText('3 步过了 1 步')).toBeVisible());
    expect(await findViolations(container)).toEqual([]);
  });
});
