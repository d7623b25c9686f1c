// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ManualPage } from '../../../src/features/manual';
import { createFakeServices } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';

async function open(language: 'zh' | 'en' = 'en') {
  const page = await renderPage(<ManualPage />, createFakeServices(), { language });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

it('shows the manual, with the focus on its title', async () => {
  await open();
  const title = screen.getByRole('heading', { level: 1, name: /rating manual/i });
  await waitFor(() => expect(title).toHaveFocus());
  expect(screen.getAllByRole('table')).toHaveLength(12);
});

it('shows all 65 acts by family, each with advice and examples', async () => {
  await open();
  const acts = within(screen.getByRole('region', { name: 'The 65 dialogue acts' }));
  expect(acts.getAllByRole('heading', { level: 3 })).toHaveLength(8);
  expect(acts.getAllByRole('heading', { level: 4 })).toHaveLength(65);
  const opening = within(acts.getByRole('region', { name: 'Opening and rapport' }));
  const greeting = within(opening.getAllByRole('listitem')[0] ?? document.body);
  expect(greeting.getByRole('heading', { name: /Greeting/ })).toBeVisible();
  expect(greeting.getByText('helps')).toBeVisible();
  expect(greeting.getByText(/who you are and why you have come/)).toBeVisible();
  expect(greeting.getByText(/Good morning, Mr Hale/)).toBeVisible();
  expect(greeting.getByText(/introduce our range of products/)).toBeVisible();
});

it('leads from its contents to a chapter and to a family of acts, and back to the top', async () => {
  await open();
  const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
  await userEvent.click(contents.getByRole('button', { name: '3. Ratings' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 2, name: '3. Ratings' })).toHaveFocus(),
  );
  await userEvent.click(contents.getByRole('button', { name: 'Service and recovery' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 3, name: 'Service and recovery' })).toHaveFocus(),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Back to the top' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

it('says why it cannot be shown', async () => {
  const services = createFakeServices();
  services.library.manual = () => Promise.reject(new Error('404'));
  await renderPage(<ManualPage />, services);
  expect(await screen.findByText(/Something went wrong: 404/)).toBeVisible();
});

it.each(['zh', 'en'] as const)('has nothing that axe finds wrong (%s)', async (language) => {
  const { container } = await open(language);
  expect(await findViolations(container)).toEqual([]);
});
