import type { WebTexts } from '#words/web.ts'

/**
 * Where an act can be done. `everywhere` and `list` reach across every screen; `writing` and `dialog` are alive only while
 * a form or a question lies above the page, when everything else rests.
 */
export type Scope = keyof WebTexts['keys']['scopes']

export type ActId = keyof WebTexts['keys']['acts']

interface Act {
  scope: Scope
  /**
   * The keys as they are before anybody changes them: `j`, `g p` for one after the other, `Mod+k` for Ctrl or ⌘. An act
   * without keys is found in the palette.
   */
  keys: string
  /** The browser or the part itself does it: the sheet teaches it, nobody can move it, the palette does not offer it. */
  isNative?: true
  /** It makes sense only by its key, as walking through rows does. */
  isKeyOnly?: true
  /** It opens a field to write in: what is typed before that has the focus is meant for it. */
  opensField?: true
  /** It leads to an entry: who only reads is not offered it. */
  isWriting?: true
}

/**
 * Every act of the screens, in one place. Buttons, tooltips, the palette and the sheet of keys all read it here, so that
 * nothing says another key than the one that works. Its name stands in words/{en,zh}/web-keys.ts.
 */
export const ACTS = {
  'palette.open': { scope: 'everywhere', keys: 'Mod+k', isKeyOnly: true, opensField: true },
  'entry.add': { scope: 'everywhere', keys: 'c', opensField: true, isWriting: true },
  'write.undo': { scope: 'everywhere', keys: 'z' },
  'write.redo': { scope: 'everywhere', keys: 'Shift+z' },
  'day.choose': { scope: 'everywhere', keys: 'd', opensField: true },
  'day.now': { scope: 'everywhere', keys: '' },
  'sheet.open': { scope: 'everywhere', keys: '?' },
  'language.other': { scope: 'everywhere', keys: '' },
  'theme.light': { scope: 'everywhere', keys: '' },
  'theme.dark': { scope: 'everywhere', keys: '' },
  'theme.system': { scope: 'everywhere', keys: '' },
  'sample.leave': { scope: 'everywhere', keys: '' },
  'session.end': { scope: 'everywhere', keys: '' },
  'layer.close': { scope: 'everywhere', keys: 'Escape', isNative: true },

  'go.today': { scope: 'go', keys: 'g t' },
  'go.portfolio': { scope: 'go', keys: 'g p' },
  'go.corpus': { scope: 'go', keys: 'g o' },
  'go.search': { scope: 'go', keys: 'g f' },
  'go.import': { scope: 'go', keys: 'g i', isWriting: true },
  'go.paste': { scope: 'go', keys: 'g m', isWriting: true },
  'go.settings': { scope: 'go', keys: 'g s' },

  'go.review': { scope: 'go', keys: 'g r' },
  'go.checks': { scope: 'go', keys: 'g k' },

  'list.next': { scope: 'list', keys: 'j', isKeyOnly: true },
  'list.previous': { scope: 'list', keys: 'k', isKeyOnly: true },
  'list.open': { scope: 'list', keys: 'Enter', isNative: true },
  'list.filter': { scope: 'list', keys: '/' },

  'today.done': { scope: 'today', keys: 'e', isWriting: true },
  'today.accept': { scope: 'today', keys: 'a', isWriting: true },
  'today.reject': { scope: 'today', keys: 'x', isWriting: true },
  'today.promise': { scope: 'today', keys: 'm', isWriting: true },
  'today.snooze': { scope: 'today', keys: 's', opensField: true, isWriting: true },

  'portfolio.view': { scope: 'portfolio', keys: 'v' },

  'client.standing': { scope: 'client', keys: '1' },
  'client.timeline': { scope: 'client', keys: '2' },
  'client.agreement': { scope: 'client', keys: '3' },
  'client.rhythm': { scope: 'client', keys: '4' },
  'client.delivery': { scope: 'client', keys: '5' },
  'client.plan': { scope: 'client', keys: '6' },
  'client.people': { scope: 'client', keys: '7' },
  'client.diagnose': { scope: 'client', keys: 'x' },
  'client.coach': { scope: 'client', keys: 'o' },
  'client.new_plan': { scope: 'client', keys: 'n', isWriting: true },
  'card.keep': { scope: 'client', keys: 'm', isWriting: true },
  'card.print': { scope: 'client', keys: '' },
  'client.why': { scope: 'client', keys: 'w', isKeyOnly: true },
  'client.act': { scope: 'client', keys: 'e', isKeyOnly: true, isWriting: true },
  'client.sla': { scope: 'client', keys: '' },
  'client.audit': { scope: 'client', keys: 'a', isWriting: true },
  'aside.close': { scope: 'client', keys: 'Escape', isKeyOnly: true },

  'review.first': { scope: 'review', keys: '1', isKeyOnly: true, isWriting: true },
  'review.second': { scope: 'review', keys: '2', isKeyOnly: true, isWriting: true },
  'review.third': { scope: 'review', keys: '3', isKeyOnly: true, isWriting: true },
  'review.decide': { scope: 'review', keys: 'Mod+Enter', isWriting: true },
  'review.next': { scope: 'review', keys: 'n' },
  'review.back': { scope: 'review', keys: 'p' },

  'checks.yes': { scope: 'checks', keys: 'y', isWriting: true },
  'checks.no': { scope: 'checks', keys: 'n', isWriting: true },
  'checks.value': { scope: 'checks', keys: 'v', isWriting: true },
  'checks.void': { scope: 'checks', keys: 'x', isWriting: true },
  'checks.tell': { scope: 'checks', keys: 'e', isWriting: true },

  'audit.one': { scope: 'audit', keys: '1', isKeyOnly: true, isWriting: true },
  'audit.two': { scope: 'audit', keys: '2', isKeyOnly: true, isWriting: true },
  'audit.three': { scope: 'audit', keys: '3', isKeyOnly: true, isWriting: true },
  'audit.four': { scope: 'audit', keys: '4', isKeyOnly: true, isWriting: true },
  'audit.five': { scope: 'audit', keys: '5', isKeyOnly: true, isWriting: true },
  'audit.settle': { scope: 'audit', keys: 'Mod+Enter', isWriting: true },

  'coach.answer': { scope: 'coach', keys: 'Mod+Enter', isWriting: true },
  'coach.leave': { scope: 'coach', keys: '', isWriting: true },
  'plan.save': { scope: 'plan', keys: 'Mod+Enter', isWriting: true },

  'paste.accept': { scope: 'paste', keys: 'a', isWriting: true },
  'paste.edit': { scope: 'paste', keys: 'e', isWriting: true },
  'paste.propose': { scope: 'paste', keys: 'p', isWriting: true },
  'paste.leave': { scope: 'paste', keys: 'x', isWriting: true },

  'settings.profile': { scope: 'settings', keys: '1' },
  'settings.shortcuts': { scope: 'settings', keys: '2' },
  'settings.firm': { scope: 'settings', keys: '3' },
  'settings.policy': { scope: 'settings', keys: '4' },
  'settings.sources': { scope: 'settings', keys: '5' },
  'settings.data': { scope: 'settings', keys: '6' },
  'settings.members': { scope: 'settings', keys: '7' },

  'corpus.add': { scope: 'corpus', keys: 'n', isWriting: true },

  'writing.save': { scope: 'writing', keys: 'Mod+Enter', isKeyOnly: true },
  'capture.fields': { scope: 'writing', keys: 'Mod+/', isKeyOnly: true },
  'capture.other': { scope: 'writing', keys: 'ArrowDown', isNative: true },
} as const satisfies Record<ActId, Act>

// Told once here, in the order of the sheet.
export const SCOPES = [
  'everywhere',
  'go',
  'list',
  'today',
  'portfolio',
  'client',
  'audit',
  'review',
  'checks',
  'coach',
  'plan',
  'paste',
  'settings',
  'corpus',
  'writing',
] as const satisfies readonly Scope[]

export const ACT_IDS: readonly ActId[] = Object.keys(ACTS).filter(isActId)

export function isActId(name: string): name is ActId {
  return Object.hasOwn(ACTS, name)
}

export function actOf(id: ActId): Act {
  return ACTS[id]
}

/** Whether an act is done while a form or a question lies above the page. */
export function isAbovePage(scope: Scope): boolean {
  return scope === 'writing'
}

const WIDE: ReadonlySet<Scope> = new Set<Scope>(['everywhere', 'go', 'list'])

/** Whether acts of the two scopes can be there at the same time, so that one key could mean both. */
export function meet(a: Scope, b: Scope): boolean {
  if (a === b) return true
  return isAbovePage(a) === isAbovePage(b) && (WIDE.has(a) || WIDE.has(b))
}
