import { expect, test } from 'vitest'
import { wordsPage } from '#words/page.ts'

test('the page of all words is current', async () => {
  await expect(wordsPage()).toMatchFileSnapshot('../../docs/method/words.md')
})

// Full-width punctuation belongs beside Chinese; half-width marks there are slips of a keyboard.
test('Chinese text is set with Chinese punctuation', () => {
  const slips = wordsPage()
    .split('\n')
    .filter((line) => /[\u4e00-\u9fff][,;:!?]|[,;!?]\s?[\u4e00-\u9fff]|\([\u4e00-\u9fff]|[\u4e00-\u9fff]\)/.test(line))
  expect(slips).toEqual([])
})

test('Latin words and numbers stand apart from Chinese by a space', () => {
  const slips = wordsPage()
    .split('\n')
    .map((line) => line.split('|').at(-2) ?? '')
    .filter((cell) => /[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/.test(cell))
  expect(slips).toEqual([])
})
