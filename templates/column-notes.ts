import type { Locale, Text } from '#core'
import { appealNotes } from './notes/appeal-notes.ts'
import { documentNotes } from './notes/document-notes.ts'
import { examNotes } from './notes/exam-notes.ts'
import { gradeNotes } from './notes/grade-notes.ts'
import { officeNotes } from './notes/office-notes.ts'
import { sensorNotes } from './notes/sensor-notes.ts'

/** What to write in a column, by its type in data/kolonner.yaml. */
const TYPE_NOTES: Readonly<Record<string, Text>> = {
  fnr: {
    nb: '11 siffer, skrevet som tekst slik at nullen foran blir stående. D-nummer skrives på samme måte.',
    nn: '11 siffer, skrive som tekst slik at nullen framme blir ståande. D-nummer skriv du på same måten.',
    en: '11 digits, written as text so that a leading zero stays. D numbers are written the same way.',
  },
  tekst: { nb: 'Fri tekst.', nn: 'Fri tekst.', en: 'Free text.' },
  dato: { nb: 'Dato som 18.08.2025.', nn: 'Dato som 18.08.2025.', en: 'A date like 18.08.2025.' },
  skolenr: {
    nb: 'Skolens nummer i VIGO: 5 siffer, skrevet som tekst slik at nuller foran blir stående.',
    nn: 'Nummeret skulen har i VIGO: 5 siffer, skrive som tekst slik at nullar framme blir ståande.',
    en: "The school's number in VIGO: 5 digits, written as text so that leading zeros stay.",
  },
  orgnr: {
    nb: 'Skolens organisasjonsnummer: 9 siffer.',
    nn: 'Organisasjonsnummeret til skulen: 9 siffer.',
    en: "The school's organisation number: 9 digits.",
  },
  skoleaar: {
    nb: 'Skoleåret med begge årstallene: 2025-2026.',
    nn: 'Skuleåret med begge årstala: 2025-2026.',
    en: 'The school year with both years: 2025-2026.',
  },
  programomraadekode: {
    nb: 'Koden på 10 tegn, med strekene til slutt: HSHEA2----.',
    nn: 'Koden på 10 teikn, med strekane til slutt: HSHEA2----.',
    en: 'The code of 10 characters, with the dashes at the end: HSHEA2----.',
  },
  fagkode: {
    nb: 'Bare koden, uten fagnavn: ENG1007.',
    nn: 'Berre koden, utan fagnamn: ENG1007.',
    en: 'The code alone, without the name of the subject: ENG1007.',
  },
  karakter: {
    nb: 'Hele karakterer eller en av kodene i lista. La cella stå tom når det ikke er satt karakter.',
    nn: 'Heile karakterar eller ein av kodane i lista. Lat cella stå tom når det ikkje er sett karakter.',
    en: 'Whole grades or one of the codes in the list. Leave the cell empty when there is no grade.',
  },
  kode: { nb: 'En av kodene i lista.', nn: 'Ein av kodane i lista.', en: 'One of the codes in the list.' },
  janei: { nb: 'En av verdiene i lista.', nn: 'Ein av verdiane i lista.', en: 'One of the values in the list.' },
  tid: { nb: 'Klokkeslett som 09:00.', nn: 'Klokkeslett som 09:00.', en: 'A time like 09:00.' },
  datotid: {
    nb: 'Dag og klokkeslett som 08.06.2026 09:00.',
    nn: 'Dag og klokkeslett som 08.06.2026 09:00.',
    en: 'Day and time like 08.06.2026 09:00.',
  },
  liste: {
    nb: 'Flere verdier skilles med semikolon.',
    nn: 'Fleire verdiar blir skilde med semikolon.',
    en: 'Separate several values with semicolons.',
  },
  datoliste: {
    nb: 'Datoer med semikolon mellom: 02.06.2026; 04.06.2026.',
    nn: 'Datoar med semikolon mellom: 02.06.2026; 04.06.2026.',
    en: 'Dates with semicolons between them: 02.06.2026; 04.06.2026.',
  },
  epost: { nb: 'En e-postadresse.', nn: 'Ei e-postadresse.', en: 'An e-mail address.' },
  telefon: { nb: 'Et telefonnummer.', nn: 'Eit telefonnummer.', en: 'A telephone number.' },
  fylkesnr: {
    nb: 'To siffer, skrevet som tekst så nullen foran blir stående.',
    nn: 'To siffer, skrive som tekst så nullen framme blir ståande.',
    en: 'Two digits, written as text so that a leading zero stays.',
  },
  prosent: { nb: 'En prosent: 11,4 %.', nn: 'Ein prosent: 11,4 %.', en: 'A percentage: 11.4 %.' },
  tall: { nb: 'Et helt tall.', nn: 'Eit heilt tal.', en: 'A whole number.' },
}

/** What to write where the type does not say enough. */
const COLUMN_NOTES: Readonly<Record<string, Text>> = {
  ...examNotes,
  ...sensorNotes,
  ...appealNotes,
  ...gradeNotes,
  ...documentNotes,
  ...officeNotes,
  etternavn: {
    nb: 'Bare når navnet står i to kolonner.',
    nn: 'Berre når namnet står i to kolonnar.',
    en: 'Only when the name stands in two columns.',
  },
  fornavn: {
    nb: 'Bare når navnet står i to kolonner.',
    nn: 'Berre når namnet står i to kolonnar.',
    en: 'Only when the name stands in two columns.',
  },
  klasse: { nb: 'Klassen slik skolen skriver den.', nn: 'Klassen slik skulen skriv han.', en: 'The class as the school writes it.' },
  navn: { nb: 'Etternavn, Fornavn Mellomnavn.', nn: 'Etternamn, Fornamn Mellomnamn.', en: 'Last name, First name Middle name.' },
  'karakterfil.navn': {
    nb: 'Etternavn, Fornavn Mellomnavn. Bruk enten denne kolonnen eller Etternavn og Fornavn hver for seg.',
    nn: 'Etternamn, Fornamn Mellomnamn. Bruk anten denne kolonnen eller Etternamn og Fornamn kvar for seg.',
    en: 'Last name, First name Middle name. Use either this column or Etternavn and Fornavn.',
  },
  fodselsdato: {
    nb: 'Bare når du ikke har fødselsnummeret. Dato som 14.03.2008.',
    nn: 'Berre når du ikkje har fødselsnummeret. Dato som 14.03.2008.',
    en: 'Only when you do not have the identity number. A date like 14.03.2008.',
  },
  personnummer5: {
    nb: 'De fem siste sifrene, bare når fødselsdatoen står for seg.',
    nn: 'Dei fem siste siffera, berre når fødselsdatoen står for seg.',
    en: 'The last five digits, only when the date of birth stands by itself.',
  },
  elevnummer: {
    nb: 'Nummeret eleven har i skolens system.',
    nn: 'Nummeret eleven har i systemet til skulen.',
    en: "The pupil's number in the school's system.",
  },
  skolenavn: {
    nb: 'Skolens navn slik dere bruker det.',
    nn: 'Namnet på skulen slik de bruker det.',
    en: 'The name of the school as you use it.',
  },
  termin: {
    nb: 'Når karakteren er gitt: H for høst, V for vår.',
    nn: 'Når karakteren er gitt: H for haust, V for vår.',
    en: 'When the grade was given: H for autumn, V for spring.',
  },
  fagstatus: {
    nb: 'Hvordan eleven tar faget. E er vanlig elev, P er privatist.',
    nn: 'Korleis eleven tek faget. E er vanleg elev, P er privatist.',
    en: 'How the pupil takes the subject. E is an ordinary pupil, P a private candidate.',
  },
  'karakterfil.standpunkt': {
    nb: 'Sluttvurderingen i faget. Tom for privatister og tverrfaglige eksamenskoder.',
    nn: 'Sluttvurderinga i faget. Tom for privatistar og tverrfaglege eksamenskodar.',
    en: 'The final assessment in the subject. Empty for private candidates and cross-subject exam codes.',
  },
  standpunkt: { nb: 'Standpunktkarakteren i faget.', nn: 'Standpunktkarakteren i faget.', en: 'The overall grade in the subject.' },
  eksamensform: { nb: 'Formen på eksamen.', nn: 'Forma på eksamen.', en: 'The form of the exam.' },
  'karakterfil.eksamensform': {
    nb: 'Formen på eksamen. Karakteren skal stå i kolonnen for samme form.',
    nn: 'Forma på eksamen. Karakteren skal stå i kolonnen for same forma.',
    en: 'The form of the exam. The grade goes into the column of that form.',
  },
  eksamen_annen: {
    nb: 'Karakter til praktisk eller muntlig-praktisk eksamen.',
    nn: 'Karakter til praktisk eller munnleg-praktisk eksamen.',
    en: 'Grade of a practical or oral-practical exam.',
  },
  fagmerknad: {
    nb: 'Koden for merknaden, for eksempel FAM51. Én merknad per fag.',
    nn: 'Koden for merknaden, til dømes FAM51. Éin merknad per fag.',
    en: 'The code of the remark, for example FAM51. One remark per subject.',
  },
  fagmerknad_parameter: {
    nb: 'Det merknaden skal fylles ut med, når den krever noe.',
    nn: 'Det merknaden skal fyllast ut med, når han krev noko.',
    en: 'What the remark must be completed with, when it asks for something.',
  },
  karakterstatus: {
    nb: 'Bare når karakteren er endret: etter klage, ny eksamen eller feilføring.',
    nn: 'Berre når karakteren er endra: etter klage, ny eksamen eller feilføring.',
    en: 'Only when the grade was changed: after an appeal, a new exam or an entry error.',
  },
  avbruddsdato_fag: {
    nb: 'Dagen eleven sluttet i faget. Tom når eleven fullfører.',
    nn: 'Dagen eleven slutta i faget. Tom når eleven fullfører.',
    en: 'The day the pupil left the subject. Empty when the pupil completes it.',
  },
  trukket: {
    nb: 'Om eleven er trukket ut til eksamen. Konfidensielt til melding er gitt.',
    nn: 'Om eleven er trekt ut til eksamen. Konfidensielt til melding er gitt.',
    en: 'Whether the pupil was drawn for the exam. Confidential until notice is given.',
  },
  fritakshjemmel: {
    nb: 'Hva fritaket bygger på.',
    nn: 'Kva fritaket byggjer på.',
    en: 'What the exemption rests on.',
  },
  merknad: {
    nb: 'Kort. Skriv ikke om helse eller andre private forhold.',
    nn: 'Kort. Skriv ikkje om helse eller andre private forhold.',
    en: 'Short. Write nothing about health or other private matters.',
  },
}

/**
 * What to write in a column: the kind's own words, else the column's, else those of its type.
 * `columnNote('skolerute', { id: 'fra', type: 'dato' }, 'nb')` -> 'Første dag.'
 */
export function columnNote(kind: string, { id, type }: { readonly id: string; readonly type: string }, locale: Locale): string {
  return (COLUMN_NOTES[`${kind}.${id}`] ?? COLUMN_NOTES[id] ?? TYPE_NOTES[type]!)[locale]
}
