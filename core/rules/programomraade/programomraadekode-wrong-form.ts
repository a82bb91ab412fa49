import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeProgramomraadekode } from './judge-programomraadekode.ts'

/**
 * The code has ten positions; statistics also have old ones of four and six. What stands in each position is read from the codes, so a code
 * of another pattern only warns. A shortened code is not repaired: the ordinary variant is likely, not sure.
 */
export const programomraadekodeWrongForm = defineCellRule({
  id: 'programomraadekode-wrong-form',
  code: 'PRG001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Programområdekoden har feil form', nn: 'Programområdekoden har feil form', en: 'Programme area code of the wrong form' },
  source: [
    { id: 'RHB-A03', read: '2026-11-21' },
    { id: 'SAS3-EK-05', read: '2026-11-21' },
    { id: 'NUDB-PROGRAMOMRAADE', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['programomraadekode'],
  messages: {
    length: {
      what: {
        nb: '«{value}» har ikke 10 tegn, som en programområdekode har.',
        nn: '«{value}» har ikkje 10 teikn, som ein programområdekode har.',
        en: '«{value}» lacks the 10 characters of a programme area code (programområdekode).',
      },
      remedy: {
        nb: 'Rett programområdekoden på elevkurset i InSchool og eksporter på nytt. Ledige posisjoner fylles med bindestrek (STUSP1----).',
        nn: 'Rett programområdekoden på elevkurset i InSchool og eksporter på nytt. Ledige posisjonar blir fylte med bindestrek (STUSP1----).',
        en: "Correct the code on the pupil's enrolment in InSchool and export again. Free positions are filled with hyphens (STUSP1----).",
      },
    },
    short: {
      what: {
        nb: '«{value}» mangler tegn bak: en programområdekode har 10 tegn.',
        nn: '«{value}» manglar teikn bak: ein programområdekode har 10 teikn.',
        en: '«{value}» lacks characters at the end: a programme area code (programområdekode) has 10.',
      },
      remedy: {
        nb: 'Finn hele koden på elevkurset i InSchool. Uten variant er koden {proposal}.',
        nn: 'Finn heile koden på elevkurset i InSchool. Utan variant er koden {proposal}.',
        en: "Find the whole code on the pupil's enrolment in InSchool. Without a variant the code is {proposal}.",
      },
    },
    characters: {
      what: {
        nb: '«{value}» har tegn som ikke kan stå i en programområdekode.',
        nn: '«{value}» har teikn som ikkje kan stå i ein programområdekode.',
        en: '«{value}» has characters that are not allowed in a programme area code (programområdekode).',
      },
      remedy: {
        nb: 'Rett programområdekoden på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Rett programområdekoden på elevkurset i InSchool og eksporter på nytt.',
        en: "Correct the code on the pupil's enrolment in InSchool and export again.",
      },
    },
    pattern: {
      what: {
        nb: '«{value}» er ikke bygd som en programområdekode: fem tegn for programmet, ett siffer for trinnet, fire for varianten (STUSP1----).',
        nn: '«{value}» er ikkje bygd som ein programområdekode: fem teikn for programmet, eitt siffer for trinnet, fire for varianten (STUSP1----).',
        en: '«{value}» is not built like a programme area code (programområdekode): five characters for the programme, a digit for the level, four for the variant (STUSP1----).',
      },
      remedy: {
        nb: 'Slå opp koden i VIGO Kodeverksbase, og rett den på elevkurset i InSchool hvis den er feil.',
        nn: 'Slå opp koden i VIGO Kodeverksbase, og rett han på elevkurset i InSchool om han er feil.',
        en: "Look the code up in VIGO Kodeverksbase, and correct it on the pupil's enrolment in InSchool if it is wrong.",
      },
    },
    trinn: {
      what: {
        nb: 'Sjette tegn i «{value}» skal være trinnet, et siffer fra 0 til 4.',
        nn: 'Sjette teikn i «{value}» skal vere trinnet, eit siffer frå 0 til 4.',
        en: 'The sixth character of «{value}» must be the level (trinn), a digit from 0 to 4.',
      },
      remedy: {
        nb: 'Rett programområdekoden i InSchool: 1, 2 og 3 er Vg1, Vg2 og Vg3, 4 er påbygging og 0 er annet.',
        nn: 'Rett programområdekoden i InSchool: 1, 2 og 3 er Vg1, Vg2 og Vg3, 4 er påbygging og 0 er anna.',
        en: 'Correct the code in InSchool: 1, 2 and 3 are Vg1, Vg2 and Vg3, 4 is the supplementary year (påbygging), 0 is other.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeProgramomraadekode(cell)
    if (verdict.kind !== 'form') return
    const known = verdict.how === 'characters' || cell.value.length > 10 || fileKindOf(cell) === 'interface'
    const severity = verdict.how === 'pattern' || verdict.how === 'trinn' || !known ? 'warning' : 'error'
    ctx.hit(verdict.how, verdict.how === 'short' ? { proposal: verdict.proposal } : {}, severity)
  },
})
