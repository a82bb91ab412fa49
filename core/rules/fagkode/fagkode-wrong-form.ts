import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeFagkode } from './judge-fagkode.ts'

/**
 * A subject code that no subject can have is an error: digits alone, other signs, more than seven characters. The three forms we know are
 * read from the codes, not from a rule, so any other form only asks for a look-up; codes older than K06 are right in statistics.
 */
export const fagkodeWrongForm = defineCellRule({
  id: 'fagkode-wrong-form',
  code: 'FAG001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Fagkoden har feil form', nn: 'Fagkoden har feil form', en: 'Fagkode (subject code) of the wrong form' },
  source: [
    { id: 'RHB-A04', read: '2026-11-21' },
    { id: 'SAS3-KL-06', read: '2026-11-21' },
    { id: 'NUDB-FAGKODE', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F03'],
  appliesTo: ['fagrad', ...kolonneRecords],
  reads: ['fagkode', 'ny_fagkode', 'tverrfaglig'],
  messages: {
    'too-long': {
      what: {
        nb: '«{value}» er lengre enn en fagkode, som har 7 tegn.',
        nn: '«{value}» er lengre enn ein fagkode, som har 7 teikn.',
        en: '«{value}» is longer than a fagkode (subject code), which has 7 characters.',
      },
      remedy: {
        nb: 'Skriv bare koden, tre bokstaver og fire siffer (ENG1007).',
        nn: 'Skriv berre koden, tre bokstavar og fire siffer (ENG1007).',
        en: 'Write the code alone, three letters and four digits (ENG1007).',
      },
    },
    digits: {
      what: {
        nb: '«{value}» er bare siffer. En fagkode begynner med tre bokstaver.',
        nn: '«{value}» er berre siffer. Ein fagkode byrjar med tre bokstavar.',
        en: '«{value}» is digits alone. A fagkode (subject code) begins with three letters.',
      },
      remedy: {
        nb: 'Finn hele fagkoden på elevens fag i InSchool og eksporter på nytt.',
        nn: 'Finn heile fagkoden på faget til eleven i InSchool og eksporter på nytt.',
        en: "Find the whole fagkode on the pupil's subject in InSchool and export again.",
      },
    },
    characters: {
      what: {
        nb: '«{value}» har tegn som ikke kan stå i en fagkode.',
        nn: '«{value}» har teikn som ikkje kan stå i ein fagkode.',
        en: '«{value}» has characters that are not allowed in a fagkode (subject code).',
      },
      remedy: {
        nb: 'Finn fagkoden på elevens fag i InSchool og eksporter på nytt. En kode som MAR2003 kan ha blitt en dato i et regneark.',
        nn: 'Finn fagkoden på faget til eleven i InSchool og eksporter på nytt. Ein kode som MAR2003 kan ha blitt ein dato i eit rekneark.',
        en: "Find the fagkode on the pupil's subject in InSchool and export again. A code like MAR2003 may have become a date in a spreadsheet.",
      },
    },
    old: {
      what: {
        nb: '«{value}» ser ut som en fagkode fra før Kunnskapsløftet.',
        nn: '«{value}» ser ut som ein fagkode frå før Kunnskapsløftet.',
        en: '«{value}» looks like a fagkode (subject code) from before the reform of 2006 (Kunnskapsløftet).',
      },
      remedy: {
        nb: 'Slå opp faget. Finnes det en kode i bruk, rett den i InSchool; er faget godkjent fra før, kan koden stå.',
        nn: 'Slå opp faget. Finst det ein kode i bruk, rett han i InSchool; er faget godkjent frå før, kan koden stå.',
        en: 'Look the subject up. If it has a code in use, correct it in InSchool; for a subject approved from earlier the code may stay.',
      },
    },
    unknown: {
      what: {
        nb: '«{value}» har ikke formen til en fagkode: tre bokstaver og fire siffer (ENG1007), V og tre siffer (ENGV007) eller Z i femte posisjon (NOR1Z21).',
        nn: '«{value}» har ikkje forma til ein fagkode: tre bokstavar og fire siffer (ENG1007), V og tre siffer (ENGV007) eller Z i femte posisjon (NOR1Z21).',
        en: '«{value}» lacks the form of a fagkode (subject code): three letters and four digits (ENG1007), V and three digits (ENGV007), or Z in position five (NOR1Z21).',
      },
      remedy: {
        nb: 'Slå opp fagkoden i Grep eller VIGO Kodeverksbase, og rett den på elevens fag i InSchool hvis den er feil.',
        nn: 'Slå opp fagkoden i Grep eller VIGO Kodeverksbase, og rett han på faget til eleven i InSchool om han er feil.',
        en: "Look the fagkode up in Grep or VIGO Kodeverksbase, and correct it on the pupil's subject in InSchool if it is wrong.",
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeFagkode(cell)
    if (verdict.kind !== 'form') return
    // An imported list knows: a code it has is right whatever its form, and one it lacks is told by fagkode-not-in-list.
    if (ctx.kodeverk?.fagkoder && isJudgedByList(verdict.how, cell.value, ctx.kodeverk.fagkoder.oppslag)) return
    const severity = verdict.how === 'old' || verdict.how === 'unknown' ? 'warning' : 'error'
    ctx.hit(verdict.how, verdict.code === undefined ? {} : { fix: verdict.code }, severity)
  },
})

function isJudgedByList(how: string, value: string, codes: ReadonlyMap<string, unknown>): boolean {
  return codes.has(value) || (how === 'unknown' && /^[A-ZÆØÅ0-9]{5,7}$/.test(value))
}
