import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { isKind } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { LOCALES } from '#words/locale.ts'
import { label as labelIn } from '#words/label.ts'
import { accountsQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import type { PickItem } from '../../parts/pick-list.tsx'
import { KIND_GROUPS, OFTEN } from './kind-groups.ts'

/** For whom: the server finds clients by a part of their name. */
export function ClientPicker({ onPick, onNew }: { onPick: (account: string) => void; onNew: () => void }) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(accountsQuery(typed.trim()))
  const items = (data?.accounts ?? []).map(({ account, name }) => ({ value: account, label: name }))
  return (
    <PickList
      label={t.entry.client}
      placeholder={t.entry.chooseClient}
      items={items}
      onType={setTyped}
      onPick={onPick}
      none={data ? t.entry.noClient : t.shell.loading}
      foot={
        <Button look="quiet" icon="plus" onClick={onNew}>
          {t.entry.newClient}
        </Button>
      }
    />
  )
}

// What people call things beside their names.
const SYNONYMS: Partial<Record<Kind, string>> = {
  'commitment.made': 'promise 答应',
  'commitment.kept': 'promise done delivered 完成',
  touch: 'mail email call meeting message 邮件 会议 电话',
  signal: 'evidence observation 证据 观察',
  'need.addressed': 'stop-rule insight 止步规则',
  'cadence.agreed': 'rhythm ritual 节奏 例行',
  'trust.audited': 'rating competence integrity benevolence 评分',
  'integrity.breached': 'broken trust 失信',
  pulse: 'score nps satisfaction 满意度 评分',
  'person.added': 'contact stakeholder 联系人',
  'account.opened': 'new client 新客户',
}

/** What happened: every kind, found by its name in either language, those of most days first. */
export function KindPicker({ onPick }: { onPick: (kind: Kind) => void }) {
  const { t, label } = useLanguage()
  const items = useMemo(() => {
    const item = (kind: Kind, group: string): PickItem => ({
      value: kind,
      label: label('kind', kind),
      group,
      words: `${LOCALES.map((locale) => labelIn(locale, 'kind', kind)).join(' ')} ${SYNONYMS[kind] ?? ''}`,
    })
    return [
      ...OFTEN.map((kind) => item(kind, t.entry.groups.often)),
      ...KIND_GROUPS.flatMap(({ name, kinds }) =>
        kinds.filter((kind) => !OFTEN.includes(kind)).map((kind) => item(kind, t.entry.groups[name])),
      ),
    ]
  }, [t, label])
  return (
    <PickList
      label={t.entry.kind}
      placeholder={t.entry.findKind}
      items={items}
      onPick={(value) => (isKind(value) ? onPick(value) : undefined)}
      none={t.entry.noKind}
    />
  )
}
