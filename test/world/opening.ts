/** The line that opens a client in tests that need one client and mind little which. */
export const OPENING = {
  v: 1,
  id: 'nw-1',
  account: 'northwind',
  kind: 'account.opened',
  at: '2026-01-05',
  by: 'robin@studio.example',
  recordedAt: '2026-01-05T09:00:00Z',
  data: {
    name: 'Northwind 北风',
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'saas',
    relationshipType: 'retainer',
    lead: 'robin@studio.example',
  },
}
