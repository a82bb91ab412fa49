import type { Text } from '#core'

/** What to write in columns of lists on examiners: by column, or by kind and column where the kind has its own. */
export const sensorNotes: Readonly<Record<string, Text>> = {
  sensor_id: {
    nb: 'Nummeret dere har på sensoren. Bruk det samme i eksamensplanen.',
    nn: 'Nummeret de har på sensoren. Bruk det same i eksamensplanen.',
    en: 'Your number for the examiner. Use the same in the exam plan.',
  },
  telefon: { nb: 'Nummer dere kan nå personen på.', nn: 'Nummer de kan nå personen på.', en: 'A number where the person can be reached.' },
  arbeidssted: { nb: 'Der sensoren arbeider til daglig.', nn: 'Der sensoren arbeider til dagleg.', en: 'Where the examiner works.' },
  postnummer: {
    nb: 'Fire siffer, skrevet som tekst så nullen foran blir stående.',
    nn: 'Fire siffer, skrive som tekst så nullen framme blir ståande.',
    en: 'Four digits, written as text so that a leading zero stays.',
  },
  rolle: { nb: 'Hva sensoren er til daglig.', nn: 'Kva sensoren er til dagleg.', en: 'What the examiner does for a living.' },
  fagkoder: {
    nb: 'Fagkodene sensoren kan, med semikolon mellom: ENG1007; ENG1009.',
    nn: 'Fagkodane sensoren kan, med semikolon mellom: ENG1007; ENG1009.',
    en: 'The subject codes the examiner knows, with semicolons between them: ENG1007; ENG1009.',
  },
  eksamensformer: {
    nb: 'Formene sensoren kan ta, med semikolon mellom: M; MP. Tom = alle.',
    nn: 'Formene sensoren kan ta, med semikolon mellom: M; MP. Tom = alle.',
    en: 'The forms the examiner can take, with semicolons between them: M; MP. Empty = all.',
  },
  kan_vaere: {
    nb: 'Om personen kan være sensor 1, sensor 2 eller begge deler.',
    nn: 'Om personen kan vere sensor 1, sensor 2 eller begge delar.',
    en: 'Whether the person can be examiner 1, examiner 2 or both.',
  },
  kandidatgruppe: {
    nb: 'Om sensoren tar elever, privatister eller begge.',
    nn: 'Om sensoren tek elevar, privatistar eller begge.',
    en: 'Whether the examiner takes pupils, private candidates or both.',
  },
  onsket_antall: {
    nb: 'Hvor mange partier sensoren ønsker.',
    nn: 'Kor mange parti sensoren ønskjer.',
    en: 'How many parties the examiner wants.',
  },
  maks_antall: {
    nb: 'Hvor mange partier sensoren kan ta på det meste.',
    nn: 'Kor mange parti sensoren kan ta på det meste.',
    en: 'How many parties the examiner can take at most.',
  },
  utilgjengelig: {
    nb: 'Dager sensoren ikke kan, med semikolon mellom: 02.06.2026; 08.06–10.06.2026.',
    nn: 'Dagar sensoren ikkje kan, med semikolon mellom: 02.06.2026; 08.06–10.06.2026.',
    en: 'Days the examiner cannot come, with semicolons between them: 02.06.2026; 08.06–10.06.2026.',
  },
  tilgjengelig: {
    nb: 'Bruk denne i stedet når sensoren bare kan bestemte dager.',
    nn: 'Bruk denne i staden når sensoren berre kan bestemte dagar.',
    en: 'Use this instead when the examiner can come on certain days only.',
  },
  inhabil: {
    nb: 'Skolenumre eller partier sensoren ikke skal ha. Skriv ikke hvorfor.',
    nn: 'Skulenummer eller parti sensoren ikkje skal ha. Skriv ikkje kvifor.',
    en: 'School numbers or parties the examiner must not have. Do not write why.',
  },
  tidligere_medsensor: {
    nb: 'Sensornumre sensoren har hatt sammen med seg før.',
    nn: 'Sensornummer sensoren har hatt saman med seg før.',
    en: 'Numbers of examiners this one has worked with before.',
  },
  aktiv: {
    nb: 'nei når sensoren ikke skal ha oppdrag i år.',
    nn: 'nei når sensoren ikkje skal ha oppdrag i år.',
    en: 'nei when the examiner is to have no assignments this year.',
  },
  varsles_senest: {
    nb: 'Regnes ut: ti virkedager før meldingsdatoen.',
    nn: 'Blir rekna ut: ti virkedagar før meldingsdatoen.',
    en: 'Computed: ten working days before the day of notice.',
  },
  melding_senest: {
    nb: 'Regnes ut: 48 timer før eksamen, helg og helligdager ikke medregnet.',
    nn: 'Blir rekna ut: 48 timar før eksamen, helg og heilagdagar ikkje medrekna.',
    en: 'Computed: 48 hours before the exam, weekends and holidays not counted.',
  },
  laas: {
    nb: 'ja når sensorene i raden ikke skal flyttes.',
    nn: 'ja når sensorane i rada ikkje skal flyttast.',
    en: 'ja when the examiners of the row are not to be moved.',
  },
  'sensorliste.status': {
    nb: 'Om partiet har begge sensorene på plass.',
    nn: 'Om partiet har begge sensorane på plass.',
    en: 'Whether the party has both examiners.',
  },
  brudd: { nb: 'Regler som ikke er fulgt i raden.', nn: 'Reglar som ikkje er følgde i rada.', en: 'Rules that the row does not keep.' },
  begrunnelse: { nb: 'Hvorfor denne sensoren er satt opp.', nn: 'Kvifor denne sensoren er sett opp.', en: 'Why this examiner was chosen.' },
  fra_kommune: {
    nb: 'Kommunen sensoren reiser fra.',
    nn: 'Kommunen sensoren reiser frå.',
    en: 'The municipality the examiner travels from.',
  },
  til_kommune: { nb: 'Kommunen eksamen holdes i.', nn: 'Kommunen eksamen blir halden i.', en: 'The municipality of the exam.' },
  km: { nb: 'Kilometer én vei. Et helt tall.', nn: 'Kilometer éin veg. Eit heilt tal.', en: 'Kilometres one way. A whole number.' },
}
