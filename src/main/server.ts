import { join } from 'node:path'
import { readConfig } from './config.ts'
import { PROGRAM_FOLDER } from './product-version.ts'
import { serve } from './serve.ts'

// What `npm start` runs: everything comes from the environment.
process.exitCode = await serve(readConfig(process.env, join(PROGRAM_FOLDER, '.data')))
