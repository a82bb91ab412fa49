import { defineCellRule } from '../define-rule.ts'

/** A file made after today: a wrong clock or a wrong year. */
export const tofFildatoInFuture = defineCellRule({
  id: 'tof-fildato-in-future',
  code: 'LEV005',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fildatoen er fram i tid', nn: 'Fildatoen er fram i tid', en: 'File date is in the future' },
  source: [{ id: 'SAS3-TOF-03', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse'],
  reads: ['fildato'],
  messages: {
    future: {
      what: {
        nb: 'Filen er datert «{value}», etter dagens dato {today}.',
        nn: 'Fila er datert «{value}», etter dagens dato {today}.',
        en: 'The file is dated «{value}», which is after today, {today}.',
      },
      remedy: {
        nb: 'Sjekk at dette er den nyeste filen fra skolen, og at klokken er stilt riktig der filen er laget.',
        nn: 'Sjekk at dette er den nyaste fila frå skulen, og at klokka er stilt rett der fila er laga.',
        en: 'Check whether this is the latest file from the school, and whether the clock of the computer that made it is right.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'ok' && cell.value > ctx.today) ctx.hit('future', { today: ctx.today })
  },
})
