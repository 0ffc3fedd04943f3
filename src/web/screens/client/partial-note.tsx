import { useLanguage } from '../../language/language.tsx'

/** Says that a view's lists do not reach back to the first entry. */
export function PartialNote({ isWhole }: { isWhole: boolean }) {
  const { t } = useLanguage()
  return isWhole ? null : <p className="section-empty">{t.views.partial}</p>
}
