import { formatOf } from '../format.ts'

const { count } = formatOf('en')

/** What can be done on the screens, and where: the palette, tooltips, buttons and the sheet of keys say it from here. */
export const webKeys = {
  title: 'Keyboard shortcuts',
  off: 'Single keys are switched off; those with Ctrl or ⌘ work.',
  on: 'Switch single keys on',
  change: 'Change keys',
  andThen: 'then',

  scopes: {
    everywhere: 'Everywhere',
    go: 'Go to',
    list: 'In lists',
    today: 'In Today',
    portfolio: 'In the portfolio',
    client: 'On a client',
    audit: 'In an audit or a review',
    checks: 'In Predictions',
    paste: 'In a mail or notes',
    settings: 'In Settings',
    writing: 'While writing',
  },

  acts: {
    'palette.open': 'Find an act or a client',
    'entry.add': 'Add an entry',
    'write.undo': 'Undo the last act',
    'write.redo': 'Redo what was undone',
    'day.choose': 'Look at a past day',
    'day.now': 'Back to now',
    'sheet.open': 'Keyboard shortcuts',
    'language.other': 'Switch to Chinese · 中文',
    'theme.light': 'Light appearance',
    'theme.dark': 'Dark appearance',
    'theme.system': 'Appearance like the system',
    'sample.leave': 'Remove the sample',
    'session.end': 'Sign out',
    'layer.close': 'Close what is open',

    'go.today': 'Today',
    'go.portfolio': 'Portfolio',
    'go.import': 'Import',
    'go.paste': 'From a mail or notes',
    'go.settings': 'Settings',

    'go.checks': 'Predictions',

    'list.next': 'Next row',
    'list.previous': 'Previous row',
    'list.open': 'Open the row, or its evidence',
    'list.filter': 'Filter',

    'today.done': 'Done, with proof',
    'today.accept': 'Accept what was found',
    'today.reject': 'Not evidence',
    'today.promise': 'Make it a commitment',
    'today.snooze': 'Put off',

    'portfolio.view': 'Table or map',

    'client.standing': 'Standing',
    'client.timeline': 'Timeline',
    'client.agreement': 'Agreement',
    'client.rhythm': 'Rhythm',
    'client.delivery': 'Delivery',
    'client.plan': 'Plan',
    'client.people': 'People',
    'client.why': 'Why: the entries behind the line',
    'client.act': 'Do the first act of the row',
    'client.audit': 'Audit trust',
    'aside.close': 'Close what is open beside',

    'audit.one': 'Rate 1',
    'audit.two': 'Rate 2',
    'audit.three': 'Rate 3',
    'audit.four': 'Rate 4',
    'audit.five': 'Rate 5',
    'audit.settle': 'This is my answer',

    'settings.profile': 'Profile',
    'settings.shortcuts': 'Shortcuts',
    'settings.firm': 'Firm',
    'settings.policy': 'Policy',
    'settings.sources': 'Sources',
    'settings.data': 'Data',

    'checks.yes': 'It came true',
    'checks.no': 'It did not',
    'checks.value': 'Record the value',
    'checks.void': 'Void it, with a reason',
    'checks.tell': 'The client was told',

    'writing.save': 'Save',
    'capture.fields': 'Write it field by field',
    'capture.other': 'Read it another way',

    'paste.accept': 'Accept the proposal',
    'paste.edit': 'Change the proposal',
    'paste.propose': 'Keep it as proposed',
    'paste.leave': 'Leave it out',
  },

  palette: {
    title: 'Find an act or a client',
    placeholder: 'What do you want to do, or whom do you look for?',
    clients: 'Clients',
    recent: 'Recent clients',
    here: 'Here',
    none: (typed: string) => `Nothing is called “${typed}”: no act, no screen, no client.`,
    found: (n: number) => count(n, { one: 'result', other: 'results' }),
    open: 'Find',
    hint: 'to choose',
    run: 'to do it',
    close: 'to close',
  },
}
