import { buildWeb } from '../../bin/web-build.mjs'

/** Builds the pages once, before browsers ask for them from several files at once. */
export default function setup(): void {
  buildWeb()
}
