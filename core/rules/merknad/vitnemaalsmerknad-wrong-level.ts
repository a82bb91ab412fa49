import { defineRowRule } from '../define-rule.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { vitnemaalsmerknadInUse } from './remark-in-use.ts'

/** VIGO's table says of each diploma remark in use whether it is for grunnskole, upper secondary or both. */
export const vitnemaalsmerknadWrongLevel = defineRowRule({
  id: 'vitnemaalsmerknad-wrong-level',
  code: 'MRK009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Vitnemålsmerknad for et annet skoleslag',
    nn: 'Vitnemålsmerknad for eit anna skuleslag',
    en: 'Diploma remark (vitnemålsmerknad) for another level of school',
  },
  source: [{ id: 'VIGO-VMM', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['vitnemaalsmerknad'],
  reads: ['vitnemaalsmerknad', 'programomraadekode'],
  when: {
    vitnemaalsmerknad: (value) => vitnemaalsmerknadInUse(value)?.levels?.length === 1,
    programomraadekode: (code) => isGrunnskole(code) || isVideregaaende(code),
  },
  messages: {
    onlyVgs: {
      what: {
        nb: 'Vitnemålsmerknaden {code} er bare for videregående, men programområdet {programme} er grunnskole.',
        nn: 'Vitnemålsmerknaden {code} er berre for vidaregåande, men programområdet {programme} er grunnskule.',
        en: 'The diploma remark {code} is for upper secondary only, but the programme area {programme} is grunnskole.',
      },
      remedy: {
        nb: 'Velg en merknad for grunnskolen, eller rett programområdekoden i InSchool.',
        nn: 'Vel ein merknad for grunnskulen, eller rett programområdekoden i InSchool.',
        en: 'Choose a remark for grunnskole, or correct the programme area code in InSchool.',
      },
    },
    onlyGsk: {
      what: {
        nb: 'Vitnemålsmerknaden {code} er bare for grunnskolen, men programområdet {programme} er videregående.',
        nn: 'Vitnemålsmerknaden {code} er berre for grunnskulen, men programområdet {programme} er vidaregåande.',
        en: 'The diploma remark {code} is for grunnskole only, but the programme area {programme} is upper secondary.',
      },
      remedy: {
        nb: 'Velg en merknad for videregående på beviset, eller rett programområdekoden, i InSchool.',
        nn: 'Vel ein merknad for vidaregåande på beviset, eller rett programområdekoden, i InSchool.',
        en: 'Choose a remark for upper secondary on the document, or correct the programme area code, in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const remark = vitnemaalsmerknadInUse(row.vitnemaalsmerknad)
    const grunnskole = isGrunnskole(row.programomraadekode)
    if (remark?.levels?.[0] === (grunnskole ? 'gsk' : 'vgs')) return
    ctx.hit('vitnemaalsmerknad', grunnskole ? 'onlyVgs' : 'onlyGsk', { code: remark?.code, programme: row.programomraadekode })
  },
})
