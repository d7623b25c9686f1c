import { expect, test, type Page } from '@playwright/test';
import { responsesOf, startTalk } from './talk';
import { violations } from './violations';

/** Gives the page a device that listens and speaks by itself; what it hears is sent by `page.evaluate`. */
async function fakeSpeech(page: Page, onDevice: 'available' | 'downloadable') {
  await page.addInitScript((state) => {
    class Recognition extends EventTarget {
      static available = () => Promise.resolve(state);
      start() {
        Object.assign(window, {
          hear: (transcript: string) =>
            this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript }]] })),
        });
      }
      stop() {
        this.dispatchEvent(new Event('end'));
      }
      abort() {}
    }
    Object.assign(Recognition.prototype, { processLocally: false });
    const said: string[] = [];
    const voice = { name: 'Ting', lang: 'zh-CN', localService: true };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: EventTarget & { text: string }) => {
        said.push(utterance.text);
        setTimeout(() => utterance.dispatchEvent(new Event('end')), 50);
      },
      cancel: () => undefined,
    });
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: Utterance,
      SpeechRecognition: Recognition,
      webkitSpeechRecognition: Recognition,
    });
  }, onDevice);
}
const hear = (page: Page, words: string) =>
  page.evaluate((w) => (window as unknown as { hear(w: string): void }).hear(w), words);
const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.length);

test('a spoken answer: heard into the field, sent, and its time told in the debrief', async ({
  page,
}) => {
  await fakeSpeech(page, 'available');
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.getByRole('button', { name: '开口说' }).click();
  await expect(page.getByText('在听您说……')).toBeVisible();
  await hear(page, '王总您好');
  await page.waitForTimeout(1700);
  await hear(page, '王总您好，我是油站的小陈，我等您。');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '说完了' }).click();
  await page.getByRole('button', { name: '说出去' }).click();
  await expect(responsesOf(page)).toHaveText([/我等您/]);
  await page.getByRole('button', { name: '结束这次谈话' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('link', { name: '看复盘' }).click();
  await expect(page.getByText('开口说了 2 秒，停顿 1 次')).toBeVisible();
});

test('no microphone where sound would have to leave the device, or something to be fetched first', async ({
  page,
}) => {
  await fakeSpeech(page, 'downloadable');
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: '开口说' })).toHaveCount(0);
});

test('lines are read aloud only once that is switched on', async ({ page }) => {
  await fakeSpeech(page, 'available');
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await page.waitForTimeout(500);
  expect(await said(page)).toBe(0);
  await page.goto('#/settings');
  await page.getByRole('checkbox', { name: /把客户的话读出来/ }).check();
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await expect.poll(() => said(page)).toBeGreaterThan(0);
});

test('a line is whole for a screen reader at once, and nothing moves while it appears', async ({
  page,
}) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  const bubble = page.locator('.bubble');
  const whole = await bubble.textContent();
  const box = await bubble.boundingBox();
  await expect(bubble.locator('.unsaid').first()).toBeAttached();
  await expect(bubble.locator('.unsaid')).toHaveCount(0, { timeout: 12_000 });
  expect(await bubble.textContent()).toBe(whole);
  expect(await bubble.boundingBox()).toEqual(box);
});

test('with reduced motion a line is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await expect(page.locator('.unsaid')).toHaveCount(0, { timeout: 500 });
});
