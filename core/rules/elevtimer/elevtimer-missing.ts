import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { isListed } from './is-listed.ts'
import { isPrivateSchool } from './is-private-school.ts'

/** Pupils who sit in the subject and are no adults; planned lower competence is among them, whose IOP codes need the hours most. */
const TAKES_PART: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N'])
const OTHER_PUPILS: ReadonlySet<string> = new Set(['V', 'P', 'O', 'L', 'K', 'U', 'I', 'S'])

/**
 * No pupil hours on a code that needs them, for an ordinary pupil who began before 1 October (F29). A file without start dates cannot tell
 * who did, so the rule is not run there.
 */
export const elevtimerMissing = defineGroupRule({
  id: 'elevtimer-missing',
  code: 'TIM002',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Elevtimer mangler', nn: 'Elevtimar manglar', en: 'Pupil hours (elevtimer) are missing' },
  source: [
    { id: 'RHB-B09', read: '2026-11-22' },
    { id: 'SAS3-KL-19', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['elevdata', 'sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F29'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['skoleaar', 'skolenummer', 'fagkode', 'elevtimer', 'startdato_fag', 'fagstatus'],
  optional: [
    'startdato',
    'avbruddsdato',
    'avbruddsdato_fag',
    'voksen',
    'elevstatus',
    'programomraadekode',
    'linje_aktiv',
    'skoleaar2',
    'karakterstatus',
  ],
  messages: {
    blank: {
      what: {
        nb: 'Faget {fagkode} skal ha elevtimer, men feltet er tomt.',
        nn: 'Faget {fagkode} skal ha elevtimar, men feltet er tomt.',
        en: 'The subject {fagkode} must have pupil hours (elevtimer), but the field is empty.',
      },
      remedy: {
        nb: 'Før antall hele timer (60 minutter) eleven har i faget i skoleåret, i InSchool.',
        nn: 'Før talet på heile timar (60 minutt) eleven har i faget i skuleåret, i InSchool.',
        en: 'Enter the number of whole hours (60 minutes) the pupil has in the subject in the school year, in InSchool.',
      },
    },
    zero: {
      what: {
        nb: 'Faget {fagkode} skal ha elevtimer, men det står {value}.',
        nn: 'Faget {fagkode} skal ha elevtimar, men det står {value}.',
        en: 'The subject {fagkode} must have pupil hours (elevtimer), but {value} is given.',
      },
      remedy: {
        nb: 'Før antall hele timer (60 minutter) eleven har i faget i skoleåret, i InSchool. Har eleven ikke faget, ta det bort.',
        nn: 'Før talet på heile timar (60 minutt) eleven har i faget i skuleåret, i InSchool. Har eleven ikkje faget, ta det bort.',
        en: 'Enter the number of whole hours (60 minutes) the pupil has in the subject in the school year, in InSchool. If the pupil does not have the subject, remove it.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    if (!isListed(fagkode)) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const { elevtimer } = row
      if ((elevtimer !== '' && elevtimer !== '0') || isPrivateSchool(row.skolenummer)) continue
      if (
        !TAKES_PART.has(row.fagstatus) ||
        codeMeant('janei', row.voksen) === 'J' ||
        OTHER_PUPILS.has(codeMeant('elevstatus', row.elevstatus)) ||
        isVoksenprogram(row.programomraadekode)
      )
        continue
      if (row.avbruddsdato !== '' || row.avbruddsdato_fag !== '' || row.linje_aktiv === 'N') continue
      if (row.skoleaar2 !== '' || row.karakterstatus !== '') continue
      const year = parseSkoleaar(row.skoleaar)
      const start = row.startdato_fag === '' ? row.startdato : row.startdato_fag
      if (year === null || start === '' || start >= `${startYearOf(year)}-${ctx.parametre.elevtimer_foer}`) continue
      if (!group.isUnreadable(at, 'elevtimer')) ctx.hit(at, 'elevtimer', elevtimer === '' ? 'blank' : 'zero', { fagkode })
    }
  },
})
