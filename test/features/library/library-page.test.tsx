// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { LibraryPage } from '../../../src/features/library';
import { BriefingPage } from '../../../src/features/trainer';
import { begun, tinyStage, turn } from '../../engine';
import { createFakeServices, withTiny } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const stage = tinyStage();

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
});

const services = () => withTiny(createFakeServices(), stage.scenario);

describe('the library', () => {
  it('lists what there is to practise, each a link to its briefing', async () => {
    const { container } = await renderPage(<LibraryPage />, services(), { language: 'zh' });
    expect(await screen.findByRole('link', { name: '小' })).toHaveAttribute(
      'href',
      '/exercise/tiny',
    );
    expect(await findViolations(container)).toEqual([]);
  });

  it('offers to carry on with what is under way, and shows the debrief of what is over', async () => {
    const all = services();
    await all.store.begin(begun(stage), stage.scenario);
    await all.store.begin({ ...begun(stage), attempt: 'a2' }, stage.scenario);
    await all.store.append('a2', 1, turn({}), 'won');
    await renderPage(<LibraryPage />, all, { language: 'zh' });
    const hrefs = async () =>
      (await screen.findAllByRole('link'))
        .filter((a) => !a.closest('nav'))
        .map((a) => a.getAttribute('href'));
    await waitFor(async () =>
      expect(await hrefs()).toEqual(['/attempt/a1', '/exercise/tiny', '/attempt/a2/debrief']),
    );
  });

  it('deletes an attempt only after asking once more', async () => {
    const all = services();
    await all.store.begin(begun(stage), stage.scenario);
    await renderPage(<LibraryPage />, all, { language: 'zh' });
    await userEvent.click(await screen.findByRole('button', { name: '删除' }));
    await userEvent.click(screen.getByRole('button', { name: '留着' }));
    expect(await all.store.list()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '删除' }));
    await userEvent.click(screen.getAllByRole('button', { name: '删除' }).at(-1)!);
    await waitFor(async () => expect(await all.store.list()).toHaveLength(0));
  });

  it('says what is wrong where nothing can be loaded', async () => {
    const all = createFakeServices();
    all.library.index = () => Promise.reject(new Error('404'));
    await renderPage(<LibraryPage />, all, { language: 'zh' });
    expect(await screen.findByText(/出了点问题：404/)).toBeVisible();
  });
});

describe('the briefing', () => {
  it('tells who, where and what for, and starts a talk with the persona chosen', async () => {
    const all = services();
    const { container, location } = await renderPage(<BriefingPage exerciseId="tiny" />, all, {
      language: 'zh',
    });
    expect(await screen.findByText('办成')).toBeVisible();
    expect(screen.getByText('柜台。')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '开始谈' }));
    await waitFor(() => expect(location.history.at(-1)).toBe('/attempt/id1'));
    const stored = await all.store.read('id1');
    expect(stored?.log[0]).toMatchObject({
      type: 'begun',
      mode: 'free',
      language: 'zh',
      personas: { li: 'plain' },
      seed: 1,
      scorerHash: 's1',
    });
  });
});
