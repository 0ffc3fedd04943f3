import { ROLES } from '#contract/roles.ts'
import type { Role } from '#contract/roles.ts'
import type { Session } from '../session.ts'
import { columnsOf, plain } from '../show/columns.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'

/** `kept members` and what changes them: whoever may read the data folder lets people in and sees them off. */
export function addMembers({ program, texts, onPeople }: Adding): void {
  const { commands, options } = texts.members
  program.command('members').description(commands.members).option('--json', texts.usage.json).action(onPeople(members))
  program
    .command('invite')
    .description(commands.invite)
    .argument('<email>', options.email)
    .option('--role <role>', options.role)
    .option('--json', texts.usage.json)
    .action(onPeople(invite))
  program
    .command('revoke-invitation')
    .description(commands.revoke)
    .argument('<email>', options.email)
    .action(onPeople(revoke))
  program
    .command('change-role')
    .description(commands.role)
    .argument('<email>', options.email)
    .argument('<role>', options.becomes)
    .action(onPeople(changeRole))
  program
    .command('remove-member')
    .description(commands.remove)
    .argument('<email>', options.email)
    .action(onPeople(remove))
}

async function members(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  const told = await session.call('members', {})
  if (told === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(told))
  const { columns, roles, none, invited } = session.texts.members
  const titled = (...names: (keyof typeof columns)[]) => names.map((name) => ({ title: columns[name] }))
  if (told.members.length === 0) await session.talk(none)
  else {
    const rows = told.members.map(({ email, name, role, since }) => [
      plain(email),
      roles[role],
      since.slice(0, 10),
      plain(name),
    ])
    await session.print(columnsOf(titled('email', 'role', 'since', 'name'), rows, session.world.out.width))
  }
  if (told.invitations.length === 0) return
  const open = told.invitations.map(({ email, role, until, by }) => [
    plain(email),
    roles[role],
    until.slice(0, 10),
    plain(by),
  ])
  await session.print(['', invited, ...columnsOf(titled('email', 'role', 'until', 'by'), open)])
}

async function invite(session: Session, [email]: readonly unknown[], options: Options): Promise<void> {
  const made = await session.call('invite-member', given({ email, role: textOf(options, 'role') }))
  if (made === undefined) return
  const { invitation, secret } = made
  const link = `${session.world.pagesAt}/invitation#${secret}`
  await session.print(isSet(options, 'json') ? JSON.stringify({ link, invitation }) : link)
  await session.talk(session.texts.members.link(plain(invitation.email), invitation.until.slice(0, 10)))
}

async function revoke(session: Session, [email]: readonly unknown[]): Promise<void> {
  const done = await session.call('revoke-invitation', { email })
  if (done !== undefined) await session.talk(session.texts.members.revoked(plain(String(email))))
}

async function changeRole(session: Session, [email, role]: readonly unknown[]): Promise<void> {
  const done = await session.call('change-role', { email, role })
  if (done === undefined) return
  const { members: texts } = session.texts
  await session.talk(texts.changed(plain(String(email)), roleName(role, texts.roles)))
  await session.talk(texts.ended(done.ended))
}

async function remove(session: Session, [email]: readonly unknown[]): Promise<void> {
  const done = await session.call('remove-member', { email })
  if (done === undefined) return
  const { members: texts } = session.texts
  await session.talk(texts.removed(plain(String(email))))
  await session.talk(texts.ended(done.ended))
}

function roleName(role: unknown, names: Readonly<Record<Role, string>>): string {
  const known = ROLES.find((each) => each === role)
  return known === undefined ? '' : names[known]
}
