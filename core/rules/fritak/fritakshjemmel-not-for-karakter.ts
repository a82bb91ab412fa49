import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'

const SECTIONS: ReadonlySet<string> = new Set(['20', '21', '22', '23', '24'])
const FIRST = skoleaarFrom(2006)
const LAST = skoleaarFrom(2023)

/**
 * Up to 2023-2024 an exemption from grades could rest on 3-20 to 3-23 of the regulations of 2006 alone, and one from exams on 3-24. Another section
 * on a row with F is no basis for it; 1-12 exempts from being taught (kroppsøving), not from the grade. Later rows have other regulations and are
 * not looked at (F45).
 */
export const fritakshjemmelNotForKarakter = defineRowRule({
  id: 'fritakshjemmel-not-for-karakter',
  code: 'FRI002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Hjemmelen gir ikke fritak fra karakter',
    nn: 'Heimelen gir ikkje fritak frå karakter',
    en: 'The basis gives no exemption from grades',
  },
  source: [
    { id: 'UDIR5-3-20-01', read: '2026-11-22' },
    { id: 'UDIR5-3-23-07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-20-01', 'UDIR5-3-23-07'],
  standing: 'ikke-kontrollert-2024',
  valid: { from: FIRST, to: LAST },
  falseAlarms: ['F45'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fritakshjemmel'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'F', fritakshjemmel: (basis) => basis.includes('§') },
  messages: {
    other: {
      what: {
        nb: 'Standpunkt er F, men hjemmelen er ikke en av dem forskriften fra 2006 hadde for fritak fra karakter.',
        nn: 'Standpunkt er F, men heimelen er ikkje ein av dei forskrifta frå 2006 hadde for fritak frå karakter.',
        en: 'Standpunkt is F, but the basis is none of those the regulations of 2006 had for exemption from grades.',
      },
      remedy: {
        nb: 'Sjekk hjemmelen i vedtaket, og rett den.',
        nn: 'Sjekk heimelen i vedtaket, og rett han.',
        en: 'Check the basis in the decision, and correct it.',
      },
    },
    teaching: {
      what: {
        nb: 'Standpunkt er F, men hjemmelen gjelder fritak fra opplæringen, ikke fra karakteren.',
        nn: 'Standpunkt er F, men heimelen gjeld fritak frå opplæringa, ikkje frå karakteren.',
        en: 'Standpunkt is F, but the basis is for exemption from the teaching, not from the grade.',
      },
      remedy: {
        nb: 'Avklar hvilket av de to fritakene eleven har, og rett hjemmelen.',
        nn: 'Avklar kva for eitt av dei to fritaka eleven har, og rett heimelen.',
        en: 'Settle which of the two exemptions the pupil has, and correct the basis.',
      },
    },
  },
  check(row, ctx) {
    const section = /§ ?(\d{1,2}) ?[-–] ?(\d{1,2})\b/.exec(row.fritakshjemmel)
    if (section === null) return
    const [, chapter, number] = section
    if (chapter === '1' && number === '12') ctx.hit('fritakshjemmel', 'teaching')
    else if (chapter !== '3' || !SECTIONS.has(number!)) ctx.hit('fritakshjemmel', 'other')
  },
})
