import { defineGroupRule } from '../define-rule.ts'

/**
 * A recognised subject without the date of the assessment, while the person's other recognised subjects have theirs. A person without any date was
 * assessed before the date was sent, or the system does not send it.
 */
export const rkvDatoMissing = defineGroupRule({
  id: 'rkv-dato-missing',
  code: 'RKV003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Dato for realkompetansevurdering mangler',
    nn: 'Dato for realkompetansevurdering manglar',
    en: 'Date of the assessment of prior learning is missing',
  },
  source: [
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'SAS3-KL-25', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagstatus'],
  reads: ['fagstatus', 'rkv_dato', 'standpunkt', 'eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'],
  minRows: 2,
  messages: {
    missing: {
      what: {
        nb: 'Faget er realkompetansevurdert og godkjent, men datoen for vurderingen mangler. Andre fag for samme person har dato.',
        nn: 'Faget er realkompetansevurdert og godkjent, men datoen for vurderinga manglar. Andre fag for same person har dato.',
        en: "Prior learning in the subject was assessed and approved, but the date of the assessment is missing. The person's other subjects have theirs.",
      },
      remedy: {
        nb: 'Før datoen for realkompetansevurderingen på faget i InSchool og eksporter på nytt.',
        nn: 'Før datoen for realkompetansevurderinga på faget i InSchool og eksporter på nytt.',
        en: 'Enter the date of the assessment on the subject in InSchool and export again.',
      },
    },
  },
  check(group, ctx) {
    if (group.row(0).fagstatus !== 'R') return
    let dated = false
    for (let at = 0; at < group.size && !dated; at++) dated = group.row(at).rkv_dato !== ''
    if (!dated) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.rkv_dato !== '' || group.isUnreadable(at, 'rkv_dato')) continue
      const isApproved = [row.standpunkt, row.eksamen_skriftlig, row.eksamen_muntlig, row.eksamen_annen].includes('GK')
      if (isApproved) ctx.hit(at, 'rkv_dato', 'missing')
    }
  },
})
