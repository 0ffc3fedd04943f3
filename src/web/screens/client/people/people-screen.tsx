import type { Kind } from '#method/ledger/kinds.ts'
import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ProblemNotice } from '../../../parts/problem-notice.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { ClientView } from '../client-view.tsx'
import { HandoffSection } from './handoff-section.tsx'
import { PartialNote } from '../partial-note.tsx'
import { peopleToldOf } from './people-told.ts'
import type { PersonTold } from './people-told.ts'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { TeamSection } from './team-section.tsx'
import { useBook } from '../use-book.ts'
import type { Book } from '../use-book.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'
import '../thing-section.css'

const KINDS: readonly Kind[] = ['person.added', 'person.changed', 'person.left', 'account.opened', 'account.changed']

export function PeopleScreen() {
  const { standing } = useClient()
  return standing.data ? <PeopleTab standing={standing.data} /> : null
}

/** Who is who on both sides: the client's map, whom entries name without it, our lead and team, and what is handed over. */
function PeopleTab({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const book = useBook(KINDS)
  return (
    <ClientView standing={standing} label={t.views.team} aside={<TeamSection entries={book.entries} />}>
      {book.error ? <ProblemNotice problem={book.error} /> : null}
      <PeopleSection book={book} />
      <Unmapped people={standing.coverage.unmapped} />
      <HandoffSection handoff={standing.handoff} />
      <PartialNote isWhole={book.isWhole} />
    </ClientView>
  )
}

function PeopleSection({ book: { entries } }: { book: Book }) {
  const { t } = useLanguage()
  const people = entries && peopleToldOf(entries)
  const gone = people?.filter(({ leftOn }) => leftOn !== null) ?? []
  return (
    <>
      <Section title={t.views.people} aside={t.views.peopleText} act={<FormAct kind="person.added" />}>
        {people === undefined ? <div className="thing-wait" /> : null}
        {people?.length === 0 ? <p className="section-empty">{t.views.nothing}</p> : null}
        <ul>
          {people
            ?.filter(({ leftOn }) => leftOn === null)
            .map((person) => (
              <PersonRow key={person.key} person={person} people={people} />
            ))}
        </ul>
      </Section>
      {people && gone.length > 0 ? (
        <Section title={t.views.gone}>
          <ul>
            {gone.map((person) => (
              <PersonRow key={person.key} person={person} people={people} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function PersonRow({ person, people }: { person: PersonTold; people: readonly PersonTold[] }) {
  const { t, labelOrName } = useLanguage()
  const { account } = useClient()
  const { key, name, role, isOwner, wants, differsFrom, leftOn, ids } = person
  const other = people.find((each) => each.key === differsFrom)?.name ?? differsFrom
  const isHere = leftOn === null
  return (
    <WhyRow
      why={`entries.${ids.join(',')}`}
      {...(isHere ? { about: `person ${key}` } : {})}
      title={<Said>{name}</Said>}
      end={
        <>
          {isOwner ? <span className="why-end-minor">{t.views.owner}</span> : null}
          <span>{role === '' ? null : labelOrName('role', role)}</span>
          {leftOn === null ? null : <span>{t.views.leftOn(leftOn)}</span>}
        </>
      }
      text={
        wants === '' ? null : (
          <>
            <Said>{t.views.wants(wants)}</Said> {other === null ? null : t.views.differs(other)}
          </>
        )
      }
      acts={
        isHere ? (
          <>
            <FormAct kind="person.changed" data={{ person: key }} />
            <DirectAct
              act={({ at }) => ({
                operation: 'person-left',
                input: { account, person: key, at },
                about: `person ${key}`,
                said: t.views.said.left(name),
              })}
            >
              {t.views.acts['person.left']}
            </DirectAct>
          </>
        ) : null
      }
    />
  )
}

function Unmapped({ people }: { people: readonly string[] }) {
  const { t } = useLanguage()
  if (people.length === 0) return null
  return (
    <Section title={t.views.unmapped} aside={t.views.unmappedText}>
      <ul>
        {people.map((person) => (
          <WhyRow
            key={person}
            why={`unmapped.${person}`}
            title={<Said>{person}</Said>}
            acts={<FormAct kind="person.added" data={{ person }} />}
          />
        ))}
      </ul>
    </Section>
  )
}
