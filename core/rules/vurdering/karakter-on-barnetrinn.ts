import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { levelOf } from '../felles/level-of.ts'
import { gradeColumns, inEachOf } from '../karakter/grade-columns.ts'
import { primaryYear } from './primary-year.ts'

/**
 * A number grade before year 8. Tables write years of upper secondary as 1 to 3, so these count only where the programme is grunnskole; other
 * subjects than those of grunnskole say that the column means something else (a level).
 */
export const karakterOnBarnetrinn = defineRowRule({
  id: 'karakter-on-barnetrinn',
  code: 'VUR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Tallkarakter på barnetrinnet', nn: 'Talkarakter på barnesteget', en: 'Number grade in primary school' },
  source: [{ id: 'UDIR5-3-04-03', read: '2026-11-22' }],
  norms: ['UDIR5-3-04-03'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['trinn'],
  optional: [...gradeColumns, 'programomraadekode', 'fagkode'],
  when: { trinn: (trinn) => /^[1-7](?!\d)/.test(trinn) },
  whenAny: inEachOf(gradeColumns, (grade) => /^[1-6]$/.test(gradeCode(grade))),
  messages: {
    primary: {
      what: {
        nb: 'Eleven går på trinn {trinn}, men har tallkarakteren «{value}». Tallkarakterer gis fra 8. trinn.',
        nn: 'Eleven går på steg {trinn}, men har talkarakteren «{value}». Talkarakterar blir gitt frå 8. steget.',
        en: 'The pupil is in year {trinn} but has the number grade «{value}». Number grades are given from year 8.',
      },
      remedy: {
        nb: 'Sjekk trinnet. Er det riktig, ta bort karakteren i skolens system.',
        nn: 'Sjekk steget. Er det rett, ta bort karakteren i systemet til skulen.',
        en: "Check the year. If it is right, remove the grade in the school's system.",
      },
    },
  },
  check(row, ctx, met) {
    const trinn = primaryYear(row)
    if (trinn !== null && levelOf(row) !== 'vgs' && !/^[A-ZÆØÅ]{3}[1-9]/.test(row.fagkode))
      for (const { key } of met) ctx.hit(key, 'primary', { trinn })
  },
})
