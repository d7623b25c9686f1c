import { expect, test } from '@playwright/test';
import { answerField, responsesOf, startTalk } from './talk';

test('Enter that ends an input method’s composition never sends', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  const cdp = await page.context().newCDPSession(page);
  await answerField(page).focus();
  await cdp.send('Input.imeSetComposition', {
    text: 'wang zong',
    selectionStart: 9,
    selectionEnd: 9,
  });
  await expect(answerField(page)).toHaveValue('wang zong');
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  });
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  });
  await expect(responsesOf(page)).toHaveCount(0);
  await cdp.send('Input.insertText', { text: '王总您好' });
  await expect(answerField(page)).toHaveValue('王总您好');
  await answerField(page).press('Enter');
  await expect(responsesOf(page)).toHaveText([/王总您好/]);
});

test('Shift and Enter starts a new line', async ({ page }) => {
  await startTalk(page, 'gas-card-taxi-company', 'zh');
  await answerField(page).fill('第一行');
  await answerField(page).press('Shift+Enter');
  await expect(answerField(page)).toHaveValue('第一行\n');
  await expect(responsesOf(page)).toHaveCount(0);
});
