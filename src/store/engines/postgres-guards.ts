const refuse = (name: string, table: string, event: string, condition: string, sentence: string) => [
  `create function ${name}() returns trigger language plpgsql as $guard$
   begin
     if ${condition} then raise exception '${sentence}' using errcode = 'integrity_constraint_violation'; end if;
     if tg_op = 'DELETE' then return old; end if;
     return new;
   end $guard$`,
  `create trigger ${name} before ${event} on ${table} for each row execute function ${name}()`,
]

const isForGood = `not exists (
  select 1 from workspace w where w.workspace = old.workspace and w.purpose = 'sample')`

/** Content goes only after the entry that erases it, or the one it corrects, has been written. */
const isNotErased = `${isForGood} and not exists (
  select 1 from entry e join entry r
    on r.workspace = e.workspace and r.account = e.account and r.kind = 'entry.redacted'
      and (r.target = e.id or (e.kind = 'entry.corrected' and r.target = e.target))
  where e.workspace = old.workspace and e.account = old.account and e.seq = old.seq)`

const neverEmptied = (table: string) =>
  `create trigger ${table}_never_emptied before truncate on ${table} for each statement execute function never_emptied()`

export const postgresGuards = {
  ledger: [
    ...refuse('entry_stays', 'entry', 'update', 'true', 'an entry is never changed'),
    ...refuse('entry_remains', 'entry', 'delete', isForGood, 'an entry is never deleted'),
    ...refuse('content_stays', 'content', 'update', 'true', 'the content of an entry is never changed'),
    ...refuse('content_remains', 'content', 'delete', isNotErased, 'content is only erased by a redaction'),
    ...refuse('remains_stay', 'remains', 'update', 'true', 'what redaction left is never changed'),
    ...refuse('remains_remain', 'remains', 'delete', isForGood, 'what redaction left is never deleted'),
    ...refuse(
      'purpose_stays',
      'workspace',
      'update',
      'old.workspace <> new.workspace or old.purpose <> new.purpose',
      'the purpose of a workspace is never changed',
    ),
    ...refuse('workspace_remains', 'workspace', 'delete', `old.purpose <> 'sample'`, 'a workspace is never deleted'),
    `create function never_emptied() returns trigger language plpgsql as $guard$
     begin raise exception 'the ledger is never emptied' using errcode = 'integrity_constraint_violation'; end $guard$`,
    ...['workspace', 'entry', 'content', 'remains'].map(neverEmptied),
  ],
  policies: [
    ...refuse('policy_stays', 'policy', 'update', 'true', 'a policy is never changed'),
    ...refuse('policy_remains', 'policy', 'delete', isForGood, 'a policy is never deleted'),
    neverEmptied('policy'),
  ],
}
