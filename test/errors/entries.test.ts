// What is refused of an entry, through the command line and over HTTP: the sentence in both languages, the exit code or
// status, and that nothing has changed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptOn, removeFolder, temporaryFolder, worked } from '../world/kept-cli.ts'
import type { RunKept } from '../world/kept-cli.ts'
import { accepted, keptServer, setUpOwner } from '../world/kept-server.ts'
import type { Call, KeptServer } from '../world/kept-server.ts'

const OPENING = {
  name: 'Northwind',
  timezone: 'Europe/Berlin',
  locale: 'en',
  sector: 'other',
  relationshipType: 'project',
}

const opened = { id: 'opened', account: 'northwind', kind: 'account.opened', at: '2026-01-05', data: OPENING }
const seen = { id: 'seen', account: 'northwind', kind: 'note', at: '2026-02-03', data: { text: 'Seen' } }

const contract = {
  id: 'signed',
  account: 'northwind',
  kind: 'contract.signed',
  at: '2026-02-03',
  data: { ref: 'c1', start: '2026-02-03', annualValue: { amount: '12500.00' } },
}

const promise = {
  id: 'promised',
  account: 'northwind',
  kind: 'commitment.made',
  at: '2026-02-03',
  data: {
    ref: 'c1',
    what: 'The pricing sheet',
    side: 'us',
    owner: 'robin@studio.example',
    to: 'dana',
    due: '2026-02-02',
  },
}

interface Case {
  what: string
  entry: object
  status: number
  en: string
  zh: string
}

const CASES: Case[] = [
  {
    what: 'an id that is taken by other content',
    entry: { ...seen, data: { text: 'Seen otherwise' } },
    status: 409,
    en: 'There is already an entry seen with other content. Choose a new id; to change the old entry, correct it.',
    zh: '已有编号为 seen 的条目，内容不同。请换一个编号；若要修改原条目，请对其作更正。',
  },
  {
    what: 'an account that was never opened',
    entry: { ...seen, id: 'elsewhere', account: 'southwind' },
    status: 404,
    en: 'There is no account southwind. Check its short name, or open it first with an account.opened entry.',
    zh: '没有客户 southwind。请核对简称，或先用 account.opened 条目建立档案。',
  },
  {
    what: 'a day to come',
    entry: { ...seen, id: 'tomorrow', at: '2999-12-31' },
    status: 422,
    en: '$.at holds 2999-12-31, which has not come yet. An entry tells what has happened; put a coming day into a field such as due.',
    zh: '$.at 的内容是 2999-12-31，这个时间还没有到。条目只记录已经发生的事；将来的日期请写入 due 等字段。',
  },
  {
    what: 'a zone nobody knows',
    entry: { ...opened, id: 'other', account: 'other', data: { ...OPENING, timezone: 'Europe/Atlantis' } },
    status: 422,
    en: '$.data.timezone holds "Europe/Atlantis". Name a time zone of the IANA database, for example Europe/Berlin or Asia/Shanghai.',
    zh: '$.data.timezone 的内容是 "Europe/Atlantis"。请填写 IANA 时区名称，例如 Europe/Berlin 或 Asia/Shanghai。',
  },
  {
    what: 'a due day before it was promised',
    entry: promise,
    status: 422,
    en: '$.data.due holds "2026-02-02". That lies before the entry itself, 3 Feb 2026; choose that day or a later one.',
    zh: '$.data.due 的内容是 "2026-02-02"。该日期早于条目本身的日期（2026年2月3日），请选择当天或之后的日期。',
  },
  {
    what: 'money without a currency',
    entry: contract,
    status: 422,
    en: '$.data.annualValue.currency is missing. This field is needed; add it.',
    zh: '缺少 $.data.annualValue.currency。此字段必填，请补上。',
  },
  {
    what: 'NUL in a text',
    entry: { ...seen, id: 'nul', data: { text: 'a\0b' } },
    status: 422,
    en: '$.data.text holds "a\\u0000b". It holds characters that can be neither stored nor shown (NUL or half a character); remove them.',
    zh: '$.data.text 的内容是 "a\\u0000b"。其中含有无法存储或显示的字符（NUL 或残缺字符），请将其删除。',
  },
  {
    what: 'half a character',
    entry: { ...seen, id: 'half', data: { text: 'a\ud83d' } },
    status: 422,
    en: '$.data.text holds "a\\ud83d". It holds characters that can be neither stored nor shown (NUL or half a character); remove them.',
    zh: '$.data.text 的内容是 "a\\ud83d"。其中含有无法存储或显示的字符（NUL 或残缺字符），请将其删除。',
  },
  {
    what: 'an unknown kind',
    entry: { ...seen, id: 'kind', kind: 'mood' },
    status: 422,
    en: '$.kind holds "mood". There is no such kind of entry; the ledger page lists them all.',
    zh: '$.kind 的内容是 "mood"。没有这一类条目，请查阅账本说明中的完整清单。',
  },
  {
    what: 'a quarter that is none',
    entry: {
      ...seen,
      id: 'sat',
      kind: 'review.held',
      data: { review: 'portfolio', withClient: false, continues: [], changes: [], stops: [], quarter: 'Q2' },
    },
    status: 422,
    en: '$.data.quarter holds "Q2". Write a calendar quarter as year and number, for example 2026-Q2.',
    zh: '$.data.quarter 的内容是 "Q2"。请把季度写成年份加季度，例如 2026-Q2。',
  },
  {
    what: 'a precedent without a signal',
    entry: { ...seen, id: 'raised', kind: 'precedent.raised', data: { ref: 'q', precedent: 'tidewell' } },
    status: 422,
    en: '$.data holds {"ref":"q","precedent":"tidewell"}. Say what was seen there: in words in signal, or as the id of a failure pattern in risk.',
    zh: '$.data 的内容是 {"ref":"q","precedent":"tidewell"}。请写明当时看到了什么：用文字填入 signal，或把失败模式的编号填入 risk。',
  },
  {
    what: 'a question of a precedent that is neither answered nor dismissed',
    entry: { ...seen, id: 'answered', kind: 'precedent.answered', data: { ref: 'q' } },
    status: 422,
    en: '$.data holds {"ref":"q"}. Give either the answer, or the reason in dismissed; one of the two, not both.',
    zh: '$.data 的内容是 {"ref":"q"}。请在 answer 中作答，或在 dismissed 中说明排除的理由；二者只取其一。',
  },
  {
    what: 'a field the kind does not have',
    entry: { ...seen, id: 'field', data: { text: 'Seen', mood: 'good' } },
    status: 422,
    en: '$.data.mood holds "good". This kind of entry has no such field; check its spelling or remove it.',
    zh: '$.data.mood 的内容是 "good"。这类条目没有这个字段，请检查拼写或将其删除。',
  },
]

const onlyOf = (talk: string) => talk.trimEnd().replace(/^(entry 1: |第 1 条：)/, '')

describe('on the command line', () => {
  const folder = temporaryFolder()
  const kept: RunKept = keptOn(folder)

  beforeAll(async () => {
    worked(await kept(['record', JSON.stringify([opened, seen])]))
  })
  afterAll(() => removeFolder(folder))

  test.each(CASES)('$what is refused with exit code 1', async ({ entry, en, zh }) => {
    const before = (await kept(['export'])).out
    for (const [lang, sentence] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const ran = await kept(['record', JSON.stringify(entry)], { lang })
      expect([ran.code, ran.out, onlyOf(ran.talk)]).toEqual([1, '', sentence])
    }
    expect((await kept(['export'])).out).toBe(before)
  })
})

describe('over HTTP', () => {
  let server: KeptServer
  let owner: Call

  beforeAll(async () => {
    server = await keptServer()
    owner = await setUpOwner(server)
    accepted(await owner('POST /entries', { json: { entries: [opened, seen] } }))
  })
  afterAll(async () => server.end())

  test.each(CASES)('$what is refused with its status', async ({ entry, status, en, zh }) => {
    const before = (await owner('GET /export/ledger')).body
    for (const [lang, sentence] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const headers = { 'accept-language': lang }
      const answer = await owner('POST /entries', { json: { entries: [entry] }, headers })
      expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ detail: sentence })])
    }
    expect((await owner('GET /export/ledger')).body).toBe(before)
  })

  // Two people read an entry; the second to correct it has not seen what the first made of it.
  test('a correction of what somebody else changed meanwhile is refused, and goes through once that was seen', async () => {
    const correct = (text: string, seenActs: string[], lang = 'en') =>
      owner('POST /entries/seen/correct', {
        json: { data: { text }, seen: seenActs, id: `says-${text.toLowerCase()}` },
        headers: { 'accept-language': lang },
      })
    accepted(await correct('Twice', []))
    const before = (await owner('GET /export/ledger')).body
    expect([(await correct('Thrice', [])).body, (await correct('Thrice', [], 'zh')).body]).toEqual([
      expect.objectContaining({
        status: 409,
        detail:
          'Somebody changed entry seen meanwhile (says-twice). Nothing of yours is lost: look at how it reads now, and correct it once more where it still needs it.',
      }),
      expect.objectContaining({
        status: 409,
        detail:
          '条目 seen 在此期间已被改动（says-twice）。已填写的内容不会丢失：请先查看它现在的内容，仍需更正时再更正一次。',
      }),
    ])
    expect((await owner('GET /export/ledger')).body).toBe(before)
    accepted(await correct('Thrice', ['says-twice']))
    // Sent again it is the same correction, whatever was seen.
    accepted(await correct('Thrice', []))
  })
})
