/** Ratios are told to six decimals (LEDGER §5). */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
