// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branchLog } from '../../../src/core/attempt/branch-log';
import { DebriefPage } from '../../../src/features/debrief';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt, type KeptAttempt, type Said } from './make-attempt';

const listened: Said = {
  text: 'I see it feels dear. What is your budget?',
  judgement: { topics: ['budget'], ratings: { listening: 4, objection: 2, fab: null, manner: 3 } },
};
const pressed: Said = {
  text: 'Sign today.',
  judgement: {
    acts: [{ id: 'pressure', start: 0, end: 11, confidence: 1, fires: true }],
    ratings: { listening: 1, objection: 2, fab: null, manner: 2 },
  },
};

/** A branch of an attempt, with what was said from there on. */
function branchOf(parent: KeptAttempt, turn: number, id: string, said: readonly Said[]) {
  const { scenario, log } = parent;
  const anew = makeAttempt(id, said, { scenario, stopped: true, at: 200 }).log.slice(1);
  return { scenario, log: [...branchLog(log, turn, { attempt: id, at: 100 }), ...anew] };
}

const parent = () => makeAttempt('a', [listened, pressed, pressed], { stopped: true });

async function open(
  kept: (KeptAttempt & { outcome?: null })[],
  id: string,
  language: 'zh' | 'en' = 'en',
) {
  const services = createFakeServices(kept);
  const page = await renderPage(<DebriefPage attemptId={id} />, services, { language });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, services };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('from any response', () => {
  it('one can answer anew: an attempt of its own stands at that moment, and one is taken there', async () => {
    const { services, location } = await open([parent()], 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Answer 2 anew from here' }));
    expect(location.history.at(-1)).toBe('/attempt/id1');
    const branch = await services.store.read('id1');
    expect(branch?.log.map((e) => e.type)).toEqual(['begun', 'turn']);
    expect(branch?.log[0]).toMatchObject({ attempt: 'id1', parent: { attempt: 'a', turn: 2 } });
    expect((await services.store.read('a'))?.log).toHaveLength(5);
  });

  it('one is told where that cannot be written, and can try again', async () => {
    const services = createFakeServices([parent()]);
    const begin = services.store.begin;
    services.store.begin = () => Promise.reject(new Error('disk full'));
    const { location } = await renderPage(<DebriefPage attemptId="a" />, services);
    const button = await screen.findByRole('button', { name: 'Answer 1 anew from here' });
    await userEvent.click(button);
    expect(await screen.findByText(/Could not go back.*disk full/)).toBeVisible();
    await waitFor(() => expect(button).toHaveFocus());
    services.store.begin = begin;
    await userEvent.click(button);
    expect(location.history.at(-1)).toMatch(/^\/attempt\/id/);
  });
});

describe('the debrief of a branch', () => {
  const anew = () => {
    const first = parent();
    return [first, branchOf(first, 2, 'b', [listened])];
  };

  it('tells what it branched from and leads there', async () => {
    await open(anew(), 'b');
    expect(screen.getByText(/answers anew from response 2/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the debrief of that one' })).toHaveAttribute(
      'href',
      '/attempt/a/debrief',
    );
  });

  it('says the exact difference in words', async () => {
    await open(anew(), 'b');
    const items = region('What the new answer changed').getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'The outcome is the same: Stopped early.',
      'Responses before: 3; this time: 2.',
      'Listening of response 2: 1 of 4 before, 4 of 4 this time.',
      'Manner of response 2: 2 of 4 before, 3 of 4 this time.',
      'The curves part here: Response 2',
      'Trust at the end, steps higher: 3; “does not trust you” before, “trusts you” this time.',
      'Patience at the end, steps higher: 2; “about to leave” before, “in no hurry” this time.',
      'Found out only this time: Budget.',
    ]);
  });

  it('has both attempts in one table, response by response, down to the outcome', async () => {
    await open(anew(), 'b');
    const section = region('What the new answer changed');
    await userEvent.click(section.getByText('See it as a table'));
    expect(section.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'ResponseTrustPatienceListeningObjection handlingFABManner',
      'Response 2Beforedoes not trust yougetting restless12not called for2',
      'This timetrusts youin no hurry42not called for3',
      'Response 3Beforedoes not trust youabout to leave12not called for2',
      'This timeover by then',
      'OutcomeBeforeStopped early',
      'This timeStopped early',
    ]);
  });

  it('draws both curves over each other, and says both at each moment', async () => {
    const { container } = await open(anew(), 'b');
    expect(container.querySelectorAll('.curve__line--before')).toHaveLength(2);
    const course = region('How trust and patience moved');
    expect(
      course.getByRole('button', {
        name: 'Response 2: trusts you, in no hurry (before: does not trust you, getting restless)',
      }),
    ).toBeVisible();
    expect(course.getByText(/^Response 3 \(before: does not trust you/)).toBeInTheDocument();
    expect(course.getByText('Before')).toBeVisible();
  });

  it('stands alone where its parent was deleted', async () => {
    const [, branch] = anew();
    const { container } = await open([branch!], 'b');
    expect(screen.getByText(/another, which was deleted/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'What the new answer changed' })).toBeNull();
    expect(container.querySelector('.curve__line--before')).toBeNull();
  });

  it.each(['zh', 'en'] as const)('has nothing that axe finds wrong (%s)', async (language) => {
    const { container } = await open(anew(), 'b', language);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the debrief of a parent', () => {
  it('lists what branched from it, by response, with the way into each', async () => {
    const first = parent();
    await open(
      [
        first,
        branchOf(first, 3, 'c', [listened]),
        { ...branchOf(first, 2, 'b', []), outcome: null },
      ],
      'a',
    );
    const list = region('What branched from this attempt');
    expect(list.getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['Response 2 given anew', '/attempt/b'],
      ['Response 3 given anew', '/attempt/c/debrief'],
    ]);
    expect(list.getByText('under way')).toBeVisible();
    expect(list.getByText('Stopped early')).toBeVisible();
  });

  it('has no such list where nothing did', async () => {
    await open([parent()], 'a');
    expect(screen.queryByRole('region', { name: 'What branched from this attempt' })).toBeNull();
  });
});
