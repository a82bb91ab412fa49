import { defineRowRule } from '../define-rule.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'

const GRUNNSKOLE = /^[A-ZÆØÅ]{3}0\d{3}(?!\d)/
/** Approved, recognised, private: the subject need not be taught on the programme. */
const NOT_TAUGHT: ReadonlySet<string> = new Set(['G', 'R', 'P'])

/**
 * The other way round: a code of grunnskole (digits from 0001) on an upper secondary programme. Programmes beside the offer (AOLOV0J---) may
 * teach grunnskole subjects to newcomers.
 */
export const fagkodeGrunnskoleInVgs = defineRowRule({
  id: 'fagkode-grunnskole-in-vgs',
  code: 'GRS003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Grunnskolefag på et programområde i videregående',
    nn: 'Grunnskulefag på eit programområde i vidaregåande',
    en: 'Grunnskole subject on a programme area of upper secondary',
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
  optional: ['fagstatus'],
  when: {
    fagkode: (code) => GRUNNSKOLE.test(code),
    programomraadekode: (code) => isVideregaaende(code) && !code.startsWith('AO'),
  },
  messages: {
    otherLevel: {
      what: {
        nb: 'Fagkoden «{value}» ser ut som et grunnskolefag, men programområdet {programme} er videregående. VIGO tar bare imot fag på samme nivå.',
        nn: 'Fagkoden «{value}» ser ut som eit grunnskulefag, men programområdet {programme} er vidaregåande. VIGO tek berre imot fag på same nivå.',
        en: 'The subject code «{value}» looks like grunnskole, but the programme area {programme} is upper secondary. VIGO takes only subjects of the same level.',
      },
      remedy: {
        nb: 'Rett fagkoden på faget i InSchool. Er eleven i grunnskolen, skal programområdekoden begynne med GSGSK0.',
        nn: 'Rett fagkoden på faget i InSchool. Er eleven i grunnskulen, skal programområdekoden byrje med GSGSK0.',
        en: 'Correct the code of the subject in InSchool. If the pupil is in grunnskole, the programme area code begins with GSGSK0.',
      },
    },
  },
  check(row, ctx) {
    if (!NOT_TAUGHT.has(row.fagstatus)) ctx.hit('fagkode', 'otherLevel', { programme: row.programomraadekode })
  },
})
