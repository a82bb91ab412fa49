import type { Format, FormatId } from './format.ts'
import { karakterfil } from './karakterfil.ts'
import { kolonneFormat } from './kolonne-format.ts'
import { kolonneKinds } from './kolonner.gen.ts'
import { sasVigo } from './sas-vigo.ts'
import { skoleliste } from './skoleliste.ts'
import { ssbAvlagteprover } from './ssb-avlagteprover.ts'
import { ssbElev } from './ssb-elev.ts'
import { ssbElevfag } from './ssb-elevfag.ts'
import { ssbKontrakt } from './ssb-kontrakt.ts'
import { ssbResultat } from './ssb-resultat.ts'
import { ssbResultatfag } from './ssb-resultatfag.ts'
import { ssbVoksensoker } from './ssb-voksensoker.ts'
import { wisElever } from './wis-elever.ts'

/** Every file kind, in the order they are offered to people. */
export const formats: readonly Format[] = [
  sasVigo,
  ssbResultat,
  ssbResultatfag,
  ssbElev,
  ssbElevfag,
  ssbVoksensoker,
  ssbKontrakt,
  ssbAvlagteprover,
  wisElever,
  karakterfil,
  skoleliste,
  ...kolonneKinds.map((kind) => kolonneFormat(kind)),
]

const byId: ReadonlyMap<string, Format> = new Map(formats.map((format) => [format.id, format]))

/** The format of an id: `formatOf('sas-vigo').records.length` -> 5 */
export function formatOf(id: FormatId): Format {
  const format = byId.get(id)
  if (format === undefined) throw new Error(`no format ${id} in the list of formats`)
  return format
}

/** The format of an id that somebody typed, or null: `findFormat('Ssb-Elev')` -> the format of 'ssb-elev' */
export function findFormat(id: string): Format | null {
  return byId.get(id.trim().toLowerCase()) ?? null
}
