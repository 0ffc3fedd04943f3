import type { FileReader } from '#app/file-reader.ts'

/** The readers of files behind their port. They are loaded when the first file comes. */
export const readFileWithGateways: FileReader = async (file, context, lookUp) => {
  const [{ readFile }, { idsToLookUp, plan }] = await Promise.all([
    import('#gateways/files/read-file.ts'),
    import('#gateways/files/plan.ts'),
  ])
  const reading = await readFile(file, context)
  const found = await lookUp(idsToLookUp(reading))
  const planned = plan(reading, { entry: (id) => found.get(id), accounts: context.accounts }, context.today)
  return { format: reading.format, ...planned }
}
