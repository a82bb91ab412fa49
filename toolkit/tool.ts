import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Name and version as package.json has them; found by the package's own name, so that source and built files ask the same way. */
export function toolVersion(): { readonly name: string; readonly version: string } {
  const path = createRequire(import.meta.url).resolve('inntaksvakt/package.json')
  const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string }
  return { name, version }
}
