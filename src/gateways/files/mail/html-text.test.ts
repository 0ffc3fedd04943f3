import { describe, expect, test } from 'vitest'
import { htmlText } from './html-text.ts'

describe('htmlText', () => {
  test('keeps the words and drops what is quoted, hidden or code', () => {
    const html =
      '<head><style>p{}</style></head><p>Hi&nbsp;Dana,<br>I&#8217;ll send&amp;go</p><script>x()</script><blockquote>old<blockquote>older</blockquote></blockquote><p>Bye'
    expect(htmlText(html).trim()).toBe('Hi Dana,\nI’ll send&go\n\nBye')
  })

  test('text that is no proper HTML ends where it ends', () => {
    expect(htmlText('a < b')).toBe('a ')
    expect(htmlText('<!-- never closed <p>x')).toBe('')
    expect(htmlText('&#0;&#x110000;&bogus;')).toBe('&bogus;')
  })
})
