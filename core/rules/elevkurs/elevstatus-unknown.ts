import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { judgeCode } from '../kode/judge-code.ts'

/**
 * VIGO makes the elevstatus from the fagstatuser. X means that it could not: known to occur, and to be put right. An earlier status is
 * history, so X is left alone there and its column, known by inference only, can but warn. A table's «Status» may be something else too.
 */
export const elevstatusUnknown = defineCellRule({
  id: 'elevstatus-unknown',
  code: 'KUR005',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent elevstatus', nn: 'Ukjend elevstatus', en: 'Unknown pupil status (elevstatus)' },
  source: [
    { id: 'RHB-B08', read: '2026-11-21' },
    { id: 'SSB-R-15', read: '2026-11-21' },
    { id: 'SSB-KONTROLL', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['elevstatus', 'forrige_elevstatus'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ingen elevstatus.',
        nn: '«{value}» er ingen elevstatus.',
        en: '«{value}» is not an elevstatus (pupil status).',
      },
      remedy: {
        nb: 'Elevstatus følger av fagstatusene: rett dem i InSchool, eller rett statusen der filen er laget.',
        nn: 'Elevstatus følgjer av fagstatusane: rett dei i InSchool, eller rett statusen der fila er laga.',
        en: 'Elevstatus follows from the fagstatus of the subjects: correct those in InSchool, or the status where the file was made.',
      },
    },
    undetermined: {
      what: {
        nb: 'Elevstatus er X: VIGO har ikke kunnet fastsette den.',
        nn: 'Elevstatus er X: VIGO har ikkje kunna fastsetje han.',
        en: 'The elevstatus is X: VIGO could not determine it.',
      },
      remedy: {
        nb: 'Sjekk fagstatus i alle fagene til eleven, rett den som er feil, og hent filen på nytt.',
        nn: 'Sjekk fagstatus i alle faga til eleven, rett den som er feil, og hent fila på nytt.',
        en: "Check the fagstatus of all the pupil's subjects, correct the wrong one and fetch the file again.",
      },
    },
  },
  check(cell, ctx) {
    const earlier = cell.key === 'forrige_elevstatus'
    if (judgeCode(cell).kind === 'unknown') {
      const sure = !earlier && fileKindOf(cell) !== 'table'
      ctx.hit('unknown', { allowed: codesOf('elevstatus').filter((code) => code !== 'X') }, sure ? 'error' : 'warning')
    } else if (cell.value === 'X' && !earlier) ctx.hit('undetermined', {}, 'warning')
  },
})
