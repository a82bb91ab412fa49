import type { ColumnKey } from '../records/column-key.ts'
import type { FormatId } from './format.ts'
import { kolonneKinds } from './kolonner.gen.ts'

/** What a header row must and must not hold to be a kind of table. Names are canonical columns, or the format's name for a column without one. */
export interface FileSignature {
  readonly format: FormatId
  /** Of each group at least one. */
  readonly must: readonly (readonly (ColumnKey | string)[])[]
  /** The same when the file name speaks for the kind. */
  readonly mustWhenNamed: readonly (readonly (ColumnKey | string)[])[]
  /** Columns that speak against it, by the headers of a grade table or its own. */
  readonly mustNot: readonly ColumnKey[]
  /** Fewest columns that have to be known. */
  readonly least: number
}

const GRADES: readonly ColumnKey[] = [
  'halvaar1',
  'halvaar2',
  'standpunkt',
  'eksamen_skriftlig',
  'eksamen_muntlig',
  'eksamen_annen',
  'orden',
  'oppforsel',
]
const ELEVKURS: readonly (readonly ColumnKey[])[] = [['fodselsnummer'], ['skoleaar'], ['skolenummer'], ['programomraadekode']]

/**
 * The open kinds of tables. The two closed ones (ssb-resultat, ssb-resultatfag) need none: they are told by how much of their header is there.
 * ssbElev and ssbElevfag never have grades, so a table with grades is not theirs.
 */
export const fileSignatures: readonly FileSignature[] = [
  { format: 'ssb-elev', must: ELEVKURS, mustWhenNamed: [['fodselsnummer']], mustNot: ['fagkode', ...GRADES], least: 4 },
  { format: 'ssb-elevfag', must: [...ELEVKURS, ['fagkode']], mustWhenNamed: [['fodselsnummer'], ['fagkode']], mustNot: GRADES, least: 5 },
  {
    format: 'ssb-voksensoker',
    must: [['fodselsnummer'], ['Ønsket kompetanse', 'rkv_dato']],
    mustWhenNamed: [['fodselsnummer']],
    mustNot: ['fagkode', ...GRADES],
    least: 2,
  },
  {
    format: 'ssb-kontrakt',
    must: [['telledato'], ['avgiverfylke', 'hjemstedsfylke']],
    mustWhenNamed: [['telledato', 'avgiverfylke', 'hjemstedsfylke', 'fodselsnummer']],
    mustNot: ['fagkode'],
    least: 2,
  },
  {
    format: 'ssb-avlagteprover',
    must: [['fra_dato'], ['til_dato'], ['avgiverfylke', 'hjemstedsfylke']],
    mustWhenNamed: [['fra_dato', 'avgiverfylke', 'hjemstedsfylke', 'fodselsnummer']],
    mustNot: ['fagkode'],
    least: 3,
  },
  {
    format: 'wis-elever',
    must: [['etternavn'], ['fornavn'], ['fodselsdato', 'personnummer5'], ['klasse', 'klassetrinn']],
    mustWhenNamed: [['etternavn'], ['fornavn']],
    mustNot: ['fagkode', ...GRADES],
    least: 4,
  },
  {
    format: 'karakterfil',
    must: [['fodselsnummer', 'fodselsdato', 'personnummer5'], ['fagkode']],
    mustWhenNamed: [['fodselsnummer', 'fodselsdato', 'personnummer5'], ['fagkode']],
    mustNot: [],
    least: 2,
  },
  {
    format: 'skoleliste',
    must: [['skolenummer'], ['skolenavn'], ['leveranser', 'levert', 'svart', 'kontaktperson', 'epost']],
    mustWhenNamed: [['skolenummer']],
    mustNot: ['fodselsnummer', 'fagkode', ...GRADES],
    least: 3,
  },
  ...kolonneKinds.map(({ id, must, mustWhenNamed, mustNot }) => ({ format: id, must, mustWhenNamed, mustNot, least: must.length })),
]
