import { z } from 'zod'
import { POLICY_NAMES, policyChanges } from '#method/policy-schema.ts'
import type { PolicyName } from '#method/policy-schema.ts'
import { instant, said } from './standing-parts.ts'

/** A setting's name. */
export const settingName = z.enum(POLICY_NAMES as [PolicyName, ...PolicyName[]])

export const changes = policyChanges
  .meta({ id: 'PolicyChanges' })
  .describe('What is to be otherwise, by name; null puts the default back.')

export const setting = z.strictObject({
  name: settingName,
  label: said.describe('What it sets.'),
  rules: z.array(z.string()).describe('The rules of the method it belongs to.'),
  unit: z
    .enum([
      'days',
      'business_days',
      'weeks',
      'quarters',
      'hours',
      'minutes',
      'words',
      'characters',
      'share',
      'money',
      'rating',
      'rungs',
      'count',
    ])
    .nullable()
    .describe('What a number counts; null for what is no number.'),
  least: z.number().nullable(),
  most: z.number().nullable(),
  value: z.unknown().describe('In force.'),
  default: z.unknown().describe("The method's own."),
})

export const setPolicy = z.strictObject({
  id: z.string(),
  setBy: z.string(),
  setAt: instant,
  why: z.string(),
  changed: z.array(settingName).describe('What differs from the policy before.'),
})
