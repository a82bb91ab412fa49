import { defineGroupRule } from '../define-rule.ts'
import { isForPupils } from './grunnskole-programme.ts'

/**
 * The list of tenth graders in November has a class for every pupil; Vigo Skole turns down one without. Asked only where the school has given
 * others a class: a file without any says nothing of classes. A pupil who has left needs none.
 */
export const klasseMissing = defineGroupRule({
  id: 'klasse-missing',
  code: 'GRS015',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Klasse mangler for elev i grunnskolen',
    nn: 'Klasse manglar for elev i grunnskulen',
    en: 'Class is missing for a pupil of grunnskole',
  },
  source: [
    { id: 'VIGO-SKOLE-KONTROLL', read: '2026-11-22' },
    { id: 'SAS3-EK-06', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['identitet', 'elevdata'],
  atMost: { elevdata: 'warning' },
  appliesTo: ['elevkurs'],
  by: ['skolenummer', 'skoleaar'],
  reads: ['skolenummer', 'skoleaar', 'klasse', 'programomraadekode'],
  optional: ['avbruddsdato'],
  minRows: 2,
  messages: {
    missing: {
      what: {
        nb: 'Eleven mangler klasse, som de andre elevene ved skolen har. Vigo Skole tar ikke imot elever på 10. trinn uten klasse.',
        nn: 'Eleven manglar klasse, som dei andre elevane ved skulen har. VIGO tek ikkje imot elevar på 10. steget utan klasse.',
        en: 'The pupil lacks a class, which the other pupils of the school have. Vigo Skole does not take tenth graders without one.',
      },
      remedy: {
        nb: 'Før klassen på eleven i skolens system, for eksempel 10A, og eksporter på nytt.',
        nn: 'Før klassen på eleven i systemet til skulen, til dømes 10A, og eksporter på nytt.',
        en: "Enter the pupil's class in the school's system, for instance 10A, and export again.",
      },
    },
  },
  check(group, ctx) {
    // A school is of one level, so its first row tells enough to leave early.
    if (!group.row(0).programomraadekode.startsWith('GS')) return
    let given = 0
    const lacking: number[] = []
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.klasse !== '') given++
      else if (isForPupils(row.programomraadekode) && row.avbruddsdato === '') lacking.push(at)
    }
    if (given < lacking.length) return
    for (const at of lacking) if (!group.isUnreadable(at, 'klasse')) ctx.hit(at, 'klasse', 'missing')
  },
})
