import { expect, test } from 'vitest'
import { launchBrowser } from './chromium.ts'

test('a real Chromium starts, runs a script on a page and paints it', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<title>Kept</title><p id="words">守约</p>')
    expect(await page.evaluate(() => [document.title, document.getElementById('words')?.textContent])).toEqual([
      'Kept',
      '守约',
    ])
    const picture = await page.screenshot()
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
  } finally {
    await browser.close()
  }
})
