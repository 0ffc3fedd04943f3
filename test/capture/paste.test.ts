import { describe, expect, test } from 'vitest'
import type { CaptureContext } from '#method/capture/captured.ts'
import { parsePaste } from '#method/capture/parse-paste.ts'
import { NORTHWIND, QINGHE } from './labelled.ts'

const proposed = (text: string, context: CaptureContext) =>
  parsePaste(text, context).map(({ captured: { kind, at, data, missing }, start, end }) => ({
    kind,
    at,
    data,
    words: text.slice(start, end),
    missing: missing.map(({ path }) => path),
  }))

test('a mail from the client: its own words only, "I" is its sender, and Friday is seen from the day it was sent', () => {
  const mail = [
    'From: Dana Petrova <dana@northwind.example>',
    'To: sam@studio.example',
    'Date: Tue, 2 Jun 2026 10:00:00 +0200',
    'Subject: Rollout',
    '',
    'Hi Sam,',
    '',
    "thanks for the call. I'll send you the usage data",
    'by Friday. Could you also share the revised plan? If legal agrees, we will sign by Monday.',
    '',
    'Best regards,',
    'Dana',
    'Northwind GmbH, will answer by Monday',
    '',
    'On Mon, 1 Jun 2026, Sam wrote:',
    '> I will send the sheet by Friday.',
  ].join('\n')
  expect(proposed(mail, NORTHWIND)).toEqual([
    {
      kind: 'touch',
      at: '2026-06-02',
      data: { channel: 'email', initiatedBy: 'client', people: ['dana'], subject: 'Rollout', purpose: 'other' },
      words: mail.slice(0, mail.indexOf('\n\n')),
      missing: [],
    },
    {
      kind: 'commitment.made',
      at: '2026-06-02',
      data: {
        side: 'client',
        owner: 'dana',
        to: 'sam@studio.example',
        what: 'send you the usage data',
        due: '2026-06-05',
      },
      words: "I'll send you the usage data\nby Friday.",
      missing: [],
    },
    {
      kind: 'ask.received',
      at: '2026-06-02',
      data: { by: 'dana', owner: 'sam@studio.example', what: 'Could you also share the revised plan?' },
      words: 'Could you also share the revised plan?',
      missing: [],
    },
  ])
})

test('meeting notes: every line by itself, seen from the day of the heading', () => {
  const notes = [
    'Steering committee, 8 June',
    '- Dana to send the test accounts by Friday',
    '- they dropped the other vendor',
    '- the room was cold',
    '- promised Lee the minutes by tomorrow',
  ].join('\n')
  expect(proposed(notes, NORTHWIND)).toMatchObject([
    { kind: 'touch', at: '2026-06-08', words: 'Steering committee, 8 June' },
    {
      kind: 'commitment.made',
      at: '2026-06-08',
      data: { side: 'client', owner: 'dana', due: '2026-06-12', what: 'send the test accounts' },
    },
    { kind: 'signal', at: '2026-06-08', data: { signal: 'alternatives_dropped' } },
    { kind: 'commitment.made', data: { side: 'us', to: 'lee', due: '2026-06-09' } },
  ])
})

test('a Chinese mail of ours: 您 is whom it is written to', () => {
  const mail = '李总：\n您好！\n我们会在6月20日前把方案发给您。下周一我给您打电话。\n谢谢\nSam'
  expect(proposed(mail, QINGHE)).toMatchObject([
    {
      kind: 'commitment.made',
      at: '2026-06-10',
      data: { side: 'us', owner: 'sam@studio.example', to: 'li-wei', due: '2026-06-20' },
      words: '我们会在6月20日前把方案发给您。',
    },
  ])
})

test('whose mail it is nobody knows: then whose promise it is, is asked', () => {
  const mail =
    "From: Quinn <quinn@elsewhere.example>\nTo: all@list.example\nSubject: Plan\n\nI'll send the plan by Friday."
  expect(proposed(mail, NORTHWIND)).toMatchObject([
    { kind: 'touch', missing: ['$.data.initiatedBy'] },
    { kind: 'commitment.made', data: { due: '2026-06-12' }, missing: ['$.data.side', '$.data.owner', '$.data.to'] },
  ])
})

describe('nothing is proposed', () => {
  test.each(['', '\n\n', 'Thanks!\nBest,\nDana', '> I will send it by Friday', '谢谢！', 'The weather was fine.'])(
    'from %j',
    (text) => {
      expect(parsePaste(text, NORTHWIND)).toEqual([])
    },
  )
})
