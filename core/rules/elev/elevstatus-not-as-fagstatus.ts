import { definePairRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isDue } from '../felles/is-due.ts'
import { isLavereKompetanse } from '../felles/kurskode.ts'
import type { GroupView, RowView } from '../rule.ts'

const subjectColumns = ['fagkode', 'fagstatus', 'fagmerknad', 'halvaar1', 'halvaar2', 'standpunkt', 'linje_aktiv'] as const
type Subject = RowView<(typeof subjectColumns)[number]>

const ORDINARY: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N'])

/** What the subjects of an enrolment say of the pupil. */
interface Told {
  active: number
  adult: boolean
  privatist: number
  ordinary: number
  /** IV with FAM05 in some subject. */
  iop: boolean
  /** Planned lower competence by other signs: IOP codes, fagstatus A. */
  maybeIop: boolean
}

function isIv({ halvaar1, halvaar2, standpunkt }: Subject): boolean {
  return standpunkt === 'IV' || halvaar2 === 'IV' || halvaar1 === 'IV'
}

function tell(subjects: GroupView<(typeof subjectColumns)[number]>): Told {
  const told: Told = { active: 0, adult: false, privatist: 0, ordinary: 0, iop: false, maybeIop: false }
  for (let at = 0; at < subjects.size; at++) {
    const row = subjects.row(at)
    if (row.linje_aktiv === 'N') continue
    told.active++
    const fagstatus = codeMeant('fagstatus', row.fagstatus)
    if (fagstatus === 'V' || fagstatus === 'R') told.adult = true
    else if (fagstatus === 'P') told.privatist++
    else if (ORDINARY.has(fagstatus)) told.ordinary++
    if (row.fagmerknad !== '' && fagmerknadOf(row.fagmerknad) === 'FAM05') {
      told.maybeIop = true
      if (isIv(row)) told.iop = true
    }
    if (fagstatus === 'A' || row.fagkode.startsWith('IOP')) told.maybeIop = true
  }
  return told
}

/**
 * Elevstatus against what sets it off in the subjects: V by a subject with V or R, P by nothing but P, A by IV and FAM05. VOKSEN = J may make
 * it V as well. A pupil with one private subject among many stays E (F07). A is looked at when the final grades are due, and where the
 * fullførtkode does not already disagree (SSB-KONTROLL-11 has a rule of its own).
 */
export const elevstatusNotAsFagstatus = definePairRule({
  id: 'elevstatus-not-as-fagstatus',
  code: 'ELV011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Elevstatus stemmer ikke med fagene',
    nn: 'Elevstatus stemmer ikkje med faga',
    en: 'Pupil status (elevstatus) does not agree with the subjects',
  },
  source: [
    { id: 'RHB-B08', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F07'],
  left: 'elevkurs',
  right: 'fagrad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['elevstatus'],
  rightReads: ['fagstatus'],
  optional: ['voksen', 'fullfortkode', 'programomraadekode', 'skoleaar', ...subjectColumns],
  messages: {
    'no-adult-subject': {
      what: {
        nb: 'Elevstatus er V (voksen), men ingen fag har fagstatus V eller R.',
        nn: 'Elevstatus er V (vaksen), men ingen fag har fagstatus V eller R.',
        en: 'The elevstatus is V (adult), but no subject has fagstatus V or R.',
      },
      remedy: {
        nb: 'Sjekk fagstatusene i InSchool. Er eleven voksen, skal fagene ha V; hvis ikke, skal elevstatus være E.',
        nn: 'Sjekk fagstatusane i InSchool. Er eleven vaksen, skal faga ha V; om ikkje, skal elevstatus vere E.',
        en: 'Check the fagstatus of the subjects in InSchool. An adult has V in them; otherwise the elevstatus should be E.',
      },
    },
    'adult-subject': {
      what: {
        nb: 'Elevstatus er «{value}», men eleven har fag med fagstatus V eller R. Da skal elevstatus være V (voksen).',
        nn: 'Elevstatus er «{value}», men eleven har fag med fagstatus V eller R. Då skal elevstatus vere V (vaksen).',
        en: 'The elevstatus is «{value}», but the pupil has a subject with fagstatus V or R. Then it should be V (adult).',
      },
      remedy: {
        nb: 'Sjekk fagstatusene i InSchool. Er de rette, skal elevstatus være V.',
        nn: 'Sjekk fagstatusane i InSchool. Er dei rette, skal elevstatus vere V.',
        en: 'Check the fagstatus of the subjects in InSchool. If they are right, the elevstatus should be V.',
      },
    },
    'not-only-private': {
      what: {
        nb: 'Elevstatus er P (privatist), men eleven har også fag som ikke er privatistfag.',
        nn: 'Elevstatus er P (privatist), men eleven har òg fag som ikkje er privatistfag.',
        en: 'The elevstatus is P (private candidate, privatist), but the pupil also has subjects that are not private.',
      },
      remedy: {
        nb: 'Sjekk fagstatusene i InSchool. En elev som tar ett fag som privatist, beholder elevstatus E.',
        nn: 'Sjekk fagstatusane i InSchool. Ein elev som tek eitt fag som privatist, held på elevstatus E.',
        en: 'Check the fagstatus of the subjects in InSchool. A pupil who takes one subject as a private candidate keeps the elevstatus E.',
      },
    },
    'only-private': {
      what: {
        nb: 'Elevstatus er «{value}», men alle fagene har fagstatus P. Da skal elevstatus være P (privatist).',
        nn: 'Elevstatus er «{value}», men alle faga har fagstatus P. Då skal elevstatus vere P (privatist).',
        en: 'The elevstatus is «{value}», but all subjects have fagstatus P. Then it should be P (private candidate, privatist).',
      },
      remedy: {
        nb: 'Sjekk fagstatusene i InSchool: er personen privatist i alle fagene, skal elevstatus være P.',
        nn: 'Sjekk fagstatusane i InSchool: er personen privatist i alle faga, skal elevstatus vere P.',
        en: 'Check the fagstatus of the subjects in InSchool: a private candidate in all of them has the elevstatus P.',
      },
    },
    'no-iop-subject': {
      what: {
        nb: 'Elevstatus er A, men ingen fag har IV sammen med merknaden FAM05 (individuell opplæringsplan).',
        nn: 'Elevstatus er A, men ingen fag har IV saman med merknaden FAM05 (individuell opplæringsplan).',
        en: 'The elevstatus is A, but no subject has IV together with the remark FAM05 (individual plan).',
      },
      remedy: {
        nb: 'Før IV og FAM05 i fagene eleven har egen plan i, i InSchool. Har eleven ikke det i noe fag, skal elevstatus være E.',
        nn: 'Før IV og FAM05 i faga eleven har eigen plan i, i InSchool. Har eleven ikkje det i noko fag, skal elevstatus vere E.',
        en: 'Enter IV and FAM05 in InSchool in the subjects with an individual plan. If there is none, the elevstatus should be E.',
      },
    },
    'iop-subject': {
      what: {
        nb: 'Elevstatus er «{value}», men eleven har IV og FAM05 i minst ett fag. Da skal elevstatus være A.',
        nn: 'Elevstatus er «{value}», men eleven har IV og FAM05 i minst eitt fag. Då skal elevstatus vere A.',
        en: 'The elevstatus is «{value}», but the pupil has IV and FAM05 in at least one subject. Then it should be A.',
      },
      remedy: {
        nb: 'Sjekk IV og FAM05 på fagene i InSchool. Er de rette, skal elevstatus være A.',
        nn: 'Sjekk IV og FAM05 på faga i InSchool. Er dei rette, skal elevstatus vere A.',
        en: 'Check IV and FAM05 on the subjects in InSchool. If they are right, the elevstatus should be A.',
      },
    },
  },
  check(left, right, ctx) {
    if (right.size === 0) return
    for (let at = 0; at < left.size; at++) {
      const { elevstatus: written, voksen, fullfortkode, programomraadekode, skoleaar } = left.row(at)
      const elevstatus = codeMeant('elevstatus', written)
      if (!['V', 'P', 'A', 'E'].includes(elevstatus)) continue
      const told = tell(right)
      const lower = isLavereKompetanse(programomraadekode) || programomraadekode.startsWith('AOLOV')
      if (elevstatus === 'V') {
        // Only ordinary subjects: with S, O or M among them the pupil's status may be an earlier one's.
        if (codeMeant('janei', voksen) !== 'J' && told.active > 0 && told.ordinary === told.active)
          ctx.hit(at, 'elevstatus', 'no-adult-subject')
      } else if (elevstatus === 'P') {
        if (told.ordinary > 0 || told.adult) ctx.hit(at, 'elevstatus', 'not-only-private')
      } else if (elevstatus === 'A') {
        const asked =
          (ctx.leveranse === 'sluttkarakterer' || ctx.leveranse === 'etter-klage') &&
          isDue(ctx.parametre.sluttkarakterer_komplette, skoleaar, ctx.today) &&
          (fullfortkode === 'A' || fullfortkode === '')
        if (asked && !lower && !told.maybeIop && told.ordinary > 0) ctx.hit(at, 'elevstatus', 'no-iop-subject')
      } else if (told.adult) ctx.hit(at, 'elevstatus', 'adult-subject')
      else if (told.active > 0 && told.privatist === told.active) ctx.hit(at, 'elevstatus', 'only-private')
      else if (told.iop && !lower && fullfortkode !== 'A') ctx.hit(at, 'elevstatus', 'iop-subject')
    }
  },
})
