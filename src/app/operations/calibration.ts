import type { OperationOf } from '#contract/operations.ts'
import { bookCalibration, bookVri } from '#method/predictions/book-calibration.ts'
import { requireAccount } from '#store/account-lists.ts'
import { forecasts } from '#store/forecast-list.ts'
import type { Run } from '../run.ts'

const OWNERS_MAX = 200

export const run: Run<OperationOf<'calibration'>> = async ({ account, owner }, { ports }) => {
  const { store, workspace } = ports
  const known = account === undefined ? {} : await requireAccount(store, workspace, account)
  if ('refusals' in known && known.refusals) return known
  const found = await forecasts(store, workspace, { account, owner, now: ports.now() })
  if (found.refusals) return found
  const { least, outdated, quarters } = found
  const { owners, ...all } = bookCalibration(found.cells, least)
  return {
    value: {
      least,
      checked: quarters.reduce((sum, { n }) => sum + n, 0),
      ...all,
      owners: owners.slice(0, OWNERS_MAX),
      vri: bookVri(quarters),
      outdated,
    },
  }
}
