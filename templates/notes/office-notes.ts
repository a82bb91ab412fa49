import type { Text } from '#core'

/** What to write in columns of lists on schools, deadlines and days off: by column, or by kind and column where the kind has its own. */
export const officeNotes: Readonly<Record<string, Text>> = {
  andre_skrivemaater: {
    nb: 'Andre navn skolen har i filene, med semikolon mellom.',
    nn: 'Andre namn skulen har i filene, med semikolon mellom.',
    en: 'Other names of the school in files, with semicolons between them.',
  },
  'skoleliste.epost': {
    nb: 'Adressen tilbakemeldinger skal til.',
    nn: 'Adressa tilbakemeldingar skal til.',
    en: 'The address for replies.',
  },
  leveranser: {
    nb: 'Leveransene skolen skal ha, med semikolon mellom. Tom = alle.',
    nn: 'Leveransane skulen skal ha, med semikolon mellom. Tom = alle.',
    en: 'The deliveries expected, with semicolons between them. Empty = all.',
  },
  levert: { nb: 'Dagen skolen leverte.', nn: 'Dagen skulen leverte.', en: 'The day the school delivered.' },
  svart: {
    nb: 'Dagen skolen svarte på tilbakemeldingen.',
    nn: 'Dagen skulen svara på tilbakemeldinga.',
    en: 'The day the school answered.',
  },
  id: {
    nb: 'Et navn bare denne raden har. Dato og nøkkel er nok: 2026-10-09-elevdata.',
    nn: 'Eit namn berre denne rada har. Dato og nøkkel er nok: 2026-10-09-elevdata.',
    en: 'A name only this row has. Day and key will do: 2026-10-09-elevdata.',
  },
  nokkel: {
    nb: 'Et navn som er det samme hvert år, slik at raden finnes igjen neste år.',
    nn: 'Eit namn som er det same kvart år, slik at rada blir funnen att neste år.',
    en: 'A name that is the same every year, so that the row is found again next year.',
  },
  tittel: { nb: 'Det som skal skje, kort.', nn: 'Det som skal skje, kort.', en: 'What is to happen, in short.' },
  dato: { nb: 'Dagen raden gjelder, med årstall.', nn: 'Dagen rada gjeld, med årstal.', en: 'The day of the row, with the year.' },
  dato_fra: {
    nb: 'Første dag, når raden gjelder en periode.',
    nn: 'Første dag, når rada gjeld ein periode.',
    en: 'The first day, when the row is a period.',
  },
  dato_til: { nb: 'Siste dag i perioden.', nn: 'Siste dag i perioden.', en: 'The last day of the period.' },
  uke: { nb: 'Ukenummeret.', nn: 'Vekenummeret.', en: 'The number of the week.' },
  klokkeslett: {
    nb: 'Bare når fristen har et klokkeslett.',
    nn: 'Berre når fristen har eit klokkeslett.',
    en: 'Only when the deadline has a time of day.',
  },
  type: {
    nb: 'Hva slags dato det er. frist må holdes, anbefalt er et råd, foerste_dato er tidligste dag.',
    nn: 'Kva slags dato det er. frist må haldast, anbefalt er eit råd, foerste_dato er tidlegaste dag.',
    en: 'What kind of date it is. frist must be kept, anbefalt is advice, foerste_dato is the earliest day.',
  },
  fra: {
    nb: 'Hvem som gjør det. Flere skilles med semikolon.',
    nn: 'Kven som gjer det. Fleire blir skilde med semikolon.',
    en: 'Who does it. Separate several with semicolons.',
  },
  til: {
    nb: 'Hvem det skal til. Flere skilles med semikolon.',
    nn: 'Kven det skal til. Fleire blir skilde med semikolon.',
    en: 'Who it goes to. Separate several with semicolons.',
  },
  'skolerute.fra': { nb: 'Første dag.', nn: 'Første dag.', en: 'The first day.' },
  'skolerute.til': {
    nb: 'Siste dag. Tom når det bare er én dag.',
    nn: 'Siste dag. Tom når det berre er éin dag.',
    en: 'The last day. Empty when it is one day only.',
  },
  fylkets_rolle: {
    nb: 'utforer: fylket eller skolene gjør det selv. forbereder: noe må være klart. orientering: til orientering.',
    nn: 'utforer: fylket eller skulane gjer det sjølve. forbereder: noko må vere klart. orientering: til orientering.',
    en: 'utforer: the county or its schools do it. forbereder: something must be ready. orientering: for information.',
  },
  kategori: {
    nb: 'Hvilken del av arbeidet raden hører til.',
    nn: 'Kva del av arbeidet rada høyrer til.',
    en: 'Which part of the work the row belongs to.',
  },
  frist_registrering: {
    nb: 'Dagen alt må være registrert i VIGO. Den fristen er fylkets egen.',
    nn: 'Dagen alt må vere registrert i VIGO. Den fristen er fylket sin eigen.',
    en: "The day all must be registered in VIGO. This deadline is the county's own.",
  },
  data_i_vigo_senest: {
    nb: 'Dagen data fra andre er på plass i VIGO.',
    nn: 'Dagen data frå andre er på plass i VIGO.',
    en: 'The day data from others are in VIGO.',
  },
  referansedato: {
    nb: 'Dagen opplysningene skal vise status på. Det er ingen frist.',
    nn: 'Dagen opplysningane skal vise status på. Det er ingen frist.',
    en: 'The day whose status the data show. It is no deadline.',
  },
  portal_stenger: {
    nb: 'Dag og klokkeslett: 01.03.2027 23:59.',
    nn: 'Dag og klokkeslett: 01.03.2027 23:59.',
    en: 'Day and time: 01.03.2027 23:59.',
  },
  ftp_senest: {
    nb: 'Dagen svaret skal ligge på fylkets ftp-område.',
    nn: 'Dagen svaret skal liggje på ftp-området til fylket.',
    en: "The day the reply must be on the county's ftp area.",
  },
  forutsetter: {
    nb: 'ID-ene til det som må være gjort først, med semikolon mellom.',
    nn: 'ID-ane til det som må vere gjort først, med semikolon mellom.',
    en: 'The IDs of what must be done first, with semicolons between them.',
  },
  lokal_dato_mulig: {
    nb: 'ja når fylket kan sette sin egen dato.',
    nn: 'ja når fylket kan setje sin eigen dato.',
    en: 'ja when the county can set a date of its own.',
  },
  valgfri: { nb: 'ja når det ikke må gjøres.', nn: 'ja når det ikkje må gjerast.', en: 'ja when it need not be done.' },
  beskrivelse: {
    nb: 'Hva som skal gjøres, med rapporter og skjermbilder.',
    nn: 'Kva som skal gjerast, med rapportar og skjermbilete.',
    en: 'What to do, with reports and screens.',
  },
  fylke: { nb: 'Navnet på fylket.', nn: 'Namnet på fylket.', en: 'The name of the county.' },
  slag: { nb: 'Hva slags fri det er.', nn: 'Kva slags fri det er.', en: 'What kind of day off it is.' },
  omraade: {
    nb: 'Bare når ferien gjelder en del av fylket.',
    nn: 'Berre når ferien gjeld ein del av fylket.',
    en: 'Only when the holiday is for a part of the county.',
  },
}
