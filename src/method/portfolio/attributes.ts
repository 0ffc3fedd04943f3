/** What two engagements are compared by (P5). */
export const ATTRIBUTES = [
  'sector',
  'relationshipType',
  'industry',
  'size',
  'engagement',
  'region',
  'tags',
  'annualValue',
  'lengthDays',
  'state',
] as const
export type Attribute = (typeof ATTRIBUTES)[number]
