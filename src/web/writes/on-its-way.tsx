import { useLanguage } from '../language/language.tsx'
import './on-its-way.css'

/** In place of the acts of a row that is dealt with: it has room for as long as the server has not answered. */
export function OnItsWay() {
  const { t } = useLanguage()
  return <span className="on-its-way">{t.writes.onItsWay}</span>
}
