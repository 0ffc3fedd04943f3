import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dataTexts } from '#words/web-data.ts'
import { workspaceQuery } from '../../client/queries.ts'
import { useMay } from '../../client/use-may.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { sampleOutName, useSample } from '../shell/use-sample.ts'
import { VerifySection } from './verify-section.tsx'

/** The ledger as a thing: how much it holds, the ways out and in, whether it is whole, and where it lies. */
export function DataPage() {
  const mayAll = useMay('owner')
  return (
    <>
      <Here />
      <WaysOut />
      {mayAll ? <VerifySection /> : null}
      {mayAll ? <SampleSection /> : null}
      <Keeping />
    </>
  )
}

function Here() {
  const { format } = useLanguage()
  const texts = useTexts(dataTexts).data
  const { data } = useQuery(workspaceQuery)
  const facts = [
    [texts.clients, data && format.number(data.accounts)],
    [texts.entries, data && format.number(data.entries)],
    [texts.policy, data?.policy],
    [texts.version, data?.version],
  ]
  return (
    <Section title={texts.here}>
      <dl className="settings-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? '\u00a0'}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function WaysOut() {
  const { locale } = useLanguage()
  const texts = useTexts(dataTexts).data
  const [mayExport, mayImport] = [useMay('owner'), useMay('member')]
  return (
    <>
      <Section title={texts.out}>
        {mayExport ? <p className="settings-note">{texts.outText}</p> : null}
        <p className="settings-acts">
          {mayExport ? (
            <a className="button button-plain" href="/api/export/ledger" download="kept-ledger.jsonl">
              {texts.export}
            </a>
          ) : null}
          <a className="button button-quiet" href={`/api/portfolio/export?language=${locale}`} download>
            {texts.table}
          </a>
        </p>
      </Section>
      {mayImport ? (
        <Section title={texts.in}>
          <p className="settings-note">{texts.inText}</p>
          <p className="settings-acts">
            <Link className="button button-plain" to="/import">
              {texts.import}
            </Link>
          </p>
        </Section>
      ) : null}
    </>
  )
}

function SampleSection() {
  const { t } = useLanguage()
  const texts = useTexts(dataTexts).data
  const { data } = useQuery(workspaceQuery)
  const sample = useSample()
  if (!data) return null
  const isEmpty = data.accounts === 0
  return (
    <Section title={texts.sample}>
      <p className="settings-note">{data.hasSample ? texts.sampleHere : isEmpty ? texts.sampleText : texts.noSample}</p>
      {data.hasSample || isEmpty ? (
        <p className="settings-acts">
          {isEmpty ? (
            <>
              <Button isBusy={sample.coming === 'firm'} disabled={sample.isBusy} onClick={() => sample.come('firm')}>
                {t.shell.sampleIn}
              </Button>
              <Button
                isBusy={sample.coming === 'worked-example'}
                disabled={sample.isBusy}
                onClick={() => sample.come('worked-example')}
              >
                {t.shell.exampleIn}
              </Button>
            </>
          ) : (
            <Button isBusy={sample.isBusy} onClick={sample.leave}>
              {sampleOutName(data.samples, t)}
            </Button>
          )}
        </p>
      ) : null}
    </Section>
  )
}

function Keeping() {
  const texts = useTexts(dataTexts).data
  const facts = [
    [texts.place, texts.placeText],
    [texts.backUp, texts.backUpText],
    [texts.erased, texts.erasedText],
  ]
  return (
    <Section title={texts.keep}>
      <dl className="settings-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="settings-note">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="settings-note">{texts.manual}</p>
    </Section>
  )
}
