import { useMay } from '../../client/use-may.ts'
import { TokensSection } from './tokens-section.tsx'

/** What belongs to the firm as a whole, and the programs that work for its people. */
export function FirmPage() {
  const mayAll = useMay('owner')
  return <>{mayAll ? <TokensSection /> : null}</>
}
