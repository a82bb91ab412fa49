import { definePairRule } from '../define-rule.ts'
import { gradeColumns } from '../karakter/grade-columns.ts'

/** A subject with a final or exam grade in the earlier file that the pupil's new rows lack: a grade that VIGO has would be orphaned. */
export const fagDropped = definePairRule({
  id: 'fag-dropped',
  code: 'END003',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fag med karakter er borte', nn: 'Fag med karakter er borte', en: 'A graded subject is gone' },
  source: [{ id: 'INNTAKSVAKT-SAMLET', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F22'],
  leveranser: ['sluttkarakterer', 'etter-klage'],
  between: 'files',
  left: 'forrige-fagrad',
  right: 'fagrad',
  by: ['fodselsnummer'],
  reads: ['fagkode'],
  optional: [...gradeColumns, 'fagstatus', 'avbruddsdato_fag', 'skolenummer', 'skoleaar'],
  messages: {
    gone: {
      what: {
        nb: '{fagkode} hadde karakter i den forrige filen (rad {row}), men eleven har ikke faget i den nye.',
        nn: '{fagkode} hadde karakter i den førre fila (rad {row}), men eleven har ikkje faget i den nye.',
        en: '{fagkode} had a grade in the earlier file (row {row}), but the pupil no longer has the subject in the new one.',
      },
      remedy: {
        nb: 'Sjekk i InSchool om faget er slettet ved en feil. Fag med karakter skal være med.',
        nn: 'Sjekk i InSchool om faget er sletta ved ein feil. Fag med karakter skal vere med.',
        en: 'Check in InSchool whether the subject was deleted by mistake. Subjects with a grade must be there.',
      },
    },
  },
  check(before, now, ctx) {
    // Pupils who are gone altogether are told once, by another rule.
    if (now.size === 0) return
    const codes = new Set<string>()
    for (let i = 0; i < now.size; i++) codes.add(now.row(i).fagkode)
    const told = new Set<string>()
    for (let i = 0; i < before.size; i++) {
      const { fagkode, fagstatus, avbruddsdato_fag, standpunkt, eksamen_skriftlig, eksamen_muntlig, eksamen_annen } = before.row(i)
      if (fagstatus === 'S' || avbruddsdato_fag !== '' || codes.has(fagkode) || told.has(fagkode)) continue
      if (standpunkt + eksamen_skriftlig + eksamen_muntlig + eksamen_annen === '') continue
      told.add(fagkode)
      ctx.hit(i, 'fagkode', 'gone', { fagkode, row: before.rowNumber(i) })
    }
  },
})
