import { defineBatchRule } from '../define-rule.ts'

/** A school that has delivered without being in the office's list: a new school, or a wrong school number in the file. */
export const skoleNotInList = defineBatchRule({
  id: 'skole-not-in-list',
  code: 'LEV011',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Skolen står ikke i skolelisten', nn: 'Skulen står ikkje i skulelista', en: 'The school is not in the list of schools' },
  source: [{ id: 'INNTAKSVAKT-SAMLET', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  with: 'skoleliste',
  messages: {
    unknown: {
      what: {
        nb: 'Filen har {n} {n:rad|rader} fra skole {skolenummer}, som ikke står i skolelisten.',
        nn: 'Fila har {n} {n:rad|rader} frå skule {skolenummer}, som ikkje står i skulelista.',
        en: 'The file has {n} {n:row|rows} from school {skolenummer}, which is not in the list of schools.',
      },
      remedy: {
        nb: 'Sjekk skolenummeret i filen. Er det riktig, før skolen opp i listen.',
        nn: 'Sjekk skulenummeret i fila. Er det rett, før skulen opp i lista.',
        en: 'Check the school number in the file. If it is right, add the school to the list.',
      },
    },
  },
  check(batch, ctx) {
    const listed = new Set(batch.skolelister.map(({ value }) => value.skolenummer))
    for (const { file, skoler } of batch.files)
      for (const { skolenummer, rows } of skoler) if (!listed.has(skolenummer)) ctx.hit(file, 0, null, 'unknown', { skolenummer, n: rows })
  },
})
