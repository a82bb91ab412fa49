import type { PracticeTruth } from './practice-fault.ts'

/** What looks wrong and is right: an office that reports these sends schools to look for nothing. */
export const practiceTruths: readonly PracticeTruth[] = [
  {
    place: { pupil: 'Hovland', fagkode: 'MAT1019' },
    column: 'standpunkt',
    looks: {
      nb: '1 i standpunkt, og fullførtkoden er B.',
      nn: '1 i standpunkt, og fullførtkoden er B.',
      en: 'Overall grade 1, and the completion code is B.',
    },
    because: {
      nb: 'Eleven fikk 2 til eksamen. Da er faget bestått.',
      nn: 'Eleven fekk 2 til eksamen. Då er faget bestått.',
      en: 'The pupil got 2 on the exam. The subject is passed.',
    },
  },
  {
    place: { pupil: 'Iversen', fagkode: 'KRO1017' },
    column: 'standpunkt',
    looks: { nb: 'F i stedet for karakter.', nn: 'F i staden for karakter.', en: 'F instead of a grade.' },
    because: {
      nb: 'FAM02 sier at eleven er fritatt fra vurdering med karakter. Det hindrer ikke at året er bestått.',
      nn: 'FAM02 seier at eleven er friteken frå vurdering med karakter. Det hindrar ikkje at året er bestått.',
      en: 'FAM02 says that the pupil is exempt from grading. The year is not failed by it.',
    },
  },
  {
    place: { pupil: 'Johnsen', fagkode: 'KRO1017' },
    column: 'standpunkt',
    looks: { nb: 'IV i standpunkt.', nn: 'IV i standpunkt.', en: 'IV as overall grade.' },
    because: {
      nb: 'FAM51 (over fraværsgrensen) forklarer IV, og fullførtkoden er M (mangler vurderingsgrunnlag).',
      nn: 'FAM51 (over fråværsgrensa) forklarer IV, og fullførtkoden er M (manglar vurderingsgrunnlag).',
      en: 'FAM51 (above the absence limit) explains IV, and the completion code is M (no basis for a grade).',
    },
  },
  {
    place: { pupil: 'Lunde', fagkode: 'MAT1019' },
    column: 'standpunkt',
    looks: { nb: 'Standpunkt mangler.', nn: 'Standpunkt manglar.', en: 'The overall grade is missing.' },
    because: {
      nb: 'Eleven sluttet i faget 12.11.2025, og fagstatus er S.',
      nn: 'Eleven slutta i faget 12.11.2025, og fagstatus er S.',
      en: 'The pupil left the subject on 12.11.2025, and the status is S.',
    },
  },
  {
    place: { pupil: 'Mansour' },
    column: 'fodselsnummer',
    looks: {
      nb: 'Nummeret begynner med 61, og ingen måned har 61 dager.',
      nn: 'Nummeret begynner med 61, og ingen månad har 61 dagar.',
      en: 'The number begins with 61, and no month has 61 days.',
    },
    because: {
      nb: 'Det er et D-nummer: 40 er lagt til dagen. Kontrollsifrene stemmer.',
      nn: 'Det er eit D-nummer: 40 er lagt til dagen. Kontrollsiffera stemmer.',
      en: 'It is a D number: 40 is added to the day. The control digits fit.',
    },
  },
  {
    place: { pupil: 'Nygård', fagkode: 'HEA2008' },
    column: 'standpunkt',
    looks: {
      nb: 'Karakter på eksamen, men ikke standpunkt.',
      nn: 'Karakter på eksamen, men ikkje standpunkt.',
      en: 'An exam grade but no overall grade.',
    },
    because: {
      nb: 'HEA2008 er en tverrfaglig eksamen. Slike koder har aldri standpunkt.',
      nn: 'HEA2008 er ein tverrfagleg eksamen. Slike kodar har aldri standpunkt.',
      en: 'HEA2008 is a cross-subject exam. Such codes never have an overall grade.',
    },
  },
  {
    place: { pupil: 'Pettersen' },
    column: 'bevistype',
    looks: {
      nb: 'Kompetansebevis, selv om alt er bestått.',
      nn: 'Kompetansebevis, sjølv om alt er bestått.',
      en: 'A certificate of competence, although everything is passed.',
    },
    because: {
      nb: 'Vitnemål kommer først etter siste året. KB er riktig på Vg1 og Vg2.',
      nn: 'Vitnemål kjem først etter siste året. KB er rett på Vg1 og Vg2.',
      en: 'A diploma comes after the last year. KB is right in Vg1 and Vg2.',
    },
  },
  {
    place: { pupil: 'Solheim', fagkode: 'NOR1268' },
    column: 'standpunkt',
    looks: {
      nb: 'Standpunkt mangler i norsk sidemål, og fullførtkoden er B.',
      nn: 'Standpunkt manglar i norsk sidemål, og fullførtkoden er B.',
      en: 'The grade in second written Norwegian is missing, and the completion code is B.',
    },
    because: {
      nb: 'FAM58 sier at eleven har fritak fra vurdering i sidemål.',
      nn: 'FAM58 seier at eleven har fritak frå vurdering i sidemål.',
      en: 'FAM58 says that the pupil is exempt from assessment in second written Norwegian.',
    },
  },
  {
    place: { pupil: 'Tangen', fagkode: 'REL1003' },
    column: 'fagstatus',
    looks: {
      nb: 'Eleven er privatist i ett fag og har ikke standpunkt der.',
      nn: 'Eleven er privatist i eitt fag og har ikkje standpunkt der.',
      en: 'The pupil is a private candidate in one subject and has no overall grade there.',
    },
    because: {
      nb: 'Fagstatus gjelder raden. En elev kan være privatist i ett fag, og privatister har bare eksamen.',
      nn: 'Fagstatus gjeld rada. Ein elev kan vere privatist i eitt fag, og privatistar har berre eksamen.',
      en: 'The status is of the row. A pupil can be a private candidate in one subject, and those have exams only.',
    },
  },
  {
    place: { pupil: 'Ulven' },
    column: 'orden',
    looks: {
      nb: 'Orden, oppførsel og fullførtkode mangler.',
      nn: 'Orden, åtferd og fullførtkode manglar.',
      en: 'Order, conduct and completion code are missing.',
    },
    because: {
      nb: 'Voksen er J. Voksne får ikke karakter i orden og oppførsel.',
      nn: 'Vaksen er J. Vaksne får ikkje karakter i orden og åtferd.',
      en: 'Voksen is J. Adults get no grades in order and conduct.',
    },
  },
]
