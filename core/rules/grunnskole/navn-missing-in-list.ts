import { defineGroupRule } from '../define-rule.ts'

/**
 * The list of tenth graders in November has names; Vigo Skole warns of one without. A list of nothing but numbers has none to miss, so it is
 * asked only where most pupils have a name.
 */
export const navnMissingInList = defineGroupRule({
  id: 'navn-missing-in-list',
  code: 'GRS017',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Navn mangler på en elev i listen',
    nn: 'Namn manglar på ein elev i lista',
    en: 'A pupil of the list has no name',
  },
  source: [
    { id: 'VIGO-SKOLE-KONTROLL', read: '2026-11-22' },
    { id: 'SAS3-EL-03', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['identitet', 'elevdata'],
  appliesTo: ['elev'],
  // All pupil lines have the same line id: the whole list is one group.
  by: ['linje_id'],
  reads: ['linje_id', 'navn'],
  minRows: 2,
  messages: {
    missing: {
      what: {
        nb: 'Eleven mangler navn, som de andre elevene i filen har.',
        nn: 'Eleven manglar namn, som dei andre elevane i fila har.',
        en: 'The pupil has no name, which the other pupils of the file have.',
      },
      remedy: {
        nb: 'Før navnet på eleven i skolens system (etternavn først), og eksporter på nytt. Uten navn er en feil i nummeret vanskelig å oppdage.',
        nn: 'Før namnet på eleven i systemet til skulen (etternamn først), og eksporter på nytt. Utan namn er feil i nummeret vanskelege å oppdage.',
        en: "Enter the pupil's name in the school's system (last name first), and export again. Without it a wrong number is hard to notice.",
      },
    },
  },
  check(group, ctx) {
    let named = 0
    const nameless: number[] = []
    for (let at = 0; at < group.size; at++) {
      if (group.row(at).navn !== '' || group.isUnreadable(at, 'navn')) named++
      else nameless.push(at)
    }
    if (named >= nameless.length) for (const at of nameless) ctx.hit(at, 'navn', 'missing')
  },
})
