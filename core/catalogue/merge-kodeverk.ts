import type { PlainDate } from '../dates/plain-date.ts'
import { fail, ok, type Problem, type Result } from '../result.ts'
import { normaliseHeader } from '../table/normalise-header.ts'
import { hasForm } from './code-forms.ts'
import {
  type FagkodeOppslag,
  type Gyldighet,
  type ImportedKodeverk,
  KODELISTER,
  type KodelisteId,
  type KodeOppslag,
  type Nivaa,
  type Opphav,
  type ProgramomraadeOppslag,
  type SkoleOppslag,
} from './imported-kodeverk.ts'
import type { KodeverkPart, Said } from './kodeverk-part.ts'

/** One list made of an import, with the files it came from. */
export type MergedList = {
  readonly [L in KodelisteId]: { readonly liste: L; readonly filer: readonly string[] } & NonNullable<ImportedKodeverk[L]>
}[KodelisteId]

/** Codes named in a message; the rest are counted. */
const NAMED = 8
const FIELDS = ['fra', 'til', 'utgaatt', 'nivaa', 'skolenivaa', 'eksamensformer', 'standpunkt', 'uttrykk', 'organisasjonsnummer'] as const
const RANK: Readonly<Record<Opphav, number>> = { vigo: 0, grep: 1, tabell: 2 }

/**
 * Makes lists of all tables of one import; the order of the tables does not matter. `hentet` null = what the files say, else `today`.
 * Problems: `kodeverk-pages-missing`, `kodeverk-disagree` (codes of which two files say different things), `kodeverk-without-base`,
 * `kodeverk-relation-unclear`. Nothing is made when there is one.
 */
export function mergeKodeverk(
  given: readonly KodeverkPart[],
  day: { readonly hentet: PlainDate | null; readonly today: PlainDate },
): Result<readonly MergedList[]> {
  const parts = [...given].sort((a, b) => (a.fil < b.fil ? -1 : a.fil > b.fil ? 1 : a.shape < b.shape ? -1 : 1))
  const short = missingPages(parts)
  if (short !== null) return { ok: false, problem: short }
  const completed = withCompletions(parts)
  if (!completed.ok) return completed
  const lists: MergedList[] = []
  for (const liste of KODELISTER) {
    const own = completed.value.filter(({ kind }) => kind === liste)
    if (own.length === 0) continue
    const bases = own.filter(({ base }) => base)
    if (bases.length === 0) return fail('kodeverk-without-base', { path: own.map(({ fil }) => fil).join(', '), liste })
    const merged = mergeList(own, bases)
    if (!merged.ok) return fail(merged.problem.code, { liste, ...merged.problem.facts })
    const filer = [...new Set(own.map(({ fil }) => fil))]
    const days = own.flatMap(({ hentet }) => hentet ?? []).sort()
    const opphav = bases.map((part) => part.opphav).sort((a, b) => RANK[a] - RANK[b])[0]!
    const head = { liste, filer, hentet: day.hentet ?? days[0] ?? day.today, kilde: filer.join(', '), opphav }
    lists.push({ ...head, oppslag: entriesOf(liste, merged.value) } as MergedList)
  }
  if (lists.length === 0) return fail('kodeverk-without-base', { path: parts.map(({ fil }) => fil).join(', '), liste: 'fagkoder' })
  return ok(lists)
}

/** Each page says how many rows its table has. */
function missingPages(parts: readonly KodeverkPart[]): Problem | null {
  const shapes = new Map<string, { rows: number; all: number; path: string }>()
  for (const { shape, rows, total, fil } of parts) {
    if (total === null) continue
    const known = shapes.get(shape)
    if (known === undefined) shapes.set(shape, { rows, all: total, path: fil })
    else shapes.set(shape, { rows: known.rows + rows, all: Math.max(known.all, total), path: `${known.path}, ${fil}` })
  }
  for (const { rows, all, path } of shapes.values())
    if (rows < all) return { code: 'kodeverk-pages-missing', facts: { path, n: rows, all } }
  return null
}

/** Tables of two codes, assessments by their own key and schools by organisation number become what they say of codes of a list. */
function withCompletions(parts: readonly KodeverkPart[]): Result<readonly KodeverkPart[]> {
  const assessments = parts.filter(({ kind }) => kind === 'vurdering')
  const out: KodeverkPart[] = parts.filter(({ kind }) => kind !== 'vurdering' && kind !== 'kobling' && kind !== 'enheter')
  const joined = new Set<KodeverkPart>()
  for (const part of parts) {
    if (part.kind === 'kobling') {
      const said = saidOfPairs(part, assessments)
      if (!said.ok) return said
      if (said.value !== null) out.push({ ...part, kind: 'fagkoder', said: said.value })
      for (const assessment of assessments) if (said.value !== null) joined.add(assessment)
    }
    if (part.kind === 'enheter') {
      const said = new Map<string, Said>()
      for (const schools of parts.filter(({ kind }) => kind === 'skoler'))
        for (const [code, { organisasjonsnummer }] of schools.said) {
          const unit = organisasjonsnummer === undefined ? undefined : part.said.get(organisasjonsnummer)
          if (unit !== undefined) said.set(code, unit)
        }
      out.push({ ...part, kind: 'skoler', said })
    }
  }
  const loose = assessments.find((part) => !joined.has(part))
  return loose === undefined ? ok(out) : fail('kodeverk-relation-unclear', { path: loose.fil })
}

function saidOfPairs(part: KodeverkPart, assessments: readonly KodeverkPart[]): Result<ReadonlyMap<string, Said> | null> {
  const said = new Map<string, Said>()
  const programmes = new Map<string, Set<string>>()
  const unclear = fail('kodeverk-relation-unclear', { path: part.fil })
  const forPrivate = /priv/i.test(part.fil)
  for (const [one, two] of part.pairs) {
    const [a, b] = hasForm('fagkoder', one) && !hasForm('programomraader', one) ? [one, two] : [two, one]
    if (!hasForm('fagkoder', a)) return unclear
    if (hasForm('programomraader', b)) {
      const known = programmes.get(a)
      if (known === undefined) programmes.set(a, new Set([b]))
      else known.add(b)
      continue
    }
    const assessment = assessments.map((table) => table.said.get(b)).find((found) => found !== undefined)
    if (assessment === undefined) return unclear
    // The tables for pupils and private candidates are alike; only their names tell them apart.
    if (!forPrivate && !/pupil|elev/i.test(part.fil)) return unclear
    said.set(a, assessment)
  }
  if (forPrivate && programmes.size === 0) return ok(null)
  for (const [code, areas] of programmes) said.set(code, { ...said.get(code), programomraader: [...areas].sort() })
  return ok(said)
}

function mergeList(parts: readonly KodeverkPart[], bases: readonly KodeverkPart[]): Result<ReadonlyMap<string, Said>> {
  const codes = [...new Set(bases.flatMap(({ said }) => [...said.keys()]))].sort()
  const merged = new Map<string, Said>()
  const disagree: string[] = []
  const files = new Set<string>()
  for (const code of codes) {
    const found = parts.flatMap((part) => {
      const said = part.said.get(code)
      return said === undefined ? [] : [{ part, said }]
    })
    const result: Said = {}
    const differs = (field: string, a: KodeverkPart, b: KodeverkPart): void => {
      if (disagree.at(-1) !== `${code} (${field})`) disagree.push(`${code} (${field})`)
      files.add(a.fil).add(b.fil)
    }
    for (const field of FIELDS) {
      const first = found.find(({ said }) => said[field] !== undefined)
      if (first === undefined) continue
      result[field] = first.said[field] as never
      for (const { part, said } of found)
        if (said[field] !== undefined && String(said[field]) !== String(first.said[field])) differs(WORDS[field], first.part, part)
    }
    const names = found.filter(({ said }) => said.navn !== undefined)
    names.sort(
      (a, b) =>
        Number(b.part.base) - Number(a.part.base) || RANK[a.part.opphav] - RANK[b.part.opphav] || (a.said.navn! < b.said.navn! ? -1 : 1),
    )
    const name = names[0]
    if (name !== undefined) {
      result.navn = name.said.navn!
      const other = names.find(
        ({ part, said }) => part.base && part.opphav === name.part.opphav && part !== name.part && !sameName(said.navn!, name.said.navn!),
      )
      if (other !== undefined) differs('navn', name.part, other.part)
    }
    const types = found.flatMap(({ said }) => said.fagtype ?? []).sort()
    if (types[0] !== undefined) result.fagtype = types[0]
    const areas = [...new Set(found.flatMap(({ said }) => said.programomraader ?? []))].sort()
    if (areas.length > 0) result.programomraader = areas
    merged.set(code, result)
  }
  if (disagree.length === 0) return ok(merged)
  const more = disagree.length - NAMED
  const named = disagree.slice(0, NAMED).join(', ')
  return fail('kodeverk-disagree', { path: [...files].sort().join(', '), n: disagree.length, codes: more > 0 ? `${named} …` : named })
}

const WORDS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  fra: 'gyldig fra',
  til: 'gyldig til',
  utgaatt: 'utgått',
  nivaa: 'nivå',
  skolenivaa: 'nivå',
  eksamensformer: 'eksamensform',
  standpunkt: 'standpunkt',
  uttrykk: 'vurderingsuttrykk',
  organisasjonsnummer: 'organisasjonsnummer',
}

const sameName = (a: string, b: string): boolean => normaliseHeader(a) === normaliseHeader(b)

type AnyEntry = FagkodeOppslag | SkoleOppslag | ProgramomraadeOppslag | KodeOppslag

function entriesOf(liste: KodelisteId, merged: ReadonlyMap<string, Said>): ReadonlyMap<string, AnyEntry> {
  return new Map([...merged].map(([code, said]) => [code, entryOf(liste, code, said)]))
}

function entryOf(liste: KodelisteId, code: string, said: Said): AnyEntry {
  const { fra = null, til = null } = said
  const gyldighet: Gyldighet = { fra, til, ...(said.utgaatt === true && til === null ? { utgaatt: true } : {}) }
  const navn = said.navn ?? ''
  if (liste === 'skoler')
    return { navn, ...gyldighet, nivaa: said.skolenivaa ?? null, organisasjonsnummer: said.organisasjonsnummer ?? null }
  if (liste === 'programomraader') return { navn, ...gyldighet, nivaa: said.nivaa ?? levelOfProgramme(code) }
  if (liste !== 'fagkoder') return { navn, ...gyldighet }
  const { eksamensformer = null, standpunkt = null, uttrykk = null, programomraader = null, fagtype = null } = said
  return {
    navn,
    ...gyldighet,
    nivaa: said.nivaa ?? levelOfSubject(programomraader),
    eksamensformer,
    standpunkt,
    uttrykk,
    programomraader,
    fagtype,
  }
}

/** VIGO's codes for grunnskole begin with GS (VIGO-GRUNNSKOLE). */
function levelOfProgramme(code: string): Nivaa {
  return code.startsWith('GS') ? 'grunnskole' : 'videregaaende'
}

/** A list without levels tells them by the programmes of a subject, when they are all of one. */
function levelOfSubject(programmes: readonly string[] | null): Nivaa | null {
  const levels = new Set((programmes ?? []).map(levelOfProgramme))
  return levels.size === 1 ? [...levels][0]! : null
}
