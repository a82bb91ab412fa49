import { defineBatchRule } from '../define-rule.ts'
import type { BatchFile } from '../rule.ts'

/**
 * Two files of one kind about the same school, year and delivery that do not agree: the office must know which is the newest. Two equal files
 * are no trouble. Told at the older one.
 */
export const leveranseDeliveredTwice = defineBatchRule({
  id: 'leveranse-delivered-twice',
  code: 'LEV009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'To filer om samme skole er ulike',
    nn: 'To filer om same skule er ulike',
    en: 'Two files about the same school differ',
  },
  source: [
    { id: 'SAS3-TOF-03', read: '2026-11-22' },
    { id: 'SAS3-TOF-06', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  messages: {
    older: {
      what: {
        nb: 'Skole {skolenummer} er også i filen «{other}», som er nyere ({date}). {n} {n:elev|elever} er ulike i de to filene.',
        nn: 'Skule {skolenummer} er òg i fila «{other}», som er nyare ({date}). {n} {n:elev|elevar} er ulike i dei to filene.',
        en: 'School {skolenummer} is also in the file «{other}», which is newer ({date}). {n} {n:pupil differs|pupils differ} between the two files.',
      },
      remedy: {
        nb: 'Bruk bare den nyeste filen, eller spør skolen hvilken som gjelder.',
        nn: 'Bruk berre den nyaste fila, eller spør skulen kva fil som gjeld.',
        en: 'Use only the newest file, or ask the school which one counts.',
      },
    },
    unknown: {
      what: {
        nb: 'Skole {skolenummer} er også i filen «{other}», og {n} {n:elev|elever} er ulike. Ingen av filene sier når den ble laget.',
        nn: 'Skule {skolenummer} er òg i fila «{other}», og {n} {n:elev|elevar} er ulike. Ingen av filene seier når ho vart laga.',
        en: 'School {skolenummer} is also in the file «{other}», and {n} {n:pupil differs|pupils differ}. The files do not say when they were made.',
      },
      remedy: {
        nb: 'Spør skolen hvilken fil som gjelder, og ta bort den andre.',
        nn: 'Spør skulen kva fil som gjeld, og ta bort den andre.',
        en: 'Ask the school which file counts, and remove the other.',
      },
    },
  },
  check(batch, ctx) {
    batch.files.forEach((file, i) => {
      for (const other of batch.files.slice(i + 1)) {
        if (file.format !== other.format || file.leveranse !== other.leveranse || file.skoleaar !== other.skoleaar) continue
        for (const { skolenummer } of file.skoler) {
          if (!other.skoler.some((school) => school.skolenummer === skolenummer)) continue
          const pupils = batch.differing(file.file, other.file, skolenummer)
          if (pupils === null) continue
          const n = pupils.onlyFirst + pupils.onlySecond + pupils.changed
          if (n === 0) continue
          const newest = newestOf(file, other)
          if (newest === null) ctx.hit(other.file, 0, null, 'unknown', { skolenummer, other: file.name, n })
          else {
            const older = newest === file ? other : file
            ctx.hit(older.file, 0, null, 'older', { skolenummer, other: newest.name, date: newest.made!, n })
          }
        }
      }
    })
  },
})

/** Null when the files are of one day, or one does not tell its day. */
function newestOf(a: BatchFile, b: BatchFile): BatchFile | null {
  if (a.made === null || b.made === null || a.made === b.made) return null
  return a.made > b.made ? a : b
}
