import type { ExampleRow } from '../../core/rules/examples.ts'

/** Made-up pupils (month + 80) in the order the deliveries below take them. */
export const PUPILS = ['14830850105', '02910752033', '05810854024', '23860756048', '30890858003'] as const

const NAMES: Readonly<Record<string, string>> = {
  [PUPILS[0]]: 'Berg Nora Testine',
  [PUPILS[1]]: 'Dahl Emil',
  [PUPILS[2]]: 'Eide Sara',
  [PUPILS[3]]: 'Foss Jonas',
  [PUPILS[4]]: 'Gran Ida',
}

const ENROLMENT = { skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' } as const

type Over = Omit<ExampleRow, 'record'>

/** A start line of 22 June 2026 for one school in Vestfold. */
export function tof(over: Over = {}): ExampleRow {
  return {
    record: 'TOF',
    versjon: 'SAS3',
    fildato: '20260622',
    melding: 'Visma InSchool',
    fylkesnummer: '39',
    skolenummer: '39901',
    ...over,
  }
}

/** A pupil's own line. */
export function el(fodselsnummer: string = PUPILS[0], over: Over = {}): ExampleRow {
  return { record: '$EL', fodselsnummer, navn: NAMES[fodselsnummer] ?? 'Holm Amir', postnummer: '3110', kommunenummer: '3905', ...over }
}

/** A pupil's programme, in class and started on the first school day; blank at the end of the year unless told. */
export function ek(fodselsnummer: string = PUPILS[0], over: Over = {}): ExampleRow {
  return {
    record: '$EK',
    fodselsnummer,
    ...ENROLMENT,
    klasse: '1STA',
    startdato: '20250818',
    deltid: 'N',
    voksen: 'N',
    fravaer_dager: '0',
    fravaer_timer: '0',
    ...over,
  }
}

/** What $EK has when the year is over: passed, with a kompetansebevis and grades in order and conduct. */
export const YEAR_DONE = {
  bevistype: 'KB',
  fullfortkode: 'B',
  orden: 'G',
  oppforsel: 'G',
  maalform: 'B',
  fravaer_dager: '4',
  fravaer_timer: '12',
  fravaer_dager_totalt: '6',
  fravaer_timer_totalt: '14',
} as const

/** A subject line without grades, taken as an ordinary pupil from the first school day. */
export function kl(fodselsnummer: string, fagkode: string, over: Over = {}): ExampleRow {
  return { record: '$KL', fodselsnummer, ...ENROLMENT, fagkode, fagstatus: 'E', startdato_fag: '20250818', ...over }
}

/** A remark on a pupil's document. */
export function vm(fodselsnummer: string, vitnemaalsmerknad: string, over: Over = {}): ExampleRow {
  return { record: '$VM', fodselsnummer, ...ENROLMENT, vitnemaalsmerknad, ...over }
}
