// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DebriefPage } from '../../../src/features/debrief';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt, type Said } from './make-attempt';

const said: Said = {
  text: 'It feels dear, I see.',
  judgement: { sure: { listening: true, objection: true, fab: null, manner: false } },
};

async function open(language: 'zh' | 'en' = 'en') {
  const services = createFakeServices([makeAttempt('a', [said, said], { stopped: true })]);
  const page = await renderPage(<DebriefPage attemptId="a" />, services, { language });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, services };
}

const response = (n: number) =>
  within(screen.getByRole('article', { name: new RegExp(`^Response ${n}`) }));

/** Rates a pillar of the first response by oneself. */
async function rate(button: string, rating: string, reason: string) {
  await userEvent.click(response(1).getByRole('button', { name: button }));
  await userEvent.click(response(1).getByRole('radio', { name: rating }));
  const field = response(1).getByRole('textbox', { name: 'Why do you rate it so?' });
  await userEvent.clear(field);
  await userEvent.type(field, reason);
  await userEvent.click(response(1).getByRole('button', { name: 'Keep it' }));
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  // A download leads nowhere here.
  HTMLAnchorElement.prototype.click = vi.fn();
});

describe('who disagrees with a rating', () => {
  it('has the own rating and reason beside the score, which stays as it was', async () => {
    const { services } = await open();
    await rate('I disagree: Listening', '1 Missing', 'It only repeats the word.');
    expect(await response(1).findByText('It only repeats the word.')).toBeVisible();
    expect(response(1).getByText('Your rating:').parentElement).toHaveTextContent('1 Missing');
    expect(response(1).getAllByText('3 Good', { selector: 'strong' })).toHaveLength(2);
    expect(response(2).queryByText('Your rating:')).toBeNull();
    expect((await services.store.read('a'))?.log.at(-1)).toEqual({
      type: 'disagreed',
      turn: 1,
      pillar: 'listening',
      rating: 1,
      reason: 'It only repeats the word.',
      at: 5000,
    });
    expect(await services.store.list()).toMatchObject([{ outcome: 'stopped', turns: 2 }]);
  });

  it('keeps the focus: into the choices, and back to where it was opened', async () => {
    await open();
    await userEvent.click(response(1).getByRole('button', { name: 'I disagree: Manner' }));
    await waitFor(() =>
      expect(response(1).getByRole('radio', { name: '4 Exemplary' })).toHaveFocus(),
    );
    await userEvent.click(response(1).getByRole('button', { name: 'Never mind' }));
    await waitFor(() =>
      expect(response(1).getByRole('button', { name: 'I disagree: Manner' })).toHaveFocus(),
    );
    await rate('I disagree: Manner', '2 Partial', 'Curt.');
    await waitFor(() =>
      expect(response(1).getByRole('button', { name: 'Change my rating: Manner' })).toHaveFocus(),
    );
    expect(response(1).getByText('Recorded.')).toBeVisible();
  });

  it('can change it: the last one counts and stands in the form', async () => {
    await open();
    await rate('I disagree: Listening', '1 Missing', 'Too thin.');
    const change = await response(1).findByRole('button', { name: 'Change my rating: Listening' });
    await userEvent.click(change);
    expect(response(1).getByRole('radio', { name: '1 Missing' })).toBeChecked();
    expect(response(1).getByRole('textbox')).toHaveValue('Too thin.');
    await userEvent.click(change);
    await rate('Change my rating: Listening', '2 Partial', 'On second thoughts.');
    expect(await response(1).findByText('On second thoughts.')).toBeVisible();
    expect(response(1).queryByText('Too thin.')).toBeNull();
  });

  it('may find that a pillar was not called for, or was', async () => {
    await open();
    await rate('I disagree: Objection handling', 'not called for here', 'No objection yet.');
    expect(await response(1).findByText('not called for here')).toBeVisible();
    await rate('I disagree: FAB', '0 Harmful', 'It should have named one.');
    expect(await response(1).findByText('Your rating of FAB:')).toBeVisible();
  });

  it('needs a rating and a reason, and is told which is missing', async () => {
    const { services } = await open();
    await userEvent.click(response(1).getByRole('button', { name: 'I disagree: Listening' }));
    const keep = response(1).getByRole('button', { name: 'Keep it' });
    await userEvent.click(keep);
    expect(response(1).getByRole('alert')).toHaveTextContent('Please choose a rating first.');
    await userEvent.click(response(1).getByRole('radio', { name: '2 Partial' }));
    await userEvent.click(keep);
    expect(response(1).getByRole('alert')).toHaveTextContent('Please give a reason');
    await waitFor(() => expect(response(1).getByRole('textbox')).toHaveFocus());
    expect((await services.store.read('a'))?.log.at(-1)?.type).toBe('stopped');
  });

  it('loses nothing where it cannot be written', async () => {
    const { services } = await open();
    services.store.append = () => Promise.reject(new Error('disk full'));
    await rate('I disagree: Listening', '2 Partial', 'Thin.');
    expect(response(1).getByRole('alert')).toHaveTextContent('disk full');
    expect(response(1).getByRole('textbox')).toHaveValue('Thin.');
  });

  it('takes it along in the text and as lines for the corpus', async () => {
    const user = userEvent.setup();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => String(blobs.push(blob));
    URL.revokeObjectURL = () => undefined;
    await open();
    expect(screen.queryByRole('button', { name: 'Export my ratings' })).toBeNull();
    await rate('I disagree: Listening', '2 Partial', 'Thin.');
    await userEvent.click(await screen.findByRole('button', { name: 'Export my ratings' }));
    const lines = (await blobs[0]?.text())?.trim().split('\n') ?? [];
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 'a-t1',
      response: said.text,
      context: { customerLine: expect.stringMatching(/ear\.$/) as string },
      ratings: [{ rater: 'learner', listening: 2, own: ['listening'] }],
    });
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await navigator.clipboard.readText()).toContain(
      'Your rating of Listening: 2 Partial · Thin.',
    );
  });

  it.each(['zh', 'en'] as const)('meets nothing that axe finds wrong (%s)', async (language) => {
    const { container } = await open(language);
    await userEvent.click(
      screen.getAllByRole('button', { name: /^(我不同意：倾听|I disagree: Listening)$/ })[0]!,
    );
    expect(await findViolations(container)).toEqual([]);
  });
});
