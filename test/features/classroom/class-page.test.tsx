// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import type { Begun } from '../../../src/core/attempt/log-type';
import { ClassPage } from '../../../src/features/classroom';
import { begun, tinyStage, turn } from '../../engine';
import { createFakeServices } from '../../fakes/fake-services';
import type { Kept } from '../../fakes/memory-store';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt } from '../debrief/make-attempt';

const stage = tinyStage('en');
const ofClass: Begun = { ...begun(stage), attempt: 'c', mode: 'class' };
const fresh = (): Kept => ({ log: [ofClass], scenario: stage.scenario, outcome: null });
const GOOD = 'I see that it feels dear to you.';
const POOR = 'Take it.';

/** The page at a place in an attempt, as the router would show it. */
async function open(kept: Kept[], at: string, services = createFakeServices(kept)) {
  const page = await renderPage(
    <Route path="/class/:id/:attempt/:turn">
      {({ id, attempt, turn }) => <ClassPage exerciseId={id} attemptId={attempt} turn={turn} />}
    </Route>,
    services,
    {},
    `/class/tiny/${at}`,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...page, services };
}
const answer = () => screen.getByRole('textbox', { name: 'What do we say?' });
const side = (name: 'A' | 'B') => screen.getByRole('textbox', { name: `Answer ${name}` });
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const where = ({ location }: { location: { history: string[] } }) => location.history.at(-1);

/** Two answers written and shown. */
async function showPair() {
  await click('Two answers');
  await userEvent.type(side('A'), GOOD);
  await userEvent.type(side('B'), POOR);
  await click('Show both to the room');
}

describe('the projector view', () => {
  it('has the customer, one line, one place to answer, and is no form of private things', async () => {
    const { container } = await open([fresh()], 'c/1');
    expect(screen.getByRole('img', { name: /^Li, is on guard/ })).toBeVisible();
    expect(screen.getByText(/^(Too dear|Dear)\.$/)).toBeVisible();
    await waitFor(() => expect(answer()).toHaveFocus());
    expect(await findViolations(container)).toEqual([]);
  });

  it('says by Enter what the class says, and goes on in the class’s own talk', async () => {
    const page = await open([fresh()], 'c/1');
    await userEvent.type(answer(), `${GOOD}{Enter}`);
    await waitFor(() => expect(where(page)).toBe('/class/tiny/c/2'));
    expect(await screen.findByText(GOOD)).toBeVisible();
    expect(answer()).toHaveValue('');
    const log = (await page.services.store.read('c'))?.log;
    expect(log?.map((e) => e.type)).toEqual(['begun', 'turn']);
    expect(log?.[1]).toMatchObject({ text: GOOD, input: 'class' });
    await userEvent.click(screen.getByRole('link', { name: 'One back' }));
    expect(where(page)).toBe('/class/tiny/c/1');
  });

  it('never says nothing', async () => {
    const page = await open([fresh()], 'c/1');
    await userEvent.type(answer(), '{Enter}');
    expect(screen.getByRole('button', { name: 'Say it' })).toBeDisabled();
    expect((await page.services.store.read('c'))?.log).toHaveLength(1);
  });

  it('tells where an answer could not be kept, and keeps the words', async () => {
    const services = createFakeServices([fresh()]);
    services.store.append = () => Promise.reject(new Error('disk full'));
    await open([], 'c/1', services);
    await userEvent.type(answer(), `${GOOD}{Enter}`);
    expect(await screen.findByRole('alert')).toHaveTextContent('disk full');
    expect(answer()).toHaveValue(GOOD);
  });

  it('shows how a talk ended', async () => {
    const { container } = await open(
      [
        {
          ...makeAttempt('a', [
            {
              text: 'x',
              judgement: { ratings: { listening: 0, objection: 0, fab: null, manner: 0 } },
            },
          ]),
        },
      ],
      'a/2',
    );
    const end = screen.getByRole('heading', { level: 2, name: 'Not won' });
    await waitFor(() => expect(end).toHaveFocus());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says so where there is no such talk or response', async () => {
    await renderPage(<ClassPage exerciseId="tiny" attemptId="no" turn="1" />, createFakeServices());
    expect(await screen.findByText(/This attempt is not here/)).toBeVisible();
    await renderPage(
      <ClassPage exerciseId="tiny" attemptId="c" turn="x" />,
      createFakeServices([fresh()]),
    );
    await waitFor(() => expect(screen.getAllByText(/This attempt is not here/)).toHaveLength(2));
  });
});

describe('two answers', () => {
  it('stand side by side without a judgement, and hands are counted', async () => {
    const { container } = await open([fresh()], 'c/1');
    await showPair();
    const first = within(screen.getByRole('article', { name: 'Answer A' }));
    expect(first.getByText(GOOD)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: /Hands up/ })).toHaveFocus());
    expect(screen.queryByText(/Listening|Good|Harmful/)).toBeNull();
    await click('One hand more for A');
    await click('One hand more for A');
    await click('One hand fewer for A');
    const hands = screen.getByRole('textbox', { name: 'Hands for B' });
    await userEvent.clear(hands);
    await userEvent.type(hands, '12');
    expect(screen.getByRole('textbox', { name: 'Hands for A' })).toHaveValue('1');
    expect(hands).toHaveValue('12');
    expect(await findViolations(container)).toEqual([]);
  });

  it('must be two, and differ', async () => {
    await open([fresh()], 'c/1');
    await click('Two answers');
    const show = screen.getByRole('button', { name: 'Show both to the room' });
    expect(show).toBeDisabled();
    await userEvent.type(side('A'), POOR);
    await userEvent.type(side('B'), POOR);
    expect(show).toBeDisabled();
  });

  it('can be taken from the beat’s examples', async () => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    const { container } = await open([fresh()], 'c/1');
    await click('Two answers');
    await click('Take a ready answer for B');
    expect(await findViolations(container)).toEqual([]);
    await click('I see it feels dear.');
    expect(side('B')).toHaveValue('I see it feels dear.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are both played from the same moment: lines, moods, ratings with the difference in words', async () => {
    const { container, services } = await open([fresh()], 'c/1');
    await showPair();
    await click('One hand more for B');
    await click('Play both');
    const a = within(await screen.findByRole('article', { name: 'Answer A' }));
    const b = within(screen.getByRole('article', { name: 'Answer B' }));
    expect(a.getByText('Trust: is on guard → is opening up')).toBeVisible();
    expect(b.getByText('Trust as before: is on guard')).toBeVisible();
    expect(b.getByText('hands: 1')).toBeVisible();
    expect(a.getByText('Still dear.')).toBeVisible();
    const difference = within(screen.getByRole('region', { name: 'What differs' }));
    expect(difference.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
      'Trust: A is higher, steps: 1. A “is opening up”, B “is on guard”.',
      'Patience: the same with both, “in no hurry”.',
      'Listening: A 4 of 4, B 2 of 4.',
      'Objection handling: A 3 of 4, B 2 of 4.',
    ]);
    const ratings = within(await screen.findByRole('article', { name: 'How A was rated' }));
    expect(await ratings.findByText('4 Exemplary')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    const branches = (await services.store.list()).filter(({ begun: { parent } }) => parent);
    expect(branches.map((s) => [s.begun.mode, s.begun.parent, s.turns])).toEqual([
      ['class', { attempt: 'c', turn: 1 }, 1],
      ['class', { attempt: 'c', turn: 1 }, 1],
    ]);
    expect((await services.store.read('c'))?.log).toHaveLength(1);
  });

  it('can each be gone on with, and one comes back to both', async () => {
    const page = await open([fresh()], 'c/1');
    await showPair();
    await click('Play both');
    await userEvent.click(await screen.findByRole('link', { name: 'Go on with B' }));
    expect(where(page)).toBe('/class/tiny/id2/2');
    await waitFor(() => expect(screen.getByText(POOR)).toBeVisible());
    await userEvent.click(await screen.findByRole('link', { name: 'One back' }));
    expect(where(page)).toBe('/class/tiny/c/1');
    expect(await screen.findByRole('region', { name: 'What differs' })).toBeVisible();
  });
});

describe('a turn of a learner', () => {
  const learners = () => makeAttempt('a', [{ text: POOR }, { text: GOOD }], { stopped: true });

  it('is the first of two answers, and stays as it was', async () => {
    const { services } = await open([learners()], 'a/2');
    expect(side('A')).toHaveValue(GOOD);
    await waitFor(() => expect(side('B')).toHaveFocus());
    await userEvent.type(side('B'), POOR);
    await click('Show both to the room');
    await click('Play both');
    await screen.findByRole('region', { name: 'What differs' });
    expect((await services.store.read('a'))?.log).toEqual(learners().log);
    const branches = (await services.store.list()).filter(({ begun: { parent } }) => parent);
    expect(branches.map((s) => s.begun.parent)).toEqual([
      { attempt: 'a', turn: 2 },
      { attempt: 'a', turn: 2 },
    ]);
  });

  it('answered by the class makes a talk of the class’s own', async () => {
    const page = await open([learners()], 'a/2');
    await click('Two answers');
    await userEvent.type(answer(), `${GOOD}{Enter}`);
    await waitFor(() => expect(where(page)).toBe('/class/tiny/id1/3'));
    expect((await page.services.store.read('a'))?.log).toEqual(learners().log);
  });
});

describe('over a reload', () => {
  it('nothing that was written is lost: an answer, two answers, hands, what was played', async () => {
    const services = createFakeServices([fresh()]);
    const again = async () => {
      document.body.innerHTML = '';
      return open([], 'c/1', services);
    };
    await open([], 'c/1', services);
    await userEvent.type(answer(), 'Half a');
    await again();
    expect(answer()).toHaveValue('Half a');
    await click('Two answers');
    await userEvent.type(side('A'), GOOD);
    await userEvent.type(side('B'), 'Half b');
    await again();
    expect(side('A')).toHaveValue(GOOD);
    expect(side('B')).toHaveValue('Half b');
    await click('Show both to the room');
    await click('One hand more for B');
    await again();
    expect(screen.getByRole('textbox', { name: 'Hands for B' })).toHaveValue('1');
    await click('Play both');
    await screen.findByRole('region', { name: 'What differs' });
    await again();
    expect(screen.getByRole('region', { name: 'What differs' })).toBeVisible();
  });

  it('a branch that was deleted meanwhile leaves both answers, to be played anew', async () => {
    const services = createFakeServices([fresh()]);
    await open([], 'c/1', services);
    await showPair();
    await click('Play both');
    await screen.findByRole('region', { name: 'What differs' });
    await services.store.remove('id1');
    document.body.innerHTML = '';
    await open([], 'c/1', services);
    expect(screen.getByText(GOOD)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Play both' })).toBeEnabled();
  });

  it('what stood on the board goes with its attempt', async () => {
    const services = createFakeServices([fresh()]);
    await open([], 'c/1', services);
    await userEvent.type(answer(), 'Private');
    await services.store.remove('c');
    expect(await services.store.readDraft('c/1')).toBe('');
  });
});

it('where another tab has gone on with the talk, the answer makes a branch at the second try', async () => {
  const services = createFakeServices([fresh()]);
  const { read } = services.store;
  // What was read is a copy, as it is of a real store.
  services.store.read = async (id) => structuredClone(await read(id));
  const page = await open([], 'c/1', services);
  await services.store.append('c', 1, turn({ text: 'From another tab' }), null);
  await userEvent.type(answer(), `${GOOD}{Enter}`);
  expect(await screen.findByRole('alert')).toHaveTextContent('taken');
  expect(answer()).toHaveValue(GOOD);
  await userEvent.type(answer(), '{Enter}');
  await waitFor(() => expect(where(page)).toBe('/class/tiny/id1/2'));
  expect((await services.store.read('c'))?.log).toHaveLength(2);
});
