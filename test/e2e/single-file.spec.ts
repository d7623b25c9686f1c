import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { answerField, responsesOf, say } from './talk';

const FILE = pathToFileURL(join(import.meta.dirname, '../../dist/duilian.html')).href;

test('the single file runs from a double click, keeps what was said, and asks nobody for anything', async ({
  page,
}) => {
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${FILE}#/exercise/gas-card-taxi-company`);
  await page.getByRole('button', { name: '开始谈' }).click();
  await say(page, '王总您好，我是油站的小陈，我等您。');
  // The style sheet is inside, and the policy lets it in.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(248, 244, 236)',
  );
  await page.reload();
  await expect(responsesOf(page)).toHaveCount(1);
  await expect(answerField(page)).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Say it' })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(problems).toEqual([]);
});
