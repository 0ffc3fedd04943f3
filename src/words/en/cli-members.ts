import { formatOf } from '../format.ts'

const { count, day, list } = formatOf('en')

/** What the command line says of who may sign in. */
export const memberTexts = {
  commands: {
    members: 'List who may sign in, and the open invitations',
    invite: 'Make a link that lets somebody in, once and within a week',
    revoke: 'Take an open invitation back',
    role: 'Change what somebody may do: reader, member or owner',
    remove: 'Take somebody out; what they wrote stays',
  },
  options: {
    email: 'Their e-mail address',
    role: 'What they will be: reader, member or owner; member where left out',
    becomes: 'reader, member or owner',
  },
  columns: { email: 'E-mail', name: 'Name', role: 'Role', since: 'Since', by: 'Asked by', until: 'Until' },
  roles: { reader: 'reader', member: 'member', owner: 'owner' },
  none: 'Nobody signs in here yet.',
  invited: 'Open invitations:',
  link: (email: string, until: string) =>
    `Hand this link to ${email} yourself: nothing is sent. It is shown this once, and opens until ${day(until)}.`,
  revoked: (email: string) => `The invitation of ${email} is taken back.`,
  changed: (email: string, role: string) => `${email} is now: ${role}.`,
  removed: (email: string) => `${email} can no longer sign in. What they wrote stays, signed with this address.`,
  ended: ({ sessions, tokens, invitations }: { sessions: number; tokens: number; invitations: number }) =>
    `Ended: ${list([
      count(sessions, { one: 'session', other: 'sessions' }),
      count(tokens, { one: 'token', other: 'tokens' }),
      count(invitations, { one: 'open invitation', other: 'open invitations' }),
    ])}.`,
}
