import { expect, test } from 'vitest'
import { trimAttachments } from './trim-attachments.ts'

const encoded = `${'QUFB'.repeat(19)}\n`
const mail = (lines: number, type = 'application/pdf') =>
  `From: a@b.example\n\n--b\nSome words here.\n--b\nContent-Type: ${type}\n\n${encoded.repeat(lines)}\n--b\nMore words.\n--b--\n`
const trim = (text: string) => new TextDecoder().decode(trimAttachments(new TextEncoder().encode(text)))

test('a large attachment loses its end, and nothing else is touched', () => {
  expect(trim(mail(5_000))).toBe(mail(400))
})

test('several are trimmed each for itself', () => {
  expect(trim(mail(2_000) + mail(300) + mail(3_000))).toBe(mail(400) + mail(300) + mail(400))
})

test('small mails, long texts and calendars are left whole', () => {
  expect(trim(mail(100))).toBe(mail(100))
  expect(trim(mail(5_000, 'text/calendar'))).toBe(mail(5_000, 'text/calendar'))
  const prose = 'Words and words and words and words and words and words and words.\n'.repeat(5_000)
  expect(trim(prose)).toBe(prose)
})

test('a boundary as long as the lines before it is kept', () => {
  const boundary = `--${'B'.repeat(70)}\n`
  expect(trim(`x\n${encoded.repeat(2_000)}${boundary}`)).toBe(`x\n${encoded.repeat(400)}${boundary}`)
})
