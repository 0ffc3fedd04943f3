const refuse = (name: string, event: string, when: string, sentence: string) =>
  `create trigger ${name} before ${event} ${when} begin select raise(abort, '${sentence}'); end`

const isForGood = `when not exists (
  select 1 from workspace w where w.workspace = old.workspace and w.purpose = 'sample')`

/** Content goes only after the entry that erases it, or the one it corrects, has been written. */
const isNotErased = `when not exists (
  select 1 from workspace w where w.workspace = old.workspace and w.purpose = 'sample')
  and not exists (
  select 1 from entry e join entry r
    on r.workspace = e.workspace and r.account = e.account and r.kind = 'entry.redacted'
      and (r.target = e.id or (e.kind = 'entry.corrected' and r.target = e.target))
  where e.workspace = old.workspace and e.account = old.account and e.seq = old.seq)`

export const sqliteGuards = {
  ledger: [
    refuse('entry_stays', 'update on entry', '', 'an entry is never changed'),
    refuse('entry_remains', 'delete on entry', isForGood, 'an entry is never deleted'),
    refuse('content_stays', 'update on content', '', 'the content of an entry is never changed'),
    refuse('content_remains', 'delete on content', isNotErased, 'content is only erased by a redaction'),
    refuse('remains_stay', 'update on remains', '', 'what redaction left is never changed'),
    refuse('remains_remain', 'delete on remains', isForGood, 'what redaction left is never deleted'),
    refuse(
      'purpose_stays',
      'update of workspace, purpose on workspace',
      'when old.workspace <> new.workspace or old.purpose <> new.purpose',
      'the purpose of a workspace is never changed',
    ),
    refuse('workspace_remains', 'delete on workspace', "when old.purpose <> 'sample'", 'a workspace is never deleted'),
  ],
  policies: [
    refuse('policy_stays', 'update on policy', '', 'a policy is never changed'),
    refuse('policy_remains', 'delete on policy', isForGood, 'a policy is never deleted'),
  ],
}
