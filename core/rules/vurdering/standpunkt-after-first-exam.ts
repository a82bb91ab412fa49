import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'

const PUPIL: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N'])

/**
 * Where somebody of the year is drawn for a local exam, standpunkt of the whole year is entered before the first exam in the subject. Told when
 * that exam is over, so that nothing shows the draw beforehand. Silent where nobody is drawn (UDIR5-3-18-10), without the days, for private
 * candidates, subjects that began in spring, and grades changed since (F40).
 */
export const standpunktAfterFirstExam = defineGroupRule({
  id: 'standpunkt-after-first-exam',
  code: 'VUR007',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Standpunkt ført etter første eksamen i faget',
    nn: 'Standpunkt ført etter første eksamen i faget',
    en: 'Standpunkt entered after the first exam of the subject',
  },
  source: [
    { id: 'UDIR5-3-18-09', read: '2026-11-22' },
    { id: 'UDIR5-3-18-10', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-09', 'UDIR5-3-18-10'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer'],
  falseAlarms: ['F40'],
  appliesTo: ['fagrad'],
  by: ['skoleaar', 'skolenummer', 'trinn', 'fagkode'],
  reads: ['standpunkt', 'fort_dato', 'trukket', 'eksamensdato', 'fagstatus'],
  optional: ['eksamensform', 'karakterstatus', 'startdato_fag'],
  messages: {
    late: {
      what: {
        nb: 'Standpunkt ble ført {value}, men første eksamen i faget på trinnet var {exam}. Standpunkt skal være satt før den.',
        nn: 'Standpunkt vart ført {value}, men første eksamen i faget på steget var {exam}. Standpunkt skal vere sett før den.',
        en: 'Standpunkt was entered on {value}, but the first exam of the subject in that year was on {exam}. Standpunkt has to be set before it.',
      },
      remedy: {
        nb: 'Sjekk datoene. Stemmer de, ta det opp med skolens ledelse; karakteren endres ikke av dette.',
        nn: 'Sjekk datoane. Stemmer dei, ta det opp med leiinga ved skulen; karakteren blir ikkje endra av dette.',
        en: 'Check the days. If they are right, take it up with the head of the school; the grade is not changed by this.',
      },
    },
  },
  check(group, ctx) {
    let first = ''
    for (let at = 0; at < group.size; at++) {
      const { trukket, eksamensdato, eksamensform, karakterstatus } = group.row(at)
      if (codeMeant('janei', trukket) !== 'J' || eksamensdato === '' || karakterstatus !== '' || isWritten(eksamensform)) continue
      if (first === '' || eksamensdato < first) first = eksamensdato
    }
    if (first === '' || first >= ctx.today) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.fort_dato < first || gradeCode(row.standpunkt) === '' || row.karakterstatus !== '') continue
      if (!PUPIL.has(codeMeant('fagstatus', row.fagstatus)) || isFromSpring(row.startdato_fag)) continue
      ctx.hit(at, 'fort_dato', 'late', { exam: first })
    }
  },
})

/** A central exam has its own deadline, which no file tells. */
function isWritten(eksamensform: string): boolean {
  return codeMeant('eksamensform', eksamensform) === 'S'
}

function isFromSpring(startdato: string): boolean {
  return startdato !== '' && startdato.slice(5) < '07-01'
}
