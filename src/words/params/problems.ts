/**
 * Every reason a reader of files gives for a row, a mail or an event, with what its sentence needs. The codes are those
 * of gateways/files; words may not import it, so they are written down here again, and test/golden/words-cover.test.ts
 * does not compile while the two differ.
 */
export interface ProblemParams {
  // The file as a whole
  'file.empty': None
  'file.too-large': { limitMegabytes: number }
  'file.archive': { kind: string }
  'file.binary': { kind: string }
  'file.bytes-replaced': { encoding: string }
  'file.fields-not-read': { fields: string }
  'json.broken': { line: number; column: number }
  'json.unknown-shape': { fields: string }
  'csv.no-known-columns': { columns: string }
  'csv.too-many-columns': { columns: number; limit: number }
  'csv.too-many-rows': { limit: number }
  'csv.too-many-broken-rows': { limit: number }
  'mbox.no-messages': None
  'mbox.too-many-messages': { limit: number }
  'ics.no-events': None
  'ics.too-many-events': { limit: number }
  'ics.too-many-meetings': { limit: number }

  // A row, record or field of a client list
  'row.quote-not-closed': None
  'row.too-large': { limitCharacters: number }
  'row.extra-cells': { expected: number; found: number }
  'row.nothing-to-read': None
  'record.not-an-object': { found: string }
  'record.not-a-list': { field: string; found: string }
  'record.too-many': { field: string; limit: number }
  'record.repeated': { id: string }
  'field.missing': { field: string }
  'field.wrong-type': { field: string; expected: string; found: string }
  'field.too-long': { field: string; length: number; limit: number }
  'field.characters-removed': { field: string }
  'reference.unknown': { field: string; id: string }
  'email.invalid': { value: string }
  'member.not-an-email': { value: string }
  'zone.unknown': { value: string }
  'language.unknown': { value: string }
  'date.unreadable': { field: string; value: string }
  'date.ambiguous': { field: string; value: string }
  'date.future': { field: string; value: string }
  'money.unreadable': { value: string }
  'money.ambiguous': { value: string }
  'money.no-currency': { value: string }
  'contract.no-start': None
  'contract.no-value': None
  'contract.end-before-start': { start: string; end: string }
  'company.repeated': { account: string }
  'contact.no-company': None
  'contact.no-name': None
  'contact.left-out': { contact: string }
  'task.no-due-day': None

  // A mail
  'mail.unreadable': None
  'mail.too-large': { limitMegabytes: number }
  'mail.no-sender': None
  'mail.no-date': None
  'mail.date-unreadable': { value: string }
  'mail.date-future': { value: string }
  'mail.repeated': { id: string }
  'mail.internal': None
  'mail.no-account': { address: string }
  'mail.account-ambiguous': { address: string; accounts: string }
  'mail.sender-elsewhere': { address: string }
  'mail.not-ours': { address: string }
  'mail.automatic': { why: string }
  'mail.too-many-recipients': { count: number; limit: number }

  // A calendar event
  'ics.line-unreadable': { text: string }
  'ics.other-component': { component: string; count: number }
  'event.not-closed': None
  'event.too-large': { limitCharacters: number }
  'event.property-unreadable': { property: string; value: string }
  'event.no-start': None
  'event.end-before-start': { start: string; end: string }
  'event.date-impossible': { property: string; value: string }
  'event.zone-unknown': { zone: string }
  'event.rule-unreadable': { part: string; value: string }
  'event.rule-impossible': { rule: string }
  'event.rule-unsupported': { part: string }
  'event.rule-too-often': { rule: string }
  'event.rule-too-long': None
  'event.too-many-dates': { limit: number }
  'event.too-many-occurrences': { limit: number }
  'event.too-many-attendees': { count: number; limit: number }
  'event.future': { at: string }
  'event.none-in-window': { from: string; to: string }
  'event.cancelled': None
  'event.declined': None
  'event.private': None
  'event.reply': None
  'event.superseded': None
  'event.internal': None
  'event.no-attendees': None
  'event.no-account': { address: string }
  'event.account-ambiguous': { address: string; accounts: string }

  // Against what is already there
  'entry.same': None
  'entry.nothing-new': None
  'entry.repeated': None
  'entry.erased': None
  'entry.other-account': { account: string }
  'entry.other-kind': { kind: string }
  'entry.changes': { fields: string }
  'account.not-opened': { account: string }
}

type None = Readonly<Record<never, never>>
