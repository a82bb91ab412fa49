import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineLineRule } from '../define-rule.ts'
import { lineIds } from './line-ids.ts'

/** What is shown: a dollar sign, or capitals as ids are written. A line without its id begins with a person, and «Bo» or «Åse» is a name. */
const LABEL = /^(?:\$\p{L}{1,3}|[A-Z]{1,3})$/u
const END_LABEL = /^(?:EOF|END|SLUTT)$/

/**
 * A line of the interface whose first field is none of the five line ids. The reader passes such a line by, so nothing in it is checked; a
 * line id without its dollar sign is told in words. One in small letters or with blanks around it is read, and is line-id-blanks'. An end
 * line is not described in the interface, but cannot be ruled out.
 */
export const rowUnknownKind = defineLineRule({
  id: 'row-unknown-kind',
  code: 'LES001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Linje av ukjent type', nn: 'Linje av ukjend type', en: 'Line of an unknown kind' },
  source: [{ id: 'SAS3-TOF-01', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  kinds: ['unknown-record'],
  messages: {
    misspelled: {
      what: {
        nb: 'Linjen begynner med «{start}», men linjetypen skrives {meant}. Linjen er ikke lest.',
        nn: 'Linja byrjar med «{start}», men linjetypen skal skrivast {meant}. Linja er ikkje lesen.',
        en: 'The line begins with «{start}», but the line id is written {meant}. The line has not been read.',
      },
      remedy: {
        nb: 'Skriv {meant} først på linjen, med dollartegn.',
        nn: 'Skriv {meant} først på linja, med dollarteikn.',
        en: 'Write {meant} at the start of the line, with the dollar sign.',
      },
    },
    'end-line': {
      what: {
        nb: 'Linjen begynner med «{start}». Grensesnittet til VIGO har ingen sluttlinje.',
        nn: 'Linja byrjar med «{start}». Grensesnittet til VIGO har inga sluttlinje.',
        en: 'The line begins with «{start}». The VIGO interface has no end line.',
      },
      remedy: {
        nb: 'Ta bort linjen hvis VIGO avviser filen.',
        nn: 'Ta bort linja om VIGO avviser fila.',
        en: 'Remove the line if VIGO rejects the file.',
      },
    },
    unknown: {
      what: {
        nb: 'Linjen begynner med «{start}», som ikke er en linjetype. Linjen er ikke lest.',
        nn: 'Linja byrjar med «{start}», som ikkje er ein linjetype. Linja er ikkje lesen.',
        en: 'The line begins with «{start}», which is not a line id. The line has not been read.',
      },
      remedy: {
        nb: 'En linje skal begynne med TOF, $EL, $EK, $KL eller $VM. Sjekk linjen i filen, og eksporter på nytt.',
        nn: 'Ei linje skal byrje med TOF, $EL, $EK, $KL eller $VM. Sjekk linja i fila, og eksporter på nytt.',
        en: 'A line must begin with TOF, $EL, $EK, $KL or $VM. Check the line in the file and export again.',
      },
    },
    'no-line-id': {
      what: {
        nb: 'Linjen begynner ikke med en linjetype, og er ikke lest.',
        nn: 'Linja byrjar ikkje med ein linjetype, og er ikkje lesen.',
        en: 'The line does not begin with a line id, and has not been read.',
      },
      remedy: {
        nb: 'Sjekk om linjen er delt i to av et linjeskift i et felt. En linje skal begynne med TOF, $EL, $EK, $KL eller $VM.',
        nn: 'Sjekk om linja er delt i to av eit linjeskift i eit felt. Ei linje skal byrje med TOF, $EL, $EK, $KL eller $VM.',
        en: 'Check whether a line break inside a field has cut the line in two. A line must begin with TOF, $EL, $EK, $KL or $VM.',
      },
    },
  },
  check(line, ctx) {
    const label = trimBlanks(line.start).toUpperCase()
    const meant = lineIds.find((id) => id === label || id === `$${label}`)
    if (meant !== undefined) ctx.hit('misspelled', { start: line.start, meant })
    else if (END_LABEL.test(label)) ctx.hit('end-line', { start: line.start }, 'warning')
    else if (LABEL.test(trimBlanks(line.start))) ctx.hit('unknown', { start: line.start })
    else ctx.hit('no-line-id')
  },
})
