import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineTableRule } from '../define-rule.ts'

/** An interface file without its start line. A start line written wrongly ('tof') is told by row-unknown-kind and not once more here. */
export const tofMissing = defineTableRule({
  id: 'tof-missing',
  code: 'LEV001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Startlinjen TOF mangler', nn: 'Startlinja TOF manglar', en: 'Start line TOF is missing' },
  source: [{ id: 'SAS3-TOF-01', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse'],
  reads: [],
  messages: {
    missing: {
      what: {
        nb: 'Filen har ingen TOF-linje. Den skal stå først og si hvilket fylke filen kommer fra.',
        nn: 'Fila har inga TOF-linje. Ho skal stå først og seie kva fylke fila kjem frå.',
        en: 'The file has no TOF line. It must come first and say which county the file is from.',
      },
      remedy: {
        nb: 'Eksporter filen på nytt. Er den satt sammen av flere filer, må TOF-linjen være med.',
        nn: 'Eksporter fila på nytt. Er ho sett saman av fleire filer, må TOF-linja vere med.',
        en: 'Export the file again. If it was put together from several files, the TOF line must be included.',
      },
    },
  },
  check(table, ctx) {
    const misspelled = table.unknownStarts.some((start) => trimBlanks(start).toUpperCase() === 'TOF')
    if (table.leveranse.length === 0 && !misspelled) ctx.hit(0, null, 'missing')
  },
})
