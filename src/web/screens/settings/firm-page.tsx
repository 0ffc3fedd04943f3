import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { workspaceQuery } from '../../client/queries.ts'
import { policyQuery } from '../../client/settings-queries.ts'
import { useMay } from '../../client/use-may.ts'
import { typedText } from '../../forms/draft-data.ts'
import { useTexts } from '../../language/language.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { FirmForm } from './firm-form.tsx'
import { TokensSection } from './tokens-section.tsx'

/** What belongs to the firm as a whole, and the programs that work for its people. */
export function FirmPage() {
  const mayAll = useMay('owner')
  return (
    <>
      <FirmSection />
      {mayAll ? <TokensSection /> : null}
    </>
  )
}

function FirmSection() {
  const { firm: texts, byOwner } = useTexts(settingsTexts)
  const { data, error } = useQuery(workspaceQuery)
  const mayAll = useMay('owner')
  const firm = data?.firm
  return (
    <Section title={texts.title}>
      {error ? <ProblemNotice problem={error} /> : null}
      {mayAll && firm ? <FirmForm key={JSON.stringify(firm)} firm={firm} /> : null}
      <dl className="settings-facts">
        {mayAll ? null : (
          <>
            <Fact name={texts.name}>{firm?.name ?? texts.unnamed}</Fact>
            <Fact name={texts.timezone}>{firm?.timezone ?? texts.noTimezone}</Fact>
          </>
        )}
        <CurrencyFact />
        <Fact name={texts.days}>{texts.daysText}</Fact>
      </dl>
      {mayAll ? null : <p className="section-empty">{byOwner}</p>}
    </Section>
  )
}

/** What amounts are compared in is a number of the method's: it is changed where its effect is previewed. */
function CurrencyFact() {
  const texts = useTexts(settingsTexts).firm
  const { data } = useQuery(policyQuery)
  const currency = typedText(data?.settings.find(({ name }) => name === 'baseCurrency')?.value)
  return (
    <Fact name={texts.currency}>
      {currency === '' ? '\u00a0' : currency} · <Link to="/settings/policy">{texts.inPolicy}</Link>
    </Fact>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
