import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isNorskMuntlig, isOutsideSidemaal } from './norsk-codes.ts'

const SIDEMAAL: ReadonlySet<string> = new Set(['FAM58', 'FAM59'])

/**
 * FAM58 and FAM59 are about written sidemål: on another subject than norsk, or on oral norsk, they are out of place. Which codes are norsk is
 * read from their letters, so it warns.
 */
export const sidemaalsfritakWrongFag = defineRowRule({
  id: 'sidemaalsfritak-wrong-fag',
  code: 'GRS010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fritak i sidemål på feil fag',
    nn: 'Fritak i sidemål på feil fag',
    en: 'Exemption from second written Norwegian (sidemål) on the wrong subject',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
    { id: 'UDIR5-3-22-02', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-22-02'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad', 'fagkode'],
  when: {
    fagmerknad: (value) => value !== '' && SIDEMAAL.has(fagmerknadOf(value)),
    fagkode: isOutsideSidemaal,
  },
  messages: {
    otherSubject: {
      what: {
        nb: '«{value}» er fritak i norsk sidemål, men {subject} er ikke norsk.',
        nn: '«{value}» er fritak i norsk sidemål, men {subject} er ikkje norsk.',
        en: '«{value}» is an exemption from second written Norwegian (sidemål), but {subject} is not Norwegian.',
      },
      remedy: {
        nb: 'Flytt fagmerknaden til norsk skriftlig, eller velg merknaden som gjelder for dette faget, i skolens system.',
        nn: 'Flytt fagmerknaden til norsk skriftleg, eller vel merknaden som gjeld for dette faget, i systemet til skulen.',
        en: "Move the remark to written Norwegian, or choose the one that holds for this subject, in the school's system.",
      },
    },
    oral: {
      what: {
        nb: '«{value}» er fritak i skriftlig sidemål, men {subject} er norsk muntlig. Det finnes ikke fritak fra det muntlige.',
        nn: '«{value}» er fritak i skriftleg sidemål, men {subject} er norsk munnleg. Det finst ikkje fritak frå det munnlege.',
        en: '«{value}» is an exemption from written sidemål, but {subject} is oral Norwegian. The oral part has no such exemption.',
      },
      remedy: {
        nb: 'Flytt fagmerknaden til norsk skriftlig i skolens system.',
        nn: 'Flytt fagmerknaden til norsk skriftleg i systemet til skulen.',
        en: "Move the remark to written Norwegian in the school's system.",
      },
    },
  },
  check(row, ctx) {
    const subject = row.fagkode.slice(0, 7)
    ctx.hit('fagmerknad', isNorskMuntlig(subject) ? 'oral' : 'otherSubject', { subject })
  },
})
