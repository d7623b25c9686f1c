// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ModelPage } from '../../../src/features/trainer/model';
import { tinyStage, turn } from '../../engine';
import { createFakeServices, withTiny } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

const { scenario } = tinyStage('en');

async function open(services = withTiny(createFakeServices(), scenario)) {
  services.scorer = () =>
    Promise.resolve((_moment, text) => {
      const { judgement } = turn({ text, acts: ['acknowledge'], ratings: { listening: 4 } });
      return judgement;
    });
  const page = await renderPage(<ModelPage exerciseId="tiny" />, services);
  await screen.findByRole('heading', { level: 1, name: 'Watch an expert: Tiny' });
  return { ...page, services };
}
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next response' }));
const said = () => within(screen.getByRole('region', { name: 'The expert says' }));

it('begins with the customer’s line, and nothing said yet', async () => {
  const { container } = await open();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(said().getByText(/The customer speaks first/)).toBeVisible();
  expect(screen.queryByRole('region', { name: /^Why this answer/ })).toBeNull();
  expect(await findViolations(container)).toEqual([]);
});

it('steps by a button: the expert’s words, why they fit, how they were rated, what they did', async () => {
  const { container } = await open();
  await next();
  expect(said().getByText('I see it feels dear.')).toBeVisible();
  const why = within(screen.getByRole('region', { name: 'Why this answer: Opening' }));
  expect(why.getByText('He finds it dear')).toBeVisible();
  expect(why.getByText('Acknowledge first')).toBeVisible();
  expect(why.getByText('Acknowledgement')).toBeVisible();
  expect(why.getByText('Listening')).toBeVisible();
  expect(why.getByText('4 Exemplary')).toBeVisible();
  expect(why.getByText('Li now is opening up, in no hurry.')).toBeVisible();
  expect(screen.getByText('We shall see')).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
});

it('goes to the end and back, with the focus on the button, and keeps nothing', async () => {
  const { services } = await open();
  for (let i = 0; i < 4; i++) await next();
  expect(said().getByText('Partly won')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'That was all' })).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(said().queryByText('Partly won')).toBeNull();
  expect(said().getByText(/Response 3/)).toBeVisible();
  expect(await services.store.list()).toEqual([]);
  expect(screen.getByRole('link', { name: 'Now let me try' })).toHaveAttribute(
    'href',
    '/exercise/tiny',
  );
});

it('says so where it cannot be loaded', async () => {
  await renderPage(<ModelPage exerciseId="tiny" />, createFakeServices());
  expect(await screen.findByText(/not part of this test/)).toBeVisible();
});

it('has the temper that is wanted for each customer, and another one on choosing it', async () => {
  const two = structuredClone(scenario);
  const plain = two.personas.li;
  if (!plain) throw new Error('the fixture is gone');
  two.exercise.cast.forEach((member) => (member.personas = ['plain', 'brisk']));
  const services = withTiny(createFakeServices(), two);
  services.library.persona = (id) =>
    Promise.resolve({ ...plain, persona: id, name: id === 'brisk' ? 'Brisk' : 'Plain' });
  const { location } = await renderPage(<ModelPage exerciseId="tiny" personas="brisk" />, services);
  const choice = await screen.findByRole('combobox', { name: /^Li/ });
  expect(choice).toHaveValue('brisk');
  await userEvent.selectOptions(choice, 'plain');
  expect(location.history.at(-1)).toBe('/exercise/tiny/model/plain');
});
