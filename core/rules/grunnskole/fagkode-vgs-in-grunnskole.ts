import { isCode } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

// The code may have its name behind in tables.
const UPPER_SECONDARY = /^[A-ZÆØÅ]{3}[1-9]\d{3}(?!\d)/
/** The old exam code for pupils exempt from sidemål: a grunnskole code in spite of its digits. */
const EXEMPT_EXAM = 'NOR1415'
/** Remarks that say the subject was taken ahead; that they belong to upper secondary is told by the rules on remarks. */
const TAKEN_AHEAD: ReadonlySet<string> = new Set(['FAM34', 'FAM46'])

/**
 * VIGO takes a subject only on a programme of its own level. A pupil of lower secondary who takes a subject ahead (forsering) takes it at an
 * upper secondary school: with that school in SKOLENR2 it is silent. The level is read from the digits, so it warns.
 */
export const fagkodeVgsInGrunnskole = defineRowRule({
  id: 'fagkode-vgs-in-grunnskole',
  code: 'GRS002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Videregående fag på et programområde for grunnskole',
    nn: 'Vidaregåande fag på eit programområde for grunnskule',
    en: 'Upper secondary subject on a programme area of grunnskole',
  },
  source: [
    { id: 'SAS3-KL-06', read: '2026-11-22' },
    { id: 'RHB-A04', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'fagkoder',
  collapse: 'structural',
  appliesTo: ['fagrad'],
  reads: ['fagkode', 'programomraadekode'],
  optional: ['fagmerknad', 'skolenummer2'],
  when: { fagkode: (code) => UPPER_SECONDARY.test(code) && !isOwnCase(code.slice(0, 7)), programomraadekode: isGrunnskole },
  messages: {
    otherLevel: {
      what: {
        nb: 'Fagkoden «{value}» ser ut som et fag fra videregående, men programområdet {programme} er grunnskole. VIGO tar bare imot fag på samme nivå.',
        nn: 'Fagkoden «{value}» ser ut som eit fag frå vidaregåande, men programområdet {programme} er grunnskule. VIGO tek berre imot fag på same nivå.',
        en: 'The subject code «{value}» looks like upper secondary, but the programme area {programme} is grunnskole. VIGO takes only subjects of the same level.',
      },
      remedy: {
        nb: 'Rett fagkoden i skolens system. Har eleven tatt faget ved en videregående skole, skal den skolen levere det.',
        nn: 'Rett fagkoden i systemet til skulen. Har eleven teke faget ved ein vidaregåande skule, skal den skulen levere det.',
        en: "Correct the subject code in the school's system. If the pupil took the subject at an upper secondary school, that school delivers it.",
      },
    },
  },
  check(row, ctx) {
    if (row.skolenummer2 !== '' || TAKEN_AHEAD.has(fagmerknadOf(row.fagmerknad))) return
    ctx.hit('fagkode', 'otherLevel', { programme: row.programomraadekode })
  },
})

function isOwnCase(code: string): boolean {
  return code === EXEMPT_EXAM || isCode('fagkode-spesial', code)
}
