// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SheetsPage } from '../../../src/features/classroom';
import type { Language } from '../../../src/core/rubric/context';
import { createFakeServices, withTiny } from '../../fakes/fake-services';
import { findViolations } from '../../find-violations';
import { renderPage } from '../../render-page';
import { tinyScenario } from '../debrief/make-attempt';

async function open(language: Language = 'en') {
  const services = withTiny(createFakeServices(), tinyScenario(language));
  const page = await renderPage(<SheetsPage exerciseId="tiny" />, services, { language });
  await screen.findByRole('heading', { level: 1 });
  return page;
}
const sheet = (name: string) => within(screen.getByRole('article', { name }));

it('has a sheet for each role; what is hidden stands on the customer’s card alone', async () => {
  const { container } = await open();
  const names = screen.getAllByRole('article').map((a) => a.getAttribute('aria-labelledby'));
  expect(names).toHaveLength(3);
  const customer = sheet('The customer’s card: Li');
  expect(customer.getByText('A hundred.')).toBeVisible();
  expect(customer.getByText('Why do you ask?')).toBeVisible();
  expect(customer.getByText('when asked, once you are opening up')).toBeVisible();
  expect(customer.getByText('I am off.')).toBeVisible();
  expect(screen.getAllByText('A hundred.')).toHaveLength(1);
  expect(await findViolations(container)).toEqual([]);
});

it('tells the learner their role, the situation, the aim and what is known', async () => {
  await open();
  const learner = sheet('The learner’s card');
  for (const text of ['Teller', 'A counter.', 'Get it done', 'Cheap'])
    expect(learner.getByText(text)).toBeVisible();
});

it('gives the observer anchors for words, voice and posture, the red lines, and room for quotes', async () => {
  await open();
  const observer = sheet('The observer’s sheet');
  const words = within(observer.getByRole('region', { name: 'Words' }));
  expect(words.getAllByRole('columnheader').map((h) => h.textContent)).toEqual([
    'Pillar',
    '0 Harmful',
    '1 Missing',
    '2 Partial',
    '3 Good',
    '4 Exemplary',
  ]);
  expect(words.getAllByRole('rowheader').map((h) => h.textContent)).toEqual([
    'Listening',
    'Objection handling',
    'FAB presentation',
    'Manner',
  ]);
  const headers = (name: string) =>
    within(observer.getByRole('region', { name }))
      .getAllByRole('rowheader')
      .map((h) => h.textContent);
  expect(headers('Voice')).toEqual(['Pace', 'Volume', 'Pauses', 'Tone']);
  expect(headers('Posture')).toEqual(['Eyes', 'Leaning', 'Hands', 'Face']);
  expect(observer.getByText('Over-promise')).toBeVisible();
  expect(observer.getByRole('heading', { name: 'Their very words' })).toBeVisible();
});

it('is in Chinese too, and is printed by a button', async () => {
  const { container } = await open('zh');
  expect(sheet('客户单：李').getByText('一百块。')).toBeVisible();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await userEvent.click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledOnce();
  expect(await findViolations(container)).toEqual([]);
});

it('says so where it cannot be loaded', async () => {
  await renderPage(<SheetsPage exerciseId="tiny" />, createFakeServices());
  expect(await screen.findByText(/not part of this test/)).toBeVisible();
});
