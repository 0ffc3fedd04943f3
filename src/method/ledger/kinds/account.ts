import { z } from 'zod'
import { label, member, name, text, texts, zone } from '../atoms.ts'

const described = {
  name,
  timezone: zone,
  locale: z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/),
  sector: z.enum(['saas', 'professional_services', 'manufacturing', 'other']),
  relationshipType: z.enum(['high_touch', 'project', 'advisory', 'retainer', 'transactional']),
  armsLength: z.boolean().optional(),
  domains: z.array(label).max(100).optional(),
  lead: member.optional(),
  team: z
    .array(z.strictObject({ member, part: label }))
    .max(200)
    .optional(),
  shape: z
    .strictObject({
      industry: label.optional(),
      size: z.union([label, z.number()]).optional(),
      engagement: label.optional(),
      region: label.optional(),
      tags: z.array(label).max(100).optional(),
    })
    .optional(),
  regulated: z.boolean().optional(),
  jurisdiction: text.optional(),
  agreements: texts.optional(),
}

const opened = z.strictObject(described)

export const account = {
  'account.opened': opened,
  'account.changed': opened.partial(),
}
