import type { Kind } from '#method/ledger/kinds.ts'
import type { Element, TrustDimension } from '#method/standing-types.ts'
import type { Dimension } from '#method/ledger/signals.ts'
import type { Standing } from '../../client/shapes.ts'
import type { Language } from '../../language/language.tsx'
import { familyOf } from '../../entries/begun-things.ts'
import { conditionName, capName } from './rule-names.ts'
import type { Evidence } from './evidence-context.tsx'

type Words = Omit<Language, 'setLocale'>

/** What stands behind a line of the standing, from the key its address holds; null for a line this standing has not. */
export function evidenceOf(key: string, standing: Standing, words: Words): Evidence | null {
  const dot = key.indexOf('.')
  const [sort, name] = [key.slice(0, dot), key.slice(dot + 1)]
  const resolve = resolvers[sort]
  const found = resolve ? resolve(name, standing, words) : null
  return found ? { ...found, key } : null
}

type Resolve = (name: string, standing: Standing, words: Words) => Omit<Evidence, 'key'> | null

const resolvers: Record<string, Resolve> = {
  condition: (name, { ladder }, words) => {
    const found = ladder.conditions.find(({ id }) => id === name)
    if (!found) return null
    const text = found.needs ? { text: found.needs.text } : {}
    return { title: conditionName(words, name), ids: found.evidence, isPast: !found.met, ...text }
  },
  cap: (name, { ladder }, words) => {
    const found = ladder.caps.find(({ rule }) => rule === name)
    return found ? { title: capName(words, name), text: found.why.text, ids: found.evidence } : null
  },
  'stop-rule': (_, { ladder }, { t }) => ({
    title: t.client.stopRule,
    text: t.client.stopRuleQuestion,
    ids: ladder.stopRule.entry ? [ladder.stopRule.entry] : [],
    isPast: !ladder.stopRule.answered,
  }),
  trust: (name, { trust }, words) => {
    if (!isTrust(name)) return null
    return {
      title: words.label('trust', name),
      text: `${words.label('trustQuestion', name)} ${words.label('trustStatus', trust[name].status)}.`,
      ids: trust[name].evidence,
    }
  },
  dimension: (name, { ladder }, words) => {
    if (!isDimension(name)) return null
    return { title: words.label('dimension', name), ids: ladder.dimensions[name].evidence }
  },
  element: (name, { clarity }, words) => {
    if (!isElement(name)) return null
    const { entry } = clarity.elements[name]
    return { title: words.label('element', name), ids: entry ? [entry] : [] }
  },
  risk: (name, { risks }, { labelOrName }) => {
    const found = risks.find(({ id }) => id === name)
    return found ? { title: labelOrName('risk', name), text: found.why.text, ids: found.evidence } : null
  },
  claim: (name, { ladder }, { t }) => {
    const found = ladder.fakeMoves.find(({ entry }) => entry === name)
    if (!found) return null
    return { title: t.client.fakeMove(found.ceiling), text: t.client.fakeWords(found.words), ids: [name] }
  },
  rung: (_, { ladder }, { t }) => {
    const ids = ladder.conditions.filter(({ rung }) => rung === ladder.rung).flatMap(({ evidence }) => evidence)
    return { title: t.client.rung, ids: [...new Set(ids)], hasMissing: true }
  },
  claimed: (_, __, { t }) => ({ title: t.client.claimed, text: t.client.gapBias, ids: [], kinds: ['claim'] }),
  rhythm: (_, __, { t }) => ({
    title: t.client.rhythm,
    ids: [],
    kinds: ['touch', 'cadence.agreed', 'slot.excused'],
  }),
  promises: (_, __, { t }) => ({
    title: t.client.promises,
    ids: [],
    kinds: ['commitment.made', 'commitment.kept', 'commitment.missed', 'commitment.moved', 'commitment.withdrawn'],
  }),
  asset: (_, __, { t }) => ({
    title: t.client.asset,
    ids: [],
    kinds: ['need.addressed', 'signal', 'review.held', 'trust.audited'],
  }),
  // Things that entries speak of by a ref: `thing.commitment.made:c7`.
  thing: (name, _, { labelOrName, labelsOf }) => {
    const colon = name.indexOf(':')
    const begins = name.slice(0, colon)
    const all = labelsOf('kind').map((kind) => kind.name)
    const kind = all.find((each) => each === begins)
    if (kind === undefined) return null
    return {
      title: labelOrName('kind', begins),
      ids: [],
      kinds: familyOf(kind, all),
      isOf: ({ ref }) => ref === name.slice(colon + 1),
    }
  },
  // A line that rests on entries it names itself: `entries.id,id`.
  entries: (name, _, { t }) => ({ title: t.client.evidence, ids: name.split(',').filter((id) => id !== '') }),
  // L14: a point of the list a diagnosis is held against, by its code.
  verify: (name, { ladder }) => {
    const found = ladder.verification.find(({ item }) => item.code === `verify.${name}`)
    return found ? { title: found.item.text, ids: found.evidence } : null
  },
  question: (name, _, { labelOrName }) => ({ title: labelOrName('question', name), ids: [] }),
  unmapped: (name) => ({
    title: name,
    ids: [],
    kinds: NAMING_PEOPLE,
    isOf: (data) =>
      Object.values(data).some((value) => value === name || (Array.isArray(value) && value.includes(name))),
  }),
  sla: (name, { sla }, { t }) => ({
    title: t.views.sla,
    ids: [],
    kinds: ['sla.signed', 'sla.measured', 'sla.reviewed'],
    isOf: ({ ref, dimension = name }) => dimension === name && ref === sla.find((each) => each.dimension === name)?.sla,
  }),
  pattern: (name, { patterns }) => {
    const found = patterns.find(({ theme }) => theme === name)
    return found ? { title: found.theme, ids: found.evidence } : null
  },
  plan: (_, { ladder }, { t }) =>
    ladder.plan ? { title: t.client.plan, ids: [ladder.plan.entry, ...ladder.plan.observed] } : null,
}

/** The kinds that name people of the client most. */
const NAMING_PEOPLE: readonly Kind[] = [
  'touch',
  'signal',
  'commitment.made',
  'ask.received',
  'feedback.received',
  'decision.needed',
  'decision.made',
  'element.stated',
]

function isTrust(name: string): name is TrustDimension {
  return name === 'competence' || name === 'integrity' || name === 'benevolence'
}

function isDimension(name: string): name is Dimension {
  return ['information_flow', 'substitutability', 'problem_source', 'meeting_cadence'].includes(name)
}

const ELEMENTS: readonly string[] = [
  'outcome',
  'scope',
  'timeline',
  'communication',
  'ownership',
  'success_measure',
  'change_management',
] satisfies Element[]

function isElement(name: string): name is Element {
  return ELEMENTS.includes(name)
}
