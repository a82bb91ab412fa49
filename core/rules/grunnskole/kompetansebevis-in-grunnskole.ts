import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isOrdinaryGrunnskole } from './grunnskole-programme.ts'
import { adultColumns, isAdult } from './is-adult.ts'

/**
 * Everybody who completes grunnskole gets a vitnemål, also with failed and exempt subjects. A kompetansebevis is for adults. Newcomers in the
 * introductory programme are left alone.
 */
export const kompetansebevisInGrunnskole = defineRowRule({
  id: 'kompetansebevis-in-grunnskole',
  code: 'GRS012',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Kompetansebevis etter fullført grunnskole',
    nn: 'Kompetansebevis etter fullført grunnskule',
    en: 'Kompetansebevis after completed grunnskole',
  },
  source: [
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
    { id: 'UDIR5-3-40-01', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-40-01'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'fullfortkode', 'programomraadekode', 'fodselsnummer', 'skoleaar'],
  optional: [...adultColumns, 'avbruddsdato'],
  when: {
    bevistype: (type) => codeMeant('bevistype', type) === 'KB',
    fullfortkode: (code) => code === 'B',
    programomraadekode: isOrdinaryGrunnskole,
  },
  messages: {
    notVm: {
      what: {
        nb: 'Bevistypen er «{value}», men eleven har fullført grunnskolen (B) og skal ha vitnemål (VM), også uten karakter i alle fag.',
        nn: 'Bevistypen er «{value}», men eleven har fullført grunnskulen (B) og skal ha vitnemål (VM), også utan karakter i alle fag.',
        en: 'The document type is «{value}», but the pupil has completed grunnskole (B) and gets a diploma (vitnemål, VM), also without a grade in every subject.',
      },
      remedy: {
        nb: 'Rett bevistypen til VM i skolens system. Er det en voksen, før Voksen = J eller rett programområdet.',
        nn: 'Rett bevistypen til VM i systemet til skulen. Er det ein vaksen, før Vaksen = J eller rett programområdet.',
        en: "Correct the document type to VM in the school's system. If this is an adult, enter Voksen (adult) = J or correct the programme area.",
      },
    },
  },
  check(row, ctx) {
    if (row.avbruddsdato === '' && !isAdult(row, ctx)) ctx.hit('bevistype', 'notVm', { allowed: ['VM'] })
  },
})
