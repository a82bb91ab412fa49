import { defineRowRule } from '../define-rule.ts'

/**
 * An adult's right on an enrolment that is not marked as an adult's: VIGO does not import it then. Youth right (U), no right (I) and «N» are
 * what systems fill in for every pupil, so they pass.
 */
export const rettstypeWithoutVoksen = defineRowRule({
  id: 'rettstype-without-voksen',
  code: 'ELV009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Voksenrett uten at eleven er ført som voksen',
    nn: 'Vaksenrett utan at eleven er ført som vaksen',
    en: 'Adult right of a pupil who is not entered as an adult',
  },
  source: [
    { id: 'SAS3-EK-17', read: '2026-11-22' },
    { id: 'SAS3-EK-18', read: '2026-11-22' },
    { id: 'SAS3-EK-24', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['voksen'],
  optional: ['rettstype', 'rett_paabygging'],
  when: { voksen: (answer) => answer === 'N' || answer === '' },
  whenAny: { rettstype: (type) => type === 'V', rett_paabygging: (answer) => answer === 'J' },
  messages: {
    adult: {
      what: {
        nb: '{column} er «{value}», men Voksen er ikke J. VIGO leser bare feltet for voksne.',
        nn: '{column} er «{value}», men Voksen er ikkje J. VIGO les berre feltet for vaksne.',
        en: '{column} is «{value}», but Voksen (adult) is not J. VIGO reads the field for adults only.',
      },
      remedy: {
        nb: 'Er eleven i et tilbud tilpasset voksne, sett Voksen til J i InSchool. Hvis ikke, ta bort {column}.',
        nn: 'Er eleven i eit tilbod tilpassa vaksne, set Voksen til J i InSchool. Om ikkje, ta bort {column}.',
        en: 'If the pupil is in teaching for adults, set Voksen to J in InSchool. If not, remove {column}.',
      },
    },
  },
  check(row, ctx) {
    // Both say the same of one cause: the mark that is missing.
    ctx.hit(row.rettstype === 'V' ? 'rettstype' : 'rett_paabygging', 'adult')
  },
})
