import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { isListed } from './is-listed.ts'
import { isPrivateSchool } from './is-private-school.ts'

/** A code of the usual form, so that it is Udir's and has its hours in Grep; of other codes nobody here knows. */
const USUAL = /^[A-ZÆØÅ]{3}\d{4}$/

/** Adults and what is recognised for them: their hours are another matter (F29). */
const ADULT: ReadonlySet<string> = new Set(['V', 'R'])

/**
 * Pupil hours on a subject whose hours are in Grep. Private schools have subjects of their own that need hours, and no list of them exists.
 * Asks for school and programme, which tables of other hours seldom have.
 */
export const elevtimerOnOtherFagkode = defineRowRule({
  id: 'elevtimer-on-other-fagkode',
  code: 'TIM001',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Elevtimer på et fag som ikke skal ha det',
    nn: 'Elevtimar på eit fag som ikkje skal ha det',
    en: 'Pupil hours (elevtimer) on a subject that has none',
  },
  source: [
    { id: 'RHB-B09', read: '2026-11-22' },
    { id: 'SAS3-KL-19', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F29'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  reads: ['elevtimer', 'fagkode', 'skolenummer', 'programomraadekode'],
  optional: ['fagstatus'],
  when: {
    elevtimer: (hours) => hours !== '' && hours !== '0',
    fagkode: (code) => USUAL.test(code) && !isListed(code),
    skolenummer: (number) => number !== '' && !isPrivateSchool(number),
    programomraadekode: (code) => !isVoksenprogram(code),
    fagstatus: (status) => !ADULT.has(codeMeant('fagstatus', status)),
  },
  messages: {
    other: {
      what: {
        nb: 'Faget {fagkode} har {value} elevtimer, men elevtimer føres bare på bestemte fagkoder.',
        nn: 'Faget {fagkode} har {value} elevtimar, men elevtimar blir førte berre på visse fagkodar.',
        en: 'The subject {fagkode} has {value} pupil hours (elevtimer), but they are only given for certain subject codes.',
      },
      remedy: {
        nb: 'Ta bort elevtimene på faget i InSchool; timetallet hentes fra Grep. Er fagkoden feil, rett den.',
        nn: 'Ta bort elevtimane på faget i InSchool; timetalet blir henta frå Grep. Er fagkoden feil, rett han.',
        en: 'Remove the hours on the subject in InSchool; they are taken from Grep. If the subject code is wrong, correct it.',
      },
    },
  },
  check(row, ctx) {
    if (ctx.kodeverk?.fagkoder?.oppslag.has(row.fagkode) === false) return
    ctx.hit('elevtimer', 'other', { fagkode: row.fagkode })
  },
})
