import { defineGroupRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** SSB takes no more. */
const MOST = 70
/** From so many values above it, most of a school's: the file writes them in another way (452 for 45,2). */
const OTHER_WAY = 5

/** `points('45,2')` -> 45.2; null for what is no plain number. */
function points(text: string): number | null {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

const isTooHigh = (text: string): boolean => (points(text) ?? 0) > MOST

/** Grade points of grunnskole are the mean of the grades times ten. What is no number is left alone. */
export const karakterpoengTooHigh = defineGroupRule({
  id: 'karakterpoeng-too-high',
  code: 'GRS018',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Flere karakterpoeng enn mulig fra grunnskolen',
    nn: 'Fleire karakterpoeng enn mogleg frå grunnskulen',
    en: 'More grade points than possible from grunnskole',
  },
  source: [
    { id: 'NUDB-GRUNNSKOLEPOENG', read: '2026-11-22' },
    { id: 'SSB-R-16', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  by: ['skolenummer'],
  blankKeys: ['skolenummer'],
  reads: ['skolenummer', 'programomraadekode', 'karakterpoeng'],
  some: { karakterpoeng: isTooHigh },
  messages: {
    tooHigh: {
      what: {
        nb: 'Karakterpoeng er «{value}», men kan ikke være mer enn {most}.',
        nn: 'Karakterpoeng er «{value}», men kan ikkje vere meir enn {most}.',
        en: 'The grade points (karakterpoeng) are «{value}», but cannot be more than {most}.',
      },
      remedy: {
        nb: 'Poengene regnes ut i VIGO. Sjekk karakterene til eleven der, og at tallet har komma på rett plass (45,2).',
        nn: 'Poenga blir rekna ut i VIGO. Sjekk karakterane til eleven der, og at talet har komma på rett plass (45,2).',
        en: "The points are computed in VIGO. Check the pupil's grades there, and that the decimal comma is in its place (45,2).",
      },
    },
  },
  check(group, ctx) {
    const found: number[] = []
    let others = 0
    for (let at = 0; at < group.size; at++) {
      const { programomraadekode, karakterpoeng } = group.row(at)
      if (!isGrunnskole(programomraadekode)) continue
      if (isTooHigh(karakterpoeng)) found.push(at)
      else if ((points(karakterpoeng) ?? 0) > 0) others++
    }
    if (found.length >= OTHER_WAY && found.length > others) return
    for (const at of found) ctx.hit(at, 'karakterpoeng', 'tooHigh', { most: MOST })
  },
})
