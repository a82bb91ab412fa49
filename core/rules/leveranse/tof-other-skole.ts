import { defineTableRule } from '../define-rule.ts'

/**
 * The start line names one school, and the lines name others. The field is to be filled only when the whole file is one school. A number of
 * a wrong form is told by skolenummer-wrong-form alone.
 */
export const tofOtherSkole = defineTableRule({
  id: 'tof-other-skole',
  code: 'LEV008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'TOF nevner en annen skole enn linjene',
    nn: 'TOF nemner ein annan skule enn linjene',
    en: 'TOF names a different school from the lines',
  },
  source: [{ id: 'SAS3-TOF-06', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F21'],
  appliesTo: ['leveranse'],
  reads: ['skolenummer'],
  messages: {
    other: {
      what: {
        nb: 'TOF sier at hele filen er skole «{value}», men {count} elevkurs er på {schools}.',
        nn: 'TOF seier at heile fila er skule «{value}», men {count} elevkurs er på {schools}.',
        en: 'TOF says that the whole file is school «{value}», but {count} enrolments ($EK) are at {schools}.',
      },
      remedy: {
        nb: 'La skolenummeret i TOF stå tomt når filen har flere skoler, eller sjekk skolenummeret på elevkursene.',
        nn: 'La skulenummeret i TOF stå tomt når fila har fleire skular, eller sjekk skulenummeret på elevkursa.',
        en: 'Leave the school number in TOF empty when the file has several schools, or check the school number on the enrolments.',
      },
    },
  },
  check(table, ctx) {
    const start = table.leveranse[0]
    const school = start?.value.skolenummer ?? ''
    if (start === undefined || !/^\d{5}$/.test(school) || table.leveranse.length > 1) return
    const others = [...table.counts('elevkurs', 'skolenummer')].filter(([number]) => /^\d{5}$/.test(number) && number !== school)
    if (others.length === 0) return
    const shown = others.slice(0, 3).map(([number]) => number)
    const schools = others.length > 3 ? [...shown, '…'] : shown
    ctx.hit(start.row, 'skolenummer', 'other', { count: others.reduce((sum, [, count]) => sum + count, 0), schools })
  },
})
