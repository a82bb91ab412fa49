import { defineRowRule } from '../define-rule.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { fagmerknadInUse } from './remark-in-use.ts'

/** VIGO's table says of each remark in use whether it is for grunnskole, upper secondary or both. */
export const fagmerknadWrongLevel = defineRowRule({
  id: 'fagmerknad-wrong-level',
  code: 'MRK003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagmerknad for et annet skoleslag',
    nn: 'Fagmerknad for eit anna skuleslag',
    en: 'Subject remark (fagmerknad) for another level of school',
  },
  source: [{ id: 'VIGO-FAM', read: '2026-11-21' }],
  norms: ['UDIR5-3-03-10'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad', 'programomraadekode'],
  when: {
    fagmerknad: (value) => fagmerknadInUse(value)?.levels?.length === 1,
    programomraadekode: (code) => isGrunnskole(code) || isVideregaaende(code),
  },
  messages: {
    onlyVgs: {
      what: {
        nb: 'Fagmerknaden {code} er bare for videregående, men programområdet {programme} er grunnskole.',
        nn: 'Fagmerknaden {code} er berre for vidaregåande, men programområdet {programme} er grunnskule.',
        en: 'The subject remark {code} is for upper secondary only, but the programme area {programme} is grunnskole.',
      },
      remedy: {
        nb: 'Velg en fagmerknad for grunnskolen, eller rett programområdekoden i InSchool.',
        nn: 'Vel ein fagmerknad for grunnskulen, eller rett programområdekoden i InSchool.',
        en: 'Choose a remark for grunnskole, or correct the programme area code in InSchool.',
      },
    },
    onlyGsk: {
      what: {
        nb: 'Fagmerknaden {code} er bare for grunnskolen, men programområdet {programme} er videregående.',
        nn: 'Fagmerknaden {code} er berre for grunnskulen, men programområdet {programme} er vidaregåande.',
        en: 'The subject remark {code} is for grunnskole only, but the programme area {programme} is upper secondary.',
      },
      remedy: {
        nb: 'Velg en fagmerknad for videregående på faget, eller rett programområdekoden, i InSchool.',
        nn: 'Vel ein fagmerknad for vidaregåande på faget, eller rett programområdekoden, i InSchool.',
        en: 'Choose a remark for upper secondary on the subject, or correct the programme area code, in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const remark = fagmerknadInUse(row.fagmerknad)
    const grunnskole = isGrunnskole(row.programomraadekode)
    if (remark?.levels?.[0] === (grunnskole ? 'gsk' : 'vgs')) return
    ctx.hit('fagmerknad', grunnskole ? 'onlyVgs' : 'onlyGsk', { code: remark?.code, programme: row.programomraadekode })
  },
})
