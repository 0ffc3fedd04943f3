import type { Page } from 'playwright-core'

/** A screen in one state: it is photographed, and axe reads it, in both languages and themes, wide and narrow. */
export interface Screen {
  name: string
  path: string
  /** A selector of what stands there once the screen is ready. */
  ready: string
  /** Brings the screen into the state that is wanted. */
  open?: (page: Page) => Promise<void>
  /** Photographed from its top to its end, not only what is in sight. */
  isWhole?: true
  /** For the picture alone: a state of a screen that axe has read already. */
  isPictureOnly?: true
}

/** Presses a key and waits for what it opens above the page. */
export const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await page.locator('[role=dialog]').waitFor()
}
