import { z } from 'zod'
import { operation } from './operation.ts'
import { cursor, next, pageSize } from './parts/fields.ts'
import { standing } from './parts/standing-shape.ts'

/** Where every relationship stands now, by slug, page by page. */
export const standings = operation({
  name: 'standings',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /standings',
  input: z.strictObject({ cursor: cursor.optional(), limit: pageSize({ most: 100, usual: 20 }) }),
  output: z.strictObject({ standings: z.array(standing), next }),
  refusals: ['cursor.unknown'],
})
