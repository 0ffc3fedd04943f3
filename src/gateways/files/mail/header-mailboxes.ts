import { addressParser } from 'postal-mime'
import type { Address } from 'postal-mime'
import { parseEmail } from '../accounts/email-address.ts'
import type { Correspondent } from '../correspondence/desk.ts'
import { cleanLine } from '#method/text/clean-text.ts'

const NAME_MAX = 500

/**
 * The mailboxes a header plainly names, in order; members of a group count as named. What is no plain address is left
 * out, and so are addresses inside comments and groups that pose as addresses: they are made to be taken for others.
 */
export function headerMailboxes(header: string): Correspondent[] {
  return addressParser(withoutComments(header)).flatMap(mailboxesOf)
}

function mailboxesOf(address: Address): Correspondent[] {
  if (address.group) return address.name.includes('@') ? [] : address.group.flatMap(mailboxesOf)
  const email = parseEmail(address.address ?? '')
  return email === null ? [] : [{ ...email, name: cleanLine(address.name.slice(0, NAME_MAX)) }]
}

/** Comments may nest (RFC 5322 §3.2.2), which the library does not know. One that never closes takes the rest with it. */
function withoutComments(header: string): string {
  const kept: string[] = []
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < header.length; i++) {
    const character = header.charAt(i)
    if (character === '\\' && (isQuoted || depth > 0)) {
      if (depth === 0) kept.push(header.slice(i, i + 2))
      i++
    } else if (character === '"' && depth === 0) {
      isQuoted = !isQuoted
      kept.push(character)
    } else if (character === '(' && !isQuoted) depth++
    else if (character === ')' && depth > 0) depth--
    else if (depth === 0) kept.push(character)
  }
  return kept.join('')
}
