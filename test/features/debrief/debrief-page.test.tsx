// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DebriefPage } from '../../../src/features/debrief';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt, tinyScenario, type KeptAttempt } from './make-attempt';
import { asking, good, PRESS, pressing } from './sayings';

async function open(kept: KeptAttempt[], id = 'a', language: 'zh' | 'en' = 'en') {
  const page = await renderPage(<DebriefPage attemptId={id} />, createFakeServices(kept), {
    language,
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const response = (n: number) =>
  within(screen.getByRole('article', { name: new RegExp(`^Response ${n}`) }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the outcome', () => {
  it('stands first, and its heading has the focus', async () => {
    await open([makeAttempt('a', [good], { stopped: true })]);
    const heading = screen.getByRole('heading', { level: 1, name: 'Debrief: Tiny' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('tells what came of it', async () => {
    const lost = { listening: 0, objection: 0, fab: null, manner: 1 } as const;
    await open([makeAttempt('a', [{ text: 'No.', judgement: { ratings: lost } }])]);
    const header = within(screen.getByRole('banner', { hidden: true }));
    expect(header.getByText('Not won')).toBeVisible();
    expect(header.getAllByText('Lost')).toHaveLength(2);
  });

  it('explains a false win', async () => {
    const scenario = tinyScenario();
    const ending = scenario.exercise.talk.states.lost;
    if (ending && 'type' in ending) ending.meta.falseWin = true;
    const said = { text: 'Yes!', judgement: pressing.judgement };
    await open([makeAttempt('a', [said], { scenario })]);
    expect(screen.getByText(/looked like a yes and was none/)).toBeVisible();
  });

  it('says that one stopped, after how many responses', async () => {
    await open([makeAttempt('a', [asking], { stopped: true })]);
    expect(screen.getByText('Stopped early')).toBeVisible();
    expect(screen.getByText(/You stopped after 1 responses/)).toBeVisible();
  });
});

describe('red lines', () => {
  it('tell the turn, the words, why, what instead and by what rule; unsure ones say so', async () => {
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    const red = region('Red lines');
    expect(red.getByText('I guarantee you ten per cent.')).toBeVisible();
    expect(red.getByText(/not certain here/)).toBeVisible();
    expect(red.getByText(/customer decides on your word/)).toBeVisible();
    expect(red.getByText(/Be firm about what you can keep/)).toBeVisible();
    expect(red.getByText(/FINRA/)).toBeVisible();
    await userEvent.click(red.getByRole('button', { name: 'Response 1' }));
    expect(screen.getByRole('heading', { level: 3, name: /^Response 1/ })).toHaveFocus();
  });

  it('of an exercise alone use the texts of the act', async () => {
    const scenario = tinyScenario();
    scenario.exercise.redLines = ['vague_claim'];
    const acts = [{ id: 'vague_claim', start: 0, end: 4, confidence: 1, fires: true }] as const;
    const said = { text: 'Best there is', judgement: { acts: [...acts] } };
    await open([makeAttempt('a', [said], { scenario, stopped: true })]);
    expect(region('Red lines').getByText('Best')).toBeVisible();
  });

  it('are not spoken of where there are none', async () => {
    await open([makeAttempt('a', [asking], { stopped: true })]);
    expect(screen.queryByRole('region', { name: 'Red lines' })).toBeNull();
  });
});

describe('pillar results', () => {
  const pillar = (name: string) =>
    within(region('The four pillars').getByRole('heading', { name }).closest('li')!);

  it('are means with their number, too few under three, or not called for; there is no total', async () => {
    const fourth = {
      ...asking,
      judgement: { ratings: { listening: 4, objection: null, fab: null, manner: 3 } },
    } as const;
    await open([makeAttempt('a', [asking, asking, fourth], { stopped: true })]);
    expect(pillar('Listening').getByText('4.0 of 4')).toBeVisible();
    expect(pillar('Listening').getByText('mean of 3 ratings')).toBeVisible();
    expect(pillar('Objection handling').getByText('too few to be a result')).toBeVisible();
    expect(pillar('Objection handling').getByText('ratings: 2')).toBeVisible();
    expect(pillar('FAB').getByText('not called for this time')).toBeVisible();
    expect(screen.queryByText(/total|overall/i)).toBeNull();
  });

  it('leave out what was chosen from a list, and say so', async () => {
    const chosen = { ...asking, input: 'choice' } as const;
    await open([makeAttempt('a', [asking, asking, chosen], { stopped: true })]);
    expect(pillar('Listening').getByText('ratings: 2')).toBeVisible();
    expect(screen.getByText('Chosen from a list, and not in these means: 1.')).toBeVisible();
    expect(response(3).getByText('(chosen)')).toBeVisible();
  });

  it('leave out what was answered after a hint, and say so', async () => {
    const hinted = { ...asking, more: { hints: 2 } } as const;
    await open([makeAttempt('a', [asking, asking, hinted], { stopped: true })]);
    expect(pillar('Listening').getByText('ratings: 2')).toBeVisible();
    expect(
      screen.getByText('Given after a hint or an example, and not in these means: 1.'),
    ).toBeVisible();
    expect(response(3).getByText('(after a hint)')).toBeVisible();
    expect(response(1).queryByText('(after a hint)')).toBeNull();
  });

  it('are not there where no answer was in one’s own words: the page says so instead', async () => {
    const chosen = { ...asking, input: 'choice' } as const;
    const ofClass = { ...asking, input: 'class' } as const;
    const { container } = await open([
      makeAttempt('a', [chosen, { ...asking, more: { hints: 3 } }, ofClass], { stopped: true }),
    ]);
    const section = region('The four pillars');
    expect(section.getByText(/None was in your own words yet/)).toBeVisible();
    expect(section.queryByRole('listitem')).toBeNull();
    expect(section.getByText('Said by a class, and not in these means: 1.')).toBeVisible();
    expect(response(3).getByText('(said in class)')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });

  it('leads from each response to a class', async () => {
    await open([makeAttempt('a', [asking, asking], { stopped: true })]);
    expect(response(2).getByRole('link', { name: 'Put response 2 to the class' })).toHaveAttribute(
      'href',
      '/class/tiny/a/2',
    );
  });

  it('stand beside those of the attempt before', async () => {
    const before = makeAttempt('b', [asking, asking, asking], { stopped: true, at: 1 });
    await open([before, makeAttempt('a', [asking, asking, asking], { stopped: true, at: 500 })]);
    expect(pillar('Listening').getByText(/last time 4.0/)).toBeVisible();
  });
});

describe('the course of trust and patience', () => {
  it('says each point in words and leads to its response', async () => {
    await open([makeAttempt('a', [asking, pressing], { stopped: true })]);
    const course = region('How trust and patience moved');
    expect(course.getByText('Start: is on guard, in no hurry')).toBeInTheDocument();
    await userEvent.click(
      course.getByRole('button', { name: 'Response 2: does not trust you, getting restless' }),
    );
    expect(screen.getByRole('heading', { level: 3, name: /^Response 2/ })).toHaveFocus();
  });

  it('is there as a table too', async () => {
    await open([makeAttempt('a', [asking, pressing], { stopped: true })]);
    await userEvent.click(screen.getByText('See it as a table'));
    const rows = region('How trust and patience moved').getAllByRole('row');
    expect(rows.map((r) => r.textContent)).toEqual([
      'ResponseTrustPatience',
      'Startis on guardin no hurry',
      'Response 1is opening upin no hurry',
      'Response 2does not trust yougetting restless',
    ]);
  });

  it('names the moment that decided it', async () => {
    await open([makeAttempt('a', [asking, pressing])]);
    expect(
      screen.getByRole('button', {
        name: 'Response 2: Trust went from “is opening up” to “does not trust you”',
      }),
    ).toBeVisible();
  });
});

describe('facts and the next step', () => {
  it('tells what was found out, and where', async () => {
    const first = { ...asking, judgement: { ...asking.judgement, topics: [] } };
    await open([makeAttempt('a', [first, asking], { stopped: true })]);
    const facts = region(/What you found out/);
    expect(facts.getByText('1 of 1 came out.')).toBeVisible();
    expect(facts.getByText('A hundred.')).toBeVisible();
    expect(facts.getByRole('button', { name: 'found with response 2' })).toBeVisible();
  });

  it('keeps what stayed hidden shut until it is asked for', async () => {
    await open([makeAttempt('a', [asking], { stopped: true })]);
    const facts = region(/What you found out/);
    expect(facts.getByText('asked for, but not told: too little trust')).toBeVisible();
    expect(facts.getByText('A hundred.')).not.toBeVisible();
    await userEvent.click(facts.getByText('Budget', { selector: 'summary span' }));
    expect(facts.getByText('A hundred.')).toBeVisible();
  });

  it('says whether a next step was asked for', async () => {
    await open([makeAttempt('a', [asking], { stopped: true })]);
    expect(region('Did you ask for a next step?').getByText(/^No\./)).toBeVisible();
  });

  it('names the response that asked for one', async () => {
    const acts = [{ id: 'step_close', start: 0, end: 9, confidence: 1, fires: true }] as const;
    const said = { text: 'Try it for a week?', judgement: { acts: [...acts] } };
    await open([makeAttempt('a', [said], { stopped: true })]);
    const next = region('Did you ask for a next step?');
    expect(
      next.getByRole('button', { name: 'Yes, with response 1: Small-step close' }),
    ).toBeVisible();
  });
});

describe('each response', () => {
  it('has its acts marked in the words, with their definition under the focus', async () => {
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    const marks = [...document.querySelectorAll('mark')].map((m) => m.textContent);
    expect(marks).toEqual(['Sign today.', 'I guarantee you ten per cent.']);
    const label = response(1).getByRole('button', { name: 'Pressure' });
    expect(label).toHaveAccessibleDescription(/yes/i);
    expect(response(1).queryByRole('tooltip')).toBeNull();
    label.focus();
    expect(await response(1).findByRole('tooltip')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(response(1).queryByRole('tooltip')).toBeNull();
    expect(response(1).getByRole('button', { name: 'perhaps Empty claim' })).toBeVisible();
  });

  it('has its ratings in words and number, with the reasons', async () => {
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    expect(response(1).getByText('0 Harmful', { selector: 'strong' })).toBeVisible();
    expect(response(1).getByText('1 Missing', { selector: 'strong' })).toBeVisible();
    expect(response(1).getByText('Sign today.', { selector: 'q' })).toBeVisible();
    expect(response(1).getByText(/The concern was passed over/)).toBeVisible();
    expect(response(1).getByText(/There is a harmful act in it/)).toBeVisible();
    expect(response(1).getByText('Not called for here: FAB')).toBeVisible();
  });

  it('has the table of the manual instead of a number where the scorer is not sure', async () => {
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    expect(response(1).queryByText('2 Partial', { selector: 'strong' })).toBeNull();
    const table = within(response(1).getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(5);
    expect(table.getByText(/Courteous and clear/)).toBeVisible();
  });

  it('has the customer before and after it, and a better response beside it', async () => {
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    expect(response(1).getByText(/^(Too dear|Dear)\.$/)).toBeVisible();
    expect(response(1).getByText('I see it feels dear.')).toBeVisible();
    expect(response(1).getByText('Why the rush')).toBeVisible();
    expect(response(1).getByText(/Afterwards the customer does not trust you/)).toBeVisible();
    expect(
      response(1).getByRole('heading', { name: 'Try next time Acknowledgement' }),
    ).toBeVisible();
  });

  it('that is among the best is told so', async () => {
    await open([makeAttempt('a', [good], { stopped: true })]);
    expect(response(1).getByText(/already among the best/)).toBeVisible();
  });

  it('that was silence, or came too late, says so', async () => {
    const silent = { text: '', input: 'silence', judgement: { kind: 'silence' } } as const;
    await open([makeAttempt('a', [silent, { ...silent, input: 'left' }], { stopped: true })]);
    expect(response(1).getByText('(said nothing)')).toBeVisible();
    expect(response(2).getByText('(the customer left before an answer came)')).toBeVisible();
  });
});

describe('around it', () => {
  it('sums up what to keep, to start and to stop', async () => {
    await open([makeAttempt('a', [asking, pressing], { stopped: true })]);
    const list = (name: string) =>
      within(screen.getByRole('heading', { name }).parentElement ?? document.body);
    expect(list('Keep doing').getByText('Acknowledgement')).toBeVisible();
    expect(list('Stop doing').getByText('Pressure')).toBeVisible();
    // What is to be kept is not also to be started.
    expect(screen.queryByRole('heading', { name: 'Start doing' })).toBeNull();
  });

  it('leads to practising again and home', async () => {
    await open([makeAttempt('a', [asking], { stopped: true })]);
    expect(screen.getByRole('link', { name: 'Practise again' })).toHaveAttribute(
      'href',
      '/exercise/tiny',
    );
    expect(screen.getByRole('link', { name: 'Back to practice' })).toHaveAttribute('href', '/');
  });

  it('copies itself as text, without numbers that the scorer is not sure of', async () => {
    const user = userEvent.setup();
    await open([makeAttempt('a', [pressing], { stopped: true })]);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain(PRESS);
    expect(text).toContain('Listening 1 Missing · Objection handling 0 Harmful\n');
  });

  it('opens where nothing was said', async () => {
    await open([makeAttempt('a', [], { stopped: true })]);
    expect(screen.getByText(/Nothing was said this time/)).toBeVisible();
  });

  it('leads back into an attempt that is still under way', async () => {
    await renderPage(
      <DebriefPage attemptId="a" />,
      createFakeServices([makeAttempt('a', [asking])]),
    );
    expect(await screen.findByRole('link', { name: 'Carry on' })).toHaveAttribute(
      'href',
      '/attempt/a',
    );
  });

  it('says so where there is no such attempt', async () => {
    await renderPage(<DebriefPage attemptId="none" />, createFakeServices());
    expect(await screen.findByText(/This attempt is not here/)).toBeVisible();
  });

  it.each(['zh', 'en'] as const)('has nothing that axe finds wrong (%s)', async (language) => {
    const scenario = tinyScenario('zh');
    const { container } = await open(
      [makeAttempt('a', [asking, pressing, pressing], { scenario, stopped: true })],
      'a',
      language,
    );
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('how it was practised', () => {
  it('is told at the head, and how long a spoken answer took at the response', async () => {
    const spoken = { ...asking, more: { spoken: { seconds: 12, pauses: 2 } } } as const;
    await open([makeAttempt('a', [spoken, asking], { stopped: true })]);
    expect(screen.getByText(/· In your own words ·/)).toBeVisible();
    expect(response(1).getByText('spoken in 12 s, pauses: 2')).toBeVisible();
    expect(response(2).queryByText(/spoken in/)).toBeNull();
  });
});
