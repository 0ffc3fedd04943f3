/** How a file's bytes were understood. `lossy`: bytes that fit no reading became `�`. */
export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'
  lossy: boolean
}

const STRAY_NULS = 8

/**
 * Decodes a text file: byte order marks first, then UTF-16 without one, UTF-8, GB18030 (what Chinese spreadsheets
 * write), and Windows-1252 last, because it never fails. Null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(marked, bytes)
  const nulls = nullBytes(bytes.subarray(0, 4096))
  if (nulls.odd > nulls.length / 5 && nulls.even === 0) return decodeAs('utf-16le', bytes)
  if (nulls.even > nulls.length / 5 && nulls.odd === 0) return decodeAs('utf-16be', bytes)
  // A stray NUL is a flaw of one field; many of them are a program's file.
  if (nulls.odd + nulls.even > Math.max(STRAY_NULS, nulls.length / 20)) return null
  const utf8 = decodeStrictly('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', lossy: false }
  return decodeLegacy(bytes)
}

type Encoding = DecodedText['encoding']

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
  const text = decodeStrictly(encoding, bytes)
  if (text !== null) return { text, encoding, lossy: false }
  return { text: new TextDecoder(encoding).decode(bytes), encoding, lossy: true }
}

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const pairs = doubleBytes(bytes)
  if (pairs.common > 0 && pairs.common >= 2 * pairs.odd) {
    const chinese = decodeStrictly('gb18030', bytes)
    if (chinese !== null) return { text: chinese, encoding: 'gb18030', lossy: false }
  }
  const lossyUtf8 = new TextDecoder('utf-8').decode(bytes)
  // A few broken bytes in a file that is otherwise UTF-8 (a cut-off end, a pasted cell) must not garble all of it.
  if (isMostlyUtf8(lossyUtf8)) return { text: lossyUtf8, encoding: 'utf-8', lossy: true }
  if (pairs.common > 4 * pairs.odd) return decodeAs('gb18030', bytes)
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', lossy: false }
}

/**
 * How the bytes above 127 look when read in pairs: `common` are pairs where both are high (the characters of
 * everyday Chinese), `odd` are high bytes followed by a low one, which is how accented Latin text looks.
 */
function doubleBytes(bytes: Uint8Array): { common: number; odd: number } {
  let common = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    if (lead >= 0xa1 && (bytes[i + 1] ?? 0) >= 0xa1) {
      common++
      i++
    } else odd++
  }
  return { common, odd }
}

function isMostlyUtf8(text: string): boolean {
  let broken = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 127) foreign++
  }
  return foreign > broken
}

function nullBytes(bytes: Uint8Array): { even: number; odd: number; length: number } {
  let even = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  return { even, odd, length: bytes.length }
}
