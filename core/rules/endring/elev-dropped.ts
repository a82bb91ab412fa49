import { definePairRule } from '../define-rule.ts'

/**
 * A pupil of the earlier file who is in none of the new ones. Silent where the earlier row already said that the pupil had left (F22); a pupil
 * found at another school of the run has moved, which is only told.
 */
export const elevDropped = definePairRule({
  id: 'elev-dropped',
  code: 'END001',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Eleven er ikke med lenger', nn: 'Eleven er ikkje med lenger', en: 'The pupil is no longer there' },
  source: [{ id: 'INNTAKSVAKT-SAMLET', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F22'],
  between: 'files',
  left: 'forrige-elevkurs',
  right: 'elevkurs',
  by: ['fodselsnummer'],
  reads: ['fodselsnummer'],
  optional: ['avbruddsdato', 'fullfortkode', 'skolenummer', 'elevstatus'],
  messages: {
    gone: {
      what: {
        nb: 'Eleven sto i den forrige filen (rad {row}), men er ikke i den nye.',
        nn: 'Eleven stod i den førre fila (rad {row}), men er ikkje i den nye.',
        en: 'The pupil was in the earlier file (row {row}) but is not in the new one.',
      },
      remedy: {
        nb: 'Har eleven sluttet, skal linjen være med og ha avbruddsdato. Ellers mangler eleven i eksporten fra InSchool.',
        nn: 'Har eleven slutta, skal linja vere med og ha avbrotsdato. Elles manglar eleven i eksporten frå InSchool.',
        en: 'If the pupil has left, the line must be there with a date of leaving. Otherwise the export from InSchool lacks the pupil.',
      },
    },
    moved: {
      what: {
        nb: 'Eleven sto ved skole {before} i den forrige filen (rad {row}) og står nå ved skole {now}.',
        nn: 'Eleven stod ved skule {before} i den førre fila (rad {row}) og står no ved skule {now}.',
        en: 'The pupil was at school {before} in the earlier file (row {row}) and is now at school {now}.',
      },
      remedy: {
        nb: 'Sjekk at den første skolen har satt avbruddsdato, og at karakterene følger med.',
        nn: 'Sjekk at den første skulen har sett avbrotsdato, og at karakterane følgjer med.',
        en: 'Make sure that the first school has entered a date of leaving, and that the grades follow.',
      },
    },
  },
  check(before, now, ctx) {
    for (let i = 0; i < before.size; i++) {
      const { avbruddsdato, fullfortkode, elevstatus } = before.row(i)
      if (avbruddsdato !== '' || fullfortkode === 'S' || elevstatus === 'S') return
    }
    const { skolenummer } = before.row(0)
    if (now.size === 0) {
      ctx.hit(0, 'fodselsnummer', 'gone', { row: before.rowNumber(0) })
      return
    }
    for (let i = 0; i < now.size; i++) if (now.row(i).skolenummer === skolenummer) return
    if (skolenummer !== '')
      ctx.hit(0, 'fodselsnummer', 'moved', { before: skolenummer, now: now.row(0).skolenummer, row: before.rowNumber(0) }, 'info')
  },
})
