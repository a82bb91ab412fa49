import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineRowRule } from '../define-rule.ts'

/** The day prior learning was assessed lies after today, or before the person was born. Whoever was born after today has a wrong number instead. */
export const rkvDatoImpossible = defineRowRule({
  id: 'rkv-dato-impossible',
  code: 'RKV001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Umulig dato for realkompetansevurdering',
    nn: 'Umogleg dato for realkompetansevurdering',
    en: 'Impossible date of the assessment of prior learning (realkompetansevurdering)',
  },
  source: [
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'SAS3-KL-25', read: '2026-11-22' },
    { id: 'RHB-A01', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad', 'elevkurs', 'person'],
  reads: ['rkv_dato'],
  optional: ['fodselsnummer'],
  when: { rkv_dato: (date) => date !== '' },
  messages: {
    future: {
      what: {
        nb: 'Realkompetansevurderingen er datert «{value}», etter dagens dato {today}.',
        nn: 'Realkompetansevurderinga er datert «{value}», etter dagens dato {today}.',
        en: 'The assessment of prior learning (realkompetansevurdering) is dated «{value}», which is after today, {today}.',
      },
      remedy: {
        nb: 'Før datoen da realkompetansen ble vurdert, på faget i InSchool. Er den ikke vurdert ennå, skal datoen stå tom.',
        nn: 'Før datoen då realkompetansen vart vurdert, på faget i InSchool. Er han ikkje vurdert enno, skal datoen stå tom.',
        en: 'Enter the day of the assessment on the subject in InSchool. If it has not been made yet, leave the date blank.',
      },
    },
    'before-birth': {
      what: {
        nb: 'Realkompetansevurderingen er datert «{value}», før personen ble født.',
        nn: 'Realkompetansevurderinga er datert «{value}», før personen vart fødd.',
        en: 'The assessment of prior learning (realkompetansevurdering) is dated «{value}», before the person was born.',
      },
      remedy: {
        nb: 'Rett datoen på faget i InSchool, og sjekk at fødselsnummeret er riktig.',
        nn: 'Rett datoen på faget i InSchool, og sjekk at fødselsnummeret er rett.',
        en: 'Correct the date on the subject in InSchool, and check that the identity number is right.',
      },
    },
  },
  check(row, ctx) {
    const { today, skoleaar, tillatSyntetiske } = ctx
    if (row.rkv_dato > today) {
      ctx.hit('rkv_dato', 'future', { today }, 'warning')
      return
    }
    const { fodselsdato } = judgeFodselsnummer(row.fodselsnummer, { today, skoleaarStart: startYearOf(skoleaar), tillatSyntetiske })
    if (fodselsdato !== null && fodselsdato <= today && row.rkv_dato < fodselsdato) ctx.hit('rkv_dato', 'before-birth')
  },
})
