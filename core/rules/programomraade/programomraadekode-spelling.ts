import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeProgramomraadekode } from './judge-programomraadekode.ts'

/** A right code in small letters, with blanks, or with another dash than the hyphen as filler. */
export const programomraadekodeSpelling = defineCellRule({
  id: 'programomraadekode-spelling',
  code: 'PRG002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Programområdekode med feil skrivemåte',
    nn: 'Programområdekode med feil skrivemåte',
    en: 'Programme area code in the wrong spelling',
  },
  source: [
    { id: 'RHB-A03', read: '2026-11-21' },
    { id: 'SAS3-EK-05', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['programomraadekode'],
  messages: {
    case: {
      what: {
        nb: 'Programområdekoden er skrevet «{value}», med små bokstaver.',
        nn: 'Programområdekoden er skriven «{value}», med små bokstavar.',
        en: 'The programme area code (programområdekode) is written «{value}», with small letters.',
      },
      remedy: {
        nb: 'Skriv {code} med store bokstaver.',
        nn: 'Skriv {code} med store bokstavar.',
        en: 'Write {code} in capitals.',
      },
    },
    blanks: {
      what: {
        nb: 'Det er mellomrom rundt programområdekoden: «{value}».',
        nn: 'Det er mellomrom rundt programområdekoden: «{value}».',
        en: 'There are blanks around the programme area code (programområdekode): «{value}».',
      },
      remedy: {
        nb: 'Skriv {code} uten mellomrom foran eller bak.',
        nn: 'Skriv {code} utan mellomrom framfor eller bak.',
        en: 'Write {code} without blanks before or after it.',
      },
    },
    filler: {
      what: {
        nb: 'Programområdekoden «{value}» har mellomrom eller en annen strek enn bindestrek.',
        nn: 'Programområdekoden «{value}» har mellomrom eller ein annan strek enn bindestrek.',
        en: 'The programme area code (programområdekode) «{value}» has blanks or another dash than the hyphen.',
      },
      remedy: {
        nb: 'Skriv {code} med vanlig bindestrek og uten mellomrom.',
        nn: 'Skriv {code} med vanleg bindestrek og utan mellomrom.',
        en: 'Write {code} with ordinary hyphens and without blanks.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeProgramomraadekode(cell)
    if (verdict.kind === 'spelling') ctx.hit(verdict.how, { code: verdict.code, fix: verdict.code })
  },
})
