import { buildWeb } from '../../bin/web-build.mjs'

/** Builds the pages once, before browsers ask for them from several files at once. */
export function setup(): void {
  buildWeb()
}
