import { STAND_IN } from '../../records/stand-in.ts'
import { nearestHeader } from '../../table/nearest-header.ts'
import { defineCellRule } from '../define-rule.ts'
import { kindsOfGrade, kindsToProposeFrom } from './kinds-of-grade.ts'

/**
 * In a table with a row per grade a word says which grade each is. Where nobody understands the word the grade is in no column and no other
 * rule sees it, so this one tells. Only words that are not understood come here (core/shape/spread-grades.ts); a misspelt one is told with
 * what it was read as.
 */
export const vurderingstypeUnknown = defineCellRule({
  id: 'vurderingstype-unknown',
  code: 'LES040',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Ukjent vurderingstype', nn: 'Ukjend vurderingstype', en: 'Unknown kind of grade' },
  source: [{ id: 'KOLONNER', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['vurderingstype'],
  collapse: 'structural',
  messages: {
    misspelled: {
      what: {
        nb: '«{kind}» er lest som «{proposal}».',
        nn: '«{kind}» er lese som «{proposal}».',
        en: '«{kind}» was read as «{proposal}».',
      },
      remedy: {
        nb: 'Rett vurderingstypen, og kontroller filen på nytt om noe annet var ment.',
        nn: 'Rett vurderingstypen, og kontroller fila på nytt om noko anna var meint.',
        en: 'Correct the kind of grade, and check the file again if something else was meant.',
      },
    },
    unknown: {
      what: {
        nb: '«{kind}» sier ikke hva slags karakter dette er. Karakteren er ikke kontrollert.',
        nn: '«{kind}» seier ikkje kva slags karakter dette er. Karakteren er ikkje kontrollert.',
        en: '«{kind}» does not say what kind of grade this is. The grade has not been checked.',
      },
      remedy: {
        nb: 'Skriv en av vurderingstypene som er kjent, og kontroller filen på nytt.',
        nn: 'Skriv ein av vurderingstypane som er kjende, og kontroller fila på nytt.',
        en: 'Write one of the known kinds of grade, and check the file again.',
      },
    },
    missing: {
      what: {
        nb: 'Det står en karakter her, men ikke hva slags. Karakteren er ikke kontrollert.',
        nn: 'Det står ein karakter her, men ikkje kva slags. Karakteren er ikkje kontrollert.',
        en: 'There is a grade here but not of what kind. The grade has not been checked.',
      },
      remedy: {
        nb: 'Fyll inn vurderingstypen, og kontroller filen på nytt.',
        nn: 'Fyll inn vurderingstypen, og kontroller fila på nytt.',
        en: 'Fill in the kind of grade, and check the file again.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'blank') return
    const kind = cell.text
    const proposal = nearestHeader(kind, kindsToProposeFrom)
    if (kind === STAND_IN) ctx.hit('missing', { allowed: kindsOfGrade })
    else if (proposal !== null) ctx.hit('misspelled', { kind, proposal, allowed: kindsOfGrade })
    else ctx.hit('unknown', { kind, allowed: kindsOfGrade })
  },
})
