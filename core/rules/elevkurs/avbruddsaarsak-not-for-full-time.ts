import { defineRowRule } from '../define-rule.ts'

/**
 * «Ikke møtt» and «takket nei» are for part-time pupils, adults, apprentices and commissioned teaching. The last two do not show in the
 * $EK line, so it warns, and only where the line says that the pupil is neither part-time nor adult: a blank says nothing. MV programmes
 * are for adults.
 */
export const avbruddsaarsakNotForFullTime = defineRowRule({
  id: 'avbruddsaarsak-not-for-full-time',
  code: 'KUR008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Avbruddsårsak som ikke er for heltidselever',
    nn: 'Avbrotsårsak som ikkje er for heiltidselevar',
    en: 'Reason for leaving (avbruddsårsak) that is not for full-time pupils',
  },
  source: [{ id: 'RHB-B06', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['avbruddsaarsak', 'deltid', 'voksen', 'programomraadekode'],
  when: {
    avbruddsaarsak: (code) => code === 'IM' || code === 'TN',
    deltid: (answer) => answer === 'N',
    voksen: (answer) => answer === 'N',
    programomraadekode: (code) => code.slice(6, 8) !== 'MV',
  },
  messages: {
    fullTime: {
      what: {
        nb: 'Avbruddsårsak «{value}» brukes bare for deltidselever, voksne, lærlinger og oppdrag, men linjen sier heltid og ikke voksen.',
        nn: 'Avbrotsårsak «{value}» blir berre brukt for deltidselevar, vaksne, lærlingar og oppdrag, men linja seier heiltid og ikkje vaksen.',
        en: 'The reason «{value}» is only for part-time pupils, adults, apprentices and commissioned teaching, but the line says full-time and not adult.',
      },
      remedy: {
        nb: 'Velg en annen årsak i InSchool, eller forklar at det gjelder lærling eller oppdrag.',
        nn: 'Vel ei anna årsak i InSchool, eller forklar at det gjeld lærling eller oppdrag.',
        en: 'Choose another reason in InSchool, or explain that it concerns an apprentice or commissioned teaching.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('avbruddsaarsak', 'fullTime')
  },
})
