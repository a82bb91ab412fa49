import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineRowRule } from '../define-rule.ts'

/**
 * A birth date beside an identity number that says another day. Two birth dates for one number are found by this too: one of them is not
 * the number's. A number with an error says nothing; what is wrong with it is told by its own rule.
 */
export const fodselsdatoDiffers = defineRowRule({
  id: 'fodselsdato-differs',
  code: 'ELV005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsdato som ikke er fødselsnummerets',
    nn: 'Fødselsdato som ikkje er den i fødselsnummeret',
    en: "Date of birth that is not the identity number's",
  },
  source: [{ id: 'RHB-A01', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['fagrad'],
  reads: ['fodselsnummer', 'fodselsdato'],
  when: { fodselsdato: (date) => date !== '', fodselsnummer: (number) => number !== '' },
  messages: {
    other: {
      what: {
        nb: 'Fødselsdatoen «{value}» er en annen enn den fødselsnummeret begynner med.',
        nn: 'Fødselsdatoen «{value}» er ein annan enn den fødselsnummeret byrjar med.',
        en: 'The date of birth «{value}» is another than the one the identity number begins with.',
      },
      remedy: {
        nb: 'Finn ut hvilken av dem som er rett, i Folkeregisteret eller InSchool. Er datoen feil, rett den; er nummeret feil, gjelder karakterene kanskje en annen.',
        nn: 'Finn ut kva for ein av dei som er rett, i Folkeregisteret eller InSchool. Er datoen feil, rett han; er nummeret feil, gjeld karakterane kanskje ein annan.',
        en: 'Find out which of them is right, in Folkeregisteret (the population register) or InSchool. If the date is wrong, correct it; if the number is wrong, the grades may be those of somebody else.',
      },
    },
  },
  check(row, ctx) {
    if (isSameDay(row.fodselsnummer, row.fodselsdato)) return
    const { faults, fodselsdato } = judgeFodselsnummer(row.fodselsnummer, {
      today: ctx.today,
      skoleaarStart: startYearOf(ctx.skoleaar),
      tillatSyntetiske: ctx.tillatSyntetiske,
    })
    if (fodselsdato === row.fodselsdato || faults.some(({ severity }) => severity === 'error')) return
    ctx.hit('fodselsdato', 'other')
  },
})

/** Whether day, month and the year's last two digits agree, D-numbers (day + 40) and made-up numbers (month + 20, 40, 65, 80) included. */
function isSameDay(number: string, date: string): boolean {
  const day = Number(number.slice(0, 2)) - Number(date.slice(8, 10))
  const month = Number(number.slice(2, 4)) - Number(date.slice(5, 7))
  return (day === 0 || day === 40) && [0, 20, 40, 65, 80].includes(month) && number.slice(4, 6) === date.slice(2, 4)
}
