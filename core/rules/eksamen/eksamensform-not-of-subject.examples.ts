import type { FagkodeOppslag, ImportedKodeverk } from '../../catalogue/imported-kodeverk.ts'
import type { PlainDate } from '../../dates/plain-date.ts'
import type { RuleExample } from '../examples.ts'

const subject = (eksamensformer: readonly string[] | null): FagkodeOppslag => ({
  navn: '',
  nivaa: 'videregaaende',
  eksamensformer,
  standpunkt: true,
  uttrykk: 'tall',
  programomraader: null,
  fagtype: null,
  fra: null,
  til: null,
})

const KODEVERK: ImportedKodeverk = {
  fagkoder: {
    hentet: '2026-01-15' as PlainDate,
    kilde: 'VIGO Kodeverksbase',
    oppslag: new Map([
      ['ENG1007', subject(['S', 'M'])],
      ['SAK1001', subject(['M'])],
      ['GEO1003', subject([])],
      ['NAT1007', subject(null)],
    ]),
  },
  skoler: null,
  programomraader: null,
  karakterer: null,
  fagmerknader: null,
  vitnemaalsmerknader: null,
}

const BEFORE = { record: '$KL', skoleaar: '20232024', fagstatus: 'E' }
const NOW = { record: '$KL', skoleaar: '20252026', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'forms the subject has, a list that does not say, a subject that is not in the list',
    format: 'sas-vigo',
    kodeverk: KODEVERK,
    rows: [
      { ...NOW, fagkode: 'ENG1007', eksamensform: 'S', eksamen_skriftlig: '4' },
      { ...NOW, fagkode: 'ENG1007', eksamensform: 'M', eksamen_muntlig: '4' },
      { ...NOW, fagkode: 'NAT1007', eksamensform: 'MP', eksamen_annen: '4' },
      { ...NOW, fagkode: 'REL1003', eksamensform: 'P', eksamen_annen: '4' },
      { ...NOW, fagkode: 'GEO1003' },
    ],
    hits: [],
  },
  {
    name: 'a written exam in an oral subject',
    format: 'sas-vigo',
    kodeverk: KODEVERK,
    rows: [
      { ...BEFORE, fagkode: 'SAK1001', eksamensform: 'S', eksamen_skriftlig: '4' },
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'S', eksamen_skriftlig: '4' },
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'MP' },
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'another', severity: 'error' },
      { row: 1, at: 'eksamensform', message: 'another', severity: 'warning' },
      { row: 2, at: 'eksamensform', message: 'another', severity: 'warning' },
    ],
    norms: ['UDIR5-3-25-01'],
  },
  {
    name: 'a subject without an exam',
    format: 'sas-vigo',
    kodeverk: KODEVERK,
    rows: [{ ...NOW, fagkode: 'GEO1003', eksamensform: 'M', eksamen_muntlig: '4' }],
    hits: [{ row: 0, at: 'eksamensform', message: 'none', severity: 'warning' }],
  },
  {
    name: 'a special exam is held in any subject; private candidates and adults have other exams',
    format: 'sas-vigo',
    kodeverk: KODEVERK,
    rows: [
      { ...NOW, fagkode: 'GEO1003', eksamensform: 'M', eksamen_muntlig: '2', karakterstatus: 'S' },
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'S', eksamen_skriftlig: '4', fagstatus: 'P' },
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'S', eksamen_skriftlig: '4', fagstatus: 'V' },
    ],
    hits: [],
  },
  {
    name: 'the grade in another column than the form says, and an unknown form, have rules of their own',
    format: 'sas-vigo',
    kodeverk: KODEVERK,
    rows: [
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'S', eksamen_muntlig: '4' },
      { ...NOW, fagkode: 'SAK1001', eksamensform: 'X', eksamen_muntlig: '4' },
    ],
    hits: [],
  },
  {
    name: 'without the list nothing is known of the subject',
    format: 'sas-vigo',
    rows: [{ ...NOW, fagkode: 'SAK1001', eksamensform: 'S', eksamen_skriftlig: '4' }],
    hits: [],
  },
]
