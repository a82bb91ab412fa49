import { defineGroupRule } from '../define-rule.ts'

/** One examiner under two numbers would be given twice as many assignments. One row per subject code, with the same number, is right. */
export const sensorSameEmail = defineGroupRule({
  id: 'sensor-same-email',
  code: 'LES059',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Samme e-postadresse på to sensorer', nn: 'Same e-postadresse på to sensorar', en: 'Same e-mail address for two examiners' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['sensor'],
  by: ['epost'],
  reads: ['epost', 'sensor_id'],
  minRows: 2,

  messages: {
    same: {
      what: {
        nb: 'Raden har samme e-postadresse som rad {first}, men et annet sensornummer.',
        nn: 'Rada har same e-postadresse som rad {first}, men eit anna sensornummer.',
        en: 'The row has the same e-mail address as row {first}, but another examiner number.',
      },
      remedy: {
        nb: 'Er det samme person, behold ett av numrene. Er det to, skriv hver sin adresse.',
        nn: 'Er det same person, behald eitt av numra. Er det to, skriv kvar si adresse.',
        en: 'If they are one person, keep one of the numbers. If they are two, write an address for each.',
      },
    },
  },
  check(group, ctx) {
    const first = group.row(0).sensor_id
    for (let at = 1; at < group.size; at++)
      if (group.row(at).sensor_id !== first) ctx.hit(at, 'sensor_id', 'same', { first: group.rowNumber(0) })
  },
})
