import type {
  FagkodeOppslag,
  ImportedKodeverk,
  Kodeliste,
  KodeOppslag,
  Opphav,
  ProgramomraadeOppslag,
  SkoleOppslag,
} from '../../catalogue/imported-kodeverk.ts'
import { type PlainDate, plainDate } from '../../dates/plain-date.ts'

/** What an example says of its lists: entries with only what matters, the rest as if the list did not say it. */
export interface ExampleLists {
  readonly fagkoder?: Readonly<Record<string, Partial<FagkodeOppslag>>>
  readonly skoler?: Readonly<Record<string, Partial<SkoleOppslag>>>
  readonly programomraader?: Readonly<Record<string, Partial<ProgramomraadeOppslag>>>
  readonly karakterer?: readonly string[]
  readonly fagmerknader?: readonly string[]
  readonly vitnemaalsmerknader?: readonly string[]
  readonly opphav?: Opphav
  readonly hentet?: PlainDate
}

const MAY = plainDate(2026, 5, 1)!
const OPEN = { fra: null, til: null }

/** Imported lists for examples, fetched on 1 May 2026 from VIGO unless said otherwise. */
export function exampleKodeverk(lists: ExampleLists): ImportedKodeverk {
  const { opphav = 'vigo', hentet = MAY } = lists
  const listOf = <T>(blank: T, entries: Readonly<Record<string, Partial<T>>> | undefined): Kodeliste<T> | null =>
    entries === undefined
      ? null
      : {
          hentet,
          opphav,
          kilde: 'eksempel.json',
          oppslag: new Map(Object.entries(entries).map(([code, entry]) => [code, { ...blank, ...entry }])),
        }
  const plain = (codes: readonly string[] | undefined): Kodeliste<KodeOppslag> | null =>
    listOf<KodeOppslag>({ navn: '', ...OPEN }, codes === undefined ? undefined : Object.fromEntries(codes.map((code) => [code, {}])))
  const subject: FagkodeOppslag = {
    ...{ navn: '', ...OPEN, nivaa: null, eksamensformer: null, standpunkt: null },
    ...{ uttrykk: null, programomraader: null, fagtype: null },
  }
  return {
    fagkoder: listOf(subject, lists.fagkoder),
    skoler: listOf<SkoleOppslag>({ navn: '', ...OPEN, nivaa: null, organisasjonsnummer: null }, lists.skoler),
    programomraader: listOf<ProgramomraadeOppslag>({ navn: '', ...OPEN, nivaa: null }, lists.programomraader),
    karakterer: plain(lists.karakterer),
    fagmerknader: plain(lists.fagmerknader),
    vitnemaalsmerknader: plain(lists.vitnemaalsmerknader),
  }
}
