// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SetUpPage } from '../../../src/features/classroom';
import { createFakeServices, withTiny } from '../../fakes/fake-services';
import type { Kept } from '../../fakes/memory-store';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt, tinyScenario } from '../debrief/make-attempt';

async function open(kept: Kept[] = []) {
  const services = withTiny(createFakeServices(kept), tinyScenario('en'));
  const page = await renderPage(<SetUpPage exerciseId="tiny" />, services);
  await screen.findByRole('heading', { level: 1, name: 'In class: Tiny' });
  return { ...page, services };
}

it('asks with which temper and from which step, and leads to the sheets', async () => {
  const { container } = await open();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(screen.getByRole('radio', { name: /Plain/ })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Start from' })).toHaveValue('opening');
  expect(screen.getByRole('link', { name: /Sheets for the three roles/ })).toHaveAttribute(
    'href',
    '/class/tiny/sheets',
  );
  expect(await findViolations(container)).toEqual([]);
});

it('begins a talk of the class’s own, and goes there', async () => {
  const { services, location } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  await waitFor(() => expect(location.history.at(-1)).toBe('/class/tiny/id1/1'));
  const [begun] = (await services.store.read('id1'))?.log ?? [];
  expect(begun).toMatchObject({ mode: 'class', parent: null, personas: { li: 'plain' } });
});

it('says so where it cannot begin', async () => {
  const { services } = await open();
  services.store.begin = () => Promise.reject(new Error('disk full'));
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('disk full');
});

it('leads to each turn of the attempts that are kept, which stay closed while a class looks on', async () => {
  const { container } = await open([
    makeAttempt('a', [{ text: 'One' }, { text: 'Two' }], { stopped: true }),
    { ...makeAttempt('b', [{ text: 'One' }]), outcome: null },
  ]);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText('Go on from a talk that was practised'));
  const links = screen.getAllByRole('link', { name: /^Response/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/class/tiny/a/1',
    '/class/tiny/a/2',
    '/class/tiny/b/1',
    '/class/tiny/b/2',
  ]);
  expect(await findViolations(container)).toEqual([]);
});

it('says so where it cannot be loaded', async () => {
  await renderPage(<SetUpPage exerciseId="tiny" />, createFakeServices());
  expect(await screen.findByText(/not part of this test/)).toBeVisible();
});
