import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '#method/time/day.ts'
import { label } from '#words/label.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { webTexts } from '#words/web.ts'
import { complaintsOf, readerOf } from './kept-server.ts'
import { sampleFirm } from './sample-firm.ts'

const kept = sampleFirm()
let context: BrowserContext
let page: Page
let complaints: string[]

async function read(path: string) {
  const answer = await context.request.get(`${kept.server.url}/api${path}`)
  expect(answer.ok()).toBe(true)
  return answer.json()
}

const TODAY = new Date().toISOString().slice(0, 10)
const daysFrom = (days: number) => formatDay((parseDay(TODAY) ?? 0) + days)

const WORDS = {
  en: {
    outside: 'Mapped their returns, warned them of a customs change, lent them an analyst',
    need: 'A third of their returns come from two carriers, and nobody had asked',
    shared: 'The plan for the Leeds depot, before their board had seen it',
    step: 'Run their carrier review with our scan data and write the first cut',
    contact: 'Call them more often',
    howKnown: 'Their scans of March showed it',
    change: 'They changed one carrier',
    inTwoWeeks: 'in 2 weeks',
    inSixMonths: 'in 6 months',
    noDay: '31/02',
  },
  zh: {
    outside: '帮他们梳理退货流程，提醒报关规则变化，借给他们一位分析师一周',
    need: '三分之一的退货来自两家承运商，没有人问过这件事',
    shared: '北方仓库的选址规划，在董事会看到之前就告诉了我们',
    step: '用我们的扫描数据完成承运商评审，并写出第一稿',
    contact: '多打电话联系客户',
    howKnown: '三月的扫描数据里看到的',
    change: '他们更换了一家承运商',
    inTwoWeeks: '两周后',
    inSixMonths: '6个月后',
    noDay: '2月31日',
  },
} satisfies Record<Locale, Record<string, string>>

describe.each<{ language: Locale }>([{ language: 'en' }, { language: 'zh' }])('in $language', ({ language }) => {
  const { client, day, entry, keys } = webTexts(language)
  const { card, coach, plan } = diagnoseTexts[language]
  const words = WORDS[language]
  const sentence = (code: string, params: object = {}) => say(language, { code, params })
  const question = (n: number) =>
    n === 5 ? sentence('coach.question_5', { from: TODAY, to: daysFrom(30) }) : sentence(`coach.question_${String(n)}`)

  beforeEach(async () => {
    context = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    page = await context.newPage()
    complaints = complaintsOf(page)
  })
  afterEach(() => context.close())

  const asked = (n: number) => page.getByRole('heading', { name: question(n), exact: true })
  const answer = () => page.locator('.coach-form > textarea')

  /** Types an answer and stores it; until it is, nothing of the next question is on the page. */
  async function store(n: number, text: string): Promise<void> {
    await asked(n).waitFor()
    const said = (await page.locator('body').textContent()) ?? ''
    expect([2, 3, 4, 5].filter((later) => later > n && said.includes(question(later)))).toEqual([])
    await answer().fill(text)
    await page.keyboard.press('Control+Enter')
  }

  /** The way leads to the first of the choices; a space takes it. */
  async function chooseFirst(): Promise<void> {
    const first = page.locator('.coach-choices input').first()
    await expect.poll(() => first.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
  }

  test('from the card through the coach to a plan: by keyboard, across a reload, one rung at a time', async () => {
    const account = `plan-${language}`
    await observe(account)
    await page.goto(`${kept.server.url}/clients/${account}`)
    await page.getByRole('heading', { name: client.ladder, exact: true }).waitFor()

    // The card: each verdict opens onto its entries, and it is kept as a diagnosis.
    await page.keyboard.press('x')
    await page.getByRole('heading', { name: card.title, exact: true }).waitFor()
    await page.locator('[data-why="rung.verdict"] > button').click()
    await page.getByRole('region', { name: client.evidenceFor(client.rung) }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await page.getByText(card.kept(4)).waitFor()
    await page.getByText(card.earlierOpen(4), { exact: true }).waitFor()

    // One question at a time; a reload finds the question, and what was typed.
    await page.keyboard.press('o')
    await store(1, words.outside)
    await asked(2).waitFor()
    await expect.poll(() => page.locator('.client-facts').count()).toBe(0)
    await answer().fill(words.need.slice(0, 9))
    await page.reload()
    await page.getByText(coach.leftOff(TODAY, 1)).waitFor()
    await expect.poll(() => answer().inputValue()).toBe(words.need.slice(0, 9))
    await store(2, words.need)
    // A choice is asked for before anything is sent.
    await store(3, words.shared)
    await page.locator('.coach-choices').getByText(entry.needed).waitFor()
    await chooseFirst()
    await page.keyboard.press('Control+Enter')
    await asked(4).waitFor()
    await chooseFirst()
    await page.keyboard.press('Control+Enter')

    // More contact is no step, and a day that is none is said to be none where it stands.
    await store(5, words.contact)
    await page.getByText(sentence('plan.only_contact', { action: words.contact })).waitFor()
    await answer().fill(words.step)
    const due = page.getByLabel(label(language, 'field', 'due'), { exact: true })
    await due.fill(words.noDay)
    await page.locator('.coach-step').getByText(day.unread(words.noDay)).first().waitFor()
    await due.fill(words.inTwoWeeks)
    await page.getByLabel(label(language, 'field', 'signal'), { exact: true }).selectOption('specific_insight')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: coach.readingTitle }).waitFor()

    // A blank field is filled in before the entry counts.
    const needed = page.locator('form', { hasText: label(language, 'kind', 'need.addressed') })
    await needed.getByRole('button', { name: coach.complete }).click()
    await expect.poll(() => needed.locator('[aria-invalid]').count()).toBe(2)
    await needed.getByLabel(label(language, 'field', 'howKnown'), { exact: true }).fill(words.howKnown)
    await needed.getByLabel(label(language, 'field', 'change'), { exact: true }).fill(words.change)
    await page.keyboard.press('Control+Enter')
    await page.getByText(entry.confirmed).waitFor()
    await expect.poll(() => needed.count()).toBe(0)
    await expect
      .poll(async () => (await read(`/accounts/${account}/standing`)).ladder.stopRule)
      .toMatchObject({ answered: true })
    const step = page.locator('li[data-why]', { hasText: words.step }).last()
    await step.getByRole('link').focus()
    await page.keyboard.press('e')
    await expect.poll(() => step.locator('form').count()).toBe(0)

    // A plan two rungs up is refused where it was chosen, and nothing is sent.
    await page.getByRole('link', { name: coach.toPlan }).click()
    const action = page.getByLabel(plan.action, { exact: true })
    await expect.poll(() => action.inputValue()).toBe(words.step)
    const target = (rung: 2 | 3) => page.getByLabel(`${String(rung)} ${label(language, 'rung', rung)}`)
    await target(3).check()
    await page.getByText(sentence('plan.two_rungs', { rung: 1, target: 3 })).waitFor()
    await page.getByLabel(label(language, 'field', 'due'), { exact: true }).fill(words.inSixMonths)
    await page.getByLabel(plan.depends, { exact: true }).selectOption('competence')
    await page.keyboard.press('Control+Enter')
    expect(new URL(page.url()).pathname).toBe(`/clients/${account}/plan/new`)
    expect((await read(`/accounts/${account}/standing`)).ladder.plan).toBeNull()
    await target(2).check()
    await page.keyboard.press('Control+Enter')

    // It stands on the Plan tab, the coach's step is its first, and there is no second plan beside it.
    await page.getByRole('heading', { name: client.plan, exact: true }).waitFor()
    await page.locator('[data-why="plan.open"]', { hasText: words.step }).waitFor()
    expect(await page.getByRole('link', { name: keys.acts['client.plan'] }).getAttribute('aria-current')).toBe('page')
    await expect
      .poll(async () => (await read(`/accounts/${account}/card`)).plan.steps.map((each: { what: string }) => each.what))
      .toEqual([words.step])
    await page.keyboard.press('n')
    await page.getByText(plan.open).waitFor()
    await page.getByLabel(plan.dropWhy).fill(words.change)
    await page.getByRole('button', { name: plan.drop, exact: true }).click()
    await page.getByText(plan.dropped).waitFor()
    await action.waitFor()
    expect(complaints).toEqual([])
  })

  test('a session is found where it was left from another browser, and leaving it takes its answers back', async () => {
    await page.goto(`${kept.server.url}/clients/qinghe/coach`)
    await store(1, words.outside)
    await asked(2).waitFor()
    const other = await readerOf(kept.browser, { language, theme: 'light', width: 1280 }, kept.signedIn)
    const elsewhere = await other.newPage()
    await elsewhere.goto(`${kept.server.url}/clients/qinghe/coach`)
    await elsewhere.getByRole('heading', { name: question(2), exact: true }).waitFor()
    await other.close()
    await page.getByRole('button', { name: coach.leave }).click()
    const form = page.getByRole('dialog')
    await form.getByText(coach.leaveText(1)).waitFor()
    await form.getByLabel(coach.leaveWhy).fill(words.change)
    await page.keyboard.press('Control+Enter')
    await page.getByText(coach.left).waitFor()
    await asked(1).waitFor()
    expect(await answer().inputValue()).toBe('')
    expect(complaints).toEqual([])
  })

  test('an answer given without a connection is stored later; one that somebody else gave first is kept to be read', async () => {
    await page.goto(`${kept.server.url}/clients/kumquat/coach`)
    await asked(1).waitFor()
    await context.setOffline(true)
    await store(1, words.outside)
    await page.getByText(coach.waiting).waitFor()
    await context.setOffline(false)
    await asked(2).waitFor()
    // Meanwhile a colleague answers the second question.
    await answer().fill(words.need)
    const given = { question: 2, text: words.shared }
    await context.request.post(`${kept.server.url}/api/accounts/kumquat/coach`, { data: given })
    await page.keyboard.press('Control+Enter')
    await page.getByText(coach.unsent(2)).waitFor()
    await page.getByText(words.need).waitFor()
    await asked(3).waitFor()
    await page.getByRole('button', { name: coach.unsentDrop }).click()
    await expect.poll(() => page.getByText(coach.unsent(2)).count()).toBe(0)
    await context.request.post(`${kept.server.url}/api/accounts/kumquat/coach/leave`, { data: { why: words.change } })
  })

  test('where the ledger says too little the card says what would make it say more, and no plan is begun', async () => {
    await page.goto(`${kept.server.url}/clients/marisol/diagnose`)
    await page.getByRole('heading', { name: card.silent }).waitFor()
    await page.locator('.silent-ways').getByRole('button').click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByText(plan.noRung).waitFor()
    // On a past day there is nothing to keep.
    await page.goto(`${kept.server.url}/clients/lantern/diagnose?asOf=${daysFrom(-60)}`)
    await page.locator('.card-of', { hasText: card.asOf(daysFrom(-60)) }).waitFor()
    expect(await page.getByRole('button', { name: card.keep }).count()).toBe(0)
    await page.goto(`${kept.server.url}/clients/lantern/coach?asOf=${daysFrom(-60)}`)
    await page.getByText(diagnoseTexts[language].past(daysFrom(-60))).waitFor()
    expect(complaints).toEqual([])
  })
})

/** A client with three observations of two days: evidenced, on rung 1, with somebody to promise to. */
async function observe(account: string): Promise<void> {
  const seen = (back: number, what: string) => ({
    account,
    kind: 'signal',
    at: daysFrom(-back),
    data: { signal: 'stated_need_met', what, people: ['dana'] },
  })
  const entries = [
    {
      account,
      kind: 'account.opened',
      at: daysFrom(-90),
      data: {
        name: 'Steps & Co',
        timezone: 'Europe/Berlin',
        locale: 'en',
        sector: 'other',
        relationshipType: 'retainer',
        lead: 'mara@harbourpine.example',
      },
    },
    {
      account,
      kind: 'person.added',
      at: daysFrom(-80),
      data: { person: 'dana', name: 'Dana Fox', role: 'day_to_day' },
    },
    seen(60, 'The label printer they asked for came on its day'),
    seen(40, 'The return form they asked for is in use'),
    seen(20, 'The weekly count they asked for was sent'),
  ]
  const answered = await context.request.post(`${kept.server.url}/api/entries`, { data: { entries } })
  expect(await answered.text()).not.toContain('"errors"')
}
