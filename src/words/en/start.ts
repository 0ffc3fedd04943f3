import type { StartParams } from '../params/start.ts'
import type { Sentences } from '../table.ts'

/** What a server says while it starts and stops, and why it may not start. */
export const start = {
  'start.listening': ({ url }) => `Kept is at ${url}`,
  'start.set_up': ({ url }) => `Set it up within an hour, once, here: ${url}`,
  'start.loopback_only': ({ host }) =>
    `Until there is an owner it answers on this machine alone; afterwards on ${host} as well.`,
  'start.now_on': ({ url }) => `There is an owner: Kept answers at ${url} from now on.`,
  'start.stopping': () => 'Stopping: what is under way is finished first.',
  'start.no_pages': () => 'The web pages are not built; "npm run build" builds them. Everything else works.',
  'start.port_taken': ({ port }) => `Port ${port} is taken. Stop what listens there, or choose another with KEPT_PORT.`,
  'start.port_refused': ({ host, port, reason }) => `Listening on ${host}, port ${port}, is not possible: ${reason}.`,
  'start.faults': () => 'Kept did not start. What has to be mended:',
  'start.operation_incomplete': ({ name, lacks }) =>
    `The operation ${name} lacks its ${lacks}, so it would be open to anyone or lead nowhere. Kept does not start with it.`,
  'config.port': ({ name, value }) => `${name} is ${value}. Give a number from 0 to 65535; 0 takes any free port.`,
  'config.database_url': ({ name, value }) =>
    `${name} is ${value}. Give an address such as postgres://user:password@host:5432/database.`,
  'config.base_url': ({ name, value }) =>
    `${name} is ${value}. Give the address people use, without a path, such as https://kept.example.com.`,
  'config.base_url_needed': ({ name, value }) =>
    `KEPT_HOST is ${value}, so others reach this server, and ${name} is not set. Give the address they use, such as https://kept.example.com.`,
  'config.host': ({ name, value }) =>
    `${name} is ${value}. Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
  'config.lang': ({ name, value }) => `${name} is ${value}. Give en or zh.`,
  'config.unknown': ({ name, value }) => `${name} is no setting of Kept. Check its spelling; there are: ${value}.`,
  'secret.open': ({ path, reason }) =>
    `Others may read the secret in ${path} (its mode is ${reason}). Make it yours alone: chmod 600.`,
  'secret.short': ({ path, reason }) =>
    `The secret in ${path} has fewer than ${reason} characters. Delete the file, and the next start makes a good one; everybody signs in anew.`,
  'secret.unreadable': ({ path, reason }) => `The secret's file ${path} can be neither read nor made: ${reason}.`,
} satisfies Sentences<StartParams>
