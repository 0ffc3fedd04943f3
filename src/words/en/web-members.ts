import { formatOf } from '../format.ts'

const { count, list } = formatOf('en')

const ended = ({ sessions, tokens, invitations }: { sessions: number; tokens: number; invitations: number }) =>
  list([
    count(sessions, { one: 'session', other: 'sessions' }),
    count(tokens, { one: 'token', other: 'tokens' }),
    ...(invitations > 0 ? [count(invitations, { one: 'open invitation', other: 'open invitations' })] : []),
  ])

/** Settings, Members: who may sign in, and the page an invitation opens. */
export const webMembers = {
  title: 'Members',
  here: (n: number) => count(n, { one: 'person', other: 'people' }),
  roles: { reader: 'Reader', member: 'Member', owner: 'Owner' },
  may: {
    reader: 'A reader sees everything and writes nothing.',
    member: 'A member sees everything and writes entries.',
    owner: 'An owner may do everything: also settings, members, and the ledger as a whole.',
  },
  since: (day: string) => `since ${day}`,
  you: 'you',
  byOwner: 'Owners invite people and change what they may do.',
  only: 'the only owner',

  change: 'Change role',
  changeOf: (name: string) => `Change role of ${name}`,
  role: 'Role',
  changed: (name: string, role: string) => `${name} is now: ${role}.`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is removed.`,
  ends: (what: Parameters<typeof ended>[0]) => `Ends at once: ${ended(what)}.`,
  endsYours: 'They are your own: you will have to sign in again.',
  goes: (name: string) => `${name} can’t sign in any more.`,
  stays: (email: string) => `What they wrote stays, signed with ${email}.`,

  invitations: 'Open invitations',
  invite: 'Invite somebody',
  noInvitations: 'None is open.',
  email: 'E-mail address',
  emailHint: 'They sign in with it, and it signs their entries.',
  make: 'Make the link',
  link: (email: string) => `The link for ${email}`,
  once: (day: string) =>
    `Copy it now and hand it over yourself: nothing is sent, and it is shown this once. It opens until ${day}, for one person.`,
  copy: 'Copy',
  copied: 'Copied.',
  stored: 'I have it',
  asked: (by: string) => `asked by ${by}`,
  until: (day: string) => `until ${day}`,
  revoke: 'Take back',
  revokeOf: (email: string) => `Take back the invitation of ${email}`,
  revoked: (email: string) => `The link of ${email} opens nothing any more.`,

  accept: {
    title: 'You are invited',
    to: (by: string, firm: string | null) => (firm === null ? `${by} invites you.` : `${by} invites you to ${firm}.`),
    may: {
      reader: 'You will be a reader: you see everything and write nothing.',
      member: 'You will be a member: you see everything and write entries.',
      owner: 'You will be an owner: you may do everything.',
    },
    signInAs: 'You will sign in with',
    another: (name: string) => `${name} is signed in here. Who accepts takes over this browser.`,
    join: 'Join',
    over: 'This link opens nothing',
    toSignIn: 'To the sign-in',
    none: 'The link is not whole. Copy all of it, to its last character.',
  },
}
