import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const diagnoseScreens: Screen[] = [
  { name: 'diagnose', path: '/clients/lantern/diagnose', ready: '.card-head', isWhole: true },
  { name: 'diagnose-silent', path: '/clients/marisol/diagnose', ready: '.silent-ways', isWhole: true },
  {
    name: 'diagnose-evidence',
    path: '/clients/qinghe/diagnose?why=rung.verdict',
    ready: '.evidence-list .entry-link',
  },
  { name: 'coach', path: '/clients/ferrovia/coach', ready: '.coach-question' },
  { name: 'coach-step', path: '/clients/tidewell/coach', ready: '.coach-question', open: answerUpTo(5) },
  { name: 'coach-leave', path: '/clients/tidewell/coach', ready: '.coach-question', open: askToLeave },
  {
    name: 'coach-reading',
    path: '/clients/lantern/coach',
    ready: '.coach-form, .coach-number',
    isWhole: true,
    open: finish,
  },
  { name: 'plan-new', path: '/clients/lantern/plan/new', ready: '.plan-form', isWhole: true, open: planTwoRungs },
  { name: 'plan-open', path: '/clients/ferrovia/plan/new', ready: '.written-acts' },
  { name: 'plan-no-rung', path: '/clients/marisol/plan/new', ready: '.notice' },
]

const ANSWERS = [
  'Mapped their returns, warned them of a customs change, lent them an analyst for a week',
  'They never asked why a third of returns come from two carriers, and we saw it in the scans',
  'They showed us the plan for the Leeds depot before the board had it',
  'We hear of decisions after they are taken',
]

/** Answers what is not answered yet, so that each look of this screen finds the same question. */
function answerUpTo(last: number) {
  return async (page: Page): Promise<void> => {
    for (let at = await questionOf(page); at < last; at = await questionOf(page)) {
      await page.locator('.coach-form textarea').fill(ANSWERS[at - 1] ?? '')
      if (at === 3 || at === 4) await page.locator('.coach-choices input').first().check()
      await page.keyboard.press('Control+Enter')
      await page
        .locator('.coach-answers > li')
        .nth(at - 1)
        .waitFor()
    }
  }
}

async function questionOf(page: Page): Promise<number> {
  await page.locator('.coach-question').waitFor()
  return (await page.locator('.coach-answers > li').count()) + 1
}

async function askToLeave(page: Page): Promise<void> {
  await answerUpTo(2)(page)
  await page.locator('.coach-leave button').click()
  await page.locator('[role=dialog] textarea').waitFor()
}

async function finish(page: Page): Promise<void> {
  if (await page.locator('.coach-number').first().isVisible()) return
  await answerUpTo(5)(page)
  await page
    .locator('.coach-form > textarea')
    .fill('Run their carrier review with our scan data and write the first cut')
  await page.locator('.coach-step input').nth(2).fill('in 3 weeks')
  await page.locator('.coach-step select').selectOption('specific_insight')
  await page.keyboard.press('Control+Enter')
  await page.locator('.coach-number').first().waitFor()
}

async function planTwoRungs(page: Page): Promise<void> {
  await page.locator('.plan-target input[value="5"]').check()
  await page.locator('.plan-target .field-error').waitFor()
}
