import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'

/** The product's name and mark; it leads home. */
export function Product() {
  const { t } = useLanguage()
  return (
    <Link className="product" to="/">
      <ProductMark />
      {t.product}
    </Link>
  )
}

export function ProductMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M1 11h4v6H1zM7 7h4v10H7zM13 2h4v15h-4z" />
    </svg>
  )
}
