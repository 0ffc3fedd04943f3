import { TEAM, open } from '../opening.ts'
import { keepRhythm } from '../rhythm.ts'
import { keepPromises } from '../routine.ts'
import type { Story, Teller } from '../teller.ts'

/**
 * A bakery that wants its site kept running and otherwise to be left alone, for less than five hundred dollars a year.
 * The ladder does not apply, and saying so saves both sides the effort.
 */
export const pepperlane: Story = {
  slug: 'pepperlane',
  timezone: 'America/Toronto',
  lead: TEAM.jonas,
  tell(t) {
    begin(t)
    keepRunning(t)
  },
}

function begin(t: Teller): void {
  open(t, {
    back: 520,
    account: {
      name: 'Pepper Lane Bakery',
      timezone: 'America/Toronto',
      locale: 'en',
      sector: 'other',
      relationshipType: 'transactional',
      armsLength: true,
      domains: ['pepperlane.example'],
      lead: TEAM.jonas,
      shape: { industry: 'food', size: 'small', engagement: 'site upkeep', region: 'CA', tags: [] },
    },
    people: [
      ['odette', 'Odette Marchand', 'economic_buyer', { email: 'odette@pepperlane.example', relationshipOwner: true }],
    ],
    contract: { ref: 'upkeep', start: 518, amount: '480.00', currency: 'CAD', autoRenew: true },
    states: [
      [518, 'establishing', 'Upkeep begins.'],
      [428, 'operating', 'It runs.'],
    ],
  })
}

function keepRunning(t: Teller): void {
  t.on(
    510,
    'element.stated',
    { element: 'scope', text: 'Updates and backups of the site; nothing else.', agreedBy: 'odette' },
    { source: t.mail() },
  )
  keepRhythm(t, {
    from: 515,
    rituals: ['patterns'],
    owner: TEAM.jonas,
    people: ['odette'],
    subjects: { patterns: ['Backups fine, updates done', 'Nothing changed this month'] },
    late: { patterns: [2] },
  })
  keepPromises(t, {
    owner: TEAM.jonas,
    to: 'odette',
    from: 500,
    until: 20,
    every: 40,
    what: ['Renew the certificate', 'Change the opening hours', 'Update the menu'],
    moved: { 3: 'odette' },
  })
  t.on(330, 'note', { text: 'Odette’s sister Colette called about the menu; number is 555-0143.' }, { key: 'private' })
  t.on(320, 'entry.redacted', (idOf) => ({ target: idOf('private'), why: 'Colette asked to be forgotten.' }))
  t.on(
    140,
    'feedback.received',
    { ref: 'fb1', on: 'Menu page', by: 'odette', text: 'The prices of the rolls are last year’s.' },
    { source: t.mail() },
  )
  t.on(139, 'feedback.answered', { ref: 'fb1', answer: 'Corrected the same morning.' }, { source: t.mail() })
}
