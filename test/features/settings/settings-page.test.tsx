// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../src/features/settings';
import { createFakeServices } from '../../fakes/fake-services';
import { createFakeVoice } from '../../fakes/fake-speech';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { makeAttempt } from '../debrief/make-attempt';

const attempts = () => [makeAttempt('a', []), makeAttempt('b', [])];

beforeEach(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
});

it('keeps what is chosen', async () => {
  const { written } = await renderPage(<SettingsPage />, createFakeServices());
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus(),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(written.at(-1)).toMatchObject({ theme: 'dark' });
  await userEvent.click(screen.getByRole('radio', { name: '1.5 times as long' }));
  expect(written.at(-1)).toMatchObject({ waitingFactor: 1.5 });
  await userEvent.click(screen.getByRole('radio', { name: '中文' }));
  expect(written.at(-1)).toMatchObject({ language: 'zh', theme: 'dark' });
});

it('shows what was chosen before', async () => {
  await renderPage(<SettingsPage />, createFakeServices(), { theme: 'light', waitingFactor: 3 });
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Three times as long' })).toBeChecked();
});

it('asks how long customers wait only where they wait', async () => {
  const { written } = await renderPage(<SettingsPage />, createFakeServices());
  await userEvent.click(screen.getByRole('checkbox', { name: /Customers grow impatient/ }));
  expect(written.at(-1)).toMatchObject({ waiting: false });
  expect(screen.queryByRole('group', { name: 'How long they wait' })).toBeNull();
});

it('deletes all attempts after asking once more', async () => {
  const services = createFakeServices(attempts());
  await renderPage(<SettingsPage />, services);
  expect(await screen.findByText('Attempts kept at present: 2.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Delete all attempts' }));
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete them all' }),
  );
  expect(await screen.findByText('All attempts were deleted.')).toBeVisible();
  expect(screen.getByText('No attempts are kept at present.')).toBeVisible();
  const heading = screen.getByRole('heading', { name: 'What is kept on this machine' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(await services.store.list()).toEqual([]);
});

it('deletes nothing when the answer is no', async () => {
  const services = createFakeServices(attempts());
  await renderPage(<SettingsPage />, services);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete all attempts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await services.store.list()).toHaveLength(2);
});

it('says so where deleting fails, and what is left', async () => {
  const services = createFakeServices(attempts());
  services.store.remove = () => Promise.reject(new Error('locked'));
  await renderPage(<SettingsPage />, services);
  await screen.findByText('Attempts kept at present: 2.');
  await userEvent.click(screen.getByRole('button', { name: 'Delete all attempts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete them all' }));
  expect(await screen.findByText(/could not be deleted: .*locked/)).toBeVisible();
  expect(screen.getByText('Attempts kept at present: 2.')).toBeVisible();
});

it('says that nothing leaves this machine', async () => {
  await renderPage(<SettingsPage />, createFakeServices());
  expect(screen.getByText(/Nothing is uploaded/)).toBeVisible();
});

it.each(['zh', 'en'] as const)('has nothing that axe finds wrong (%s)', async (language) => {
  const { container } = await renderPage(<SettingsPage />, createFakeServices(attempts()), {
    language,
  });
  expect(await findViolations(container)).toEqual([]);
});

it('lets lines be read aloud where the device has a voice for the language', async () => {
  const services = createFakeServices();
  services.voice = () => Promise.resolve(createFakeVoice().voice);
  const { written } = await renderPage(<SettingsPage />, services);
  const box = screen.getByRole('checkbox', { name: /Read customers’ lines aloud/ });
  expect(box).not.toBeChecked();
  await userEvent.click(box);
  expect(written.at(-1)).toMatchObject({ readAloud: true });
});

it('says so where the device has none', async () => {
  await renderPage(<SettingsPage />, createFakeServices(), { readAloud: true });
  expect(await screen.findByText('This machine has no English voice of its own.')).toBeVisible();
  const box = screen.getByRole('checkbox', { name: /Read customers’ lines aloud/ });
  expect(box).toBeDisabled();
  expect(box).not.toBeChecked();
});
