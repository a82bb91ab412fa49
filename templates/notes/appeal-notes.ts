import type { Text } from '#core'

/** What to write in columns of lists on appeals and further exams: by column, or by kind and column where the kind has its own. */
export const appealNotes: Readonly<Record<string, Text>> = {
  saksnummer: { nb: 'Nummeret saken har i arkivet.', nn: 'Nummeret saka har i arkivet.', en: 'The number of the case in the archive.' },
  karaktertype: { nb: 'Hvilken karakter klagen gjelder.', nn: 'Kva karakter klaga gjeld.', en: 'Which grade the appeal is about.' },
  opprinnelig_eksamensform: {
    nb: 'Bare når formen er gjort om. Den nye formen styrer klagereglene.',
    nn: 'Berre når forma er gjord om. Den nye forma styrer klagereglane.',
    en: 'Only when the form was changed. The new form decides the rules of appeal.',
  },
  sentralt_lokalt: {
    nb: 'Om eksamen er gitt sentralt eller lokalt.',
    nn: 'Om eksamen er gitt sentralt eller lokalt.',
    en: 'Whether the exam was set centrally or locally.',
  },
  karakter_kunngjort: {
    nb: 'Dagen kandidaten fikk karakteren. Klagefristen på ti dager regnes fra den.',
    nn: 'Dagen kandidaten fekk karakteren. Klagefristen på ti dagar blir rekna frå han.',
    en: 'The day the candidate got the grade. The ten days of appeal count from it.',
  },
  klage_mottatt: {
    nb: 'Dagen klagen kom til skolen eller eksamenskontoret.',
    nn: 'Dagen klaga kom til skulen eller eksamenskontoret.',
    en: 'The day the appeal came to the school or exam office.',
  },
  hurtigklage: {
    nb: 'ja når det ble klaget innen den korte fristen om våren.',
    nn: 'ja når det blei klaga innan den korte fristen om våren.',
    en: 'ja when the appeal came within the short spring deadline.',
  },
  klagegrunn: {
    nb: 'Hva klagen bygger på. Muntlig og praktisk: bare formelle feil. Feilføring er ikke klage, den retter rektor.',
    nn: 'Kva klaga byggjer på. Munnleg og praktisk: berre formelle feil. Feilføring er ikkje klage, den rettar rektor.',
    en: 'What the appeal rests on. Oral and practical exams: formal errors only. An entry error is no appeal, the principal puts it right.',
  },
  karakter_for: { nb: 'Karakteren det ble klaget på.', nn: 'Karakteren det blei klaga på.', en: 'The grade appealed against.' },
  vedtak: { nb: 'Hva klageinstansen bestemte.', nn: 'Kva klageinstansen bestemte.', en: 'What the body of appeal decided.' },
  karakter_etter: {
    nb: 'Karakteren etter vedtaket. Tom når karakteren er slettet. F bare for elever.',
    nn: 'Karakteren etter vedtaket. Tom når karakteren er sletta. F berre for elevar.',
    en: 'The grade after the decision. Empty when the grade was deleted. F for pupils only.',
  },
  vedtaksdato: { nb: 'Dagen vedtaket ble gjort.', nn: 'Dagen vedtaket blei gjort.', en: 'The day of the decision.' },
  klageinstans: { nb: 'Hvem som avgjorde klagen.', nn: 'Kven som avgjorde klaga.', en: 'Who decided the appeal.' },
  onsker_ny_eksamen: {
    nb: 'Svaret fra kandidaten når karakteren er slettet.',
    nn: 'Svaret frå kandidaten når karakteren er sletta.',
    en: "The candidate's answer when the grade was deleted.",
  },
  melding_sendt: { nb: 'Dagen kandidaten fikk svar.', nn: 'Dagen kandidaten fekk svar.', en: 'The day the candidate was answered.' },
  fort_i_inschool: {
    nb: 'Dagen den nye karakteren ble ført i InSchool.',
    nn: 'Dagen den nye karakteren blei ført i InSchool.',
    en: 'The day the new grade was entered in InSchool.',
  },
  endringsaarsak: {
    nb: 'Hvorfor karakteren er endret. Tom = klage.',
    nn: 'Kvifor karakteren er endra. Tom = klage.',
    en: 'Why the grade was changed. Empty = appeal.',
  },
  eksamenskarakter_annullert: {
    nb: 'Eksamenskarakteren som falt bort, når en klage på IV får medhold.',
    nn: 'Eksamenskarakteren som fall bort, når ei klage på IV får medhald.',
    en: 'The exam grade that fell away, when an appeal on IV is upheld.',
  },
  fagdel: {
    nb: 'Bare når retten gjelder en del av faget.',
    nn: 'Berre når retten gjeld ein del av faget.',
    en: 'Only when the right is about a part of the subject.',
  },
  trekkfag: {
    nb: 'ja når eleven trekkes ut til eksamen i faget.',
    nn: 'ja når eleven blir trekt ut til eksamen i faget.',
    en: 'ja when pupils are drawn for the exam in the subject.',
  },
  eksamenskarakter: {
    nb: 'Karakteren på ordinær eksamen. Tom når eleven ikke hadde eksamen i faget.',
    nn: 'Karakteren på ordinær eksamen. Tom når eleven ikkje hadde eksamen i faget.',
    en: 'The grade of the ordinary exam. Empty when the pupil had no exam in the subject.',
  },
  ordinaer_dato: { nb: 'Dagen ordinær eksamen ble holdt.', nn: 'Dagen ordinær eksamen blei halden.', en: 'The day of the ordinary exam.' },
  nustype: {
    nb: 'ny: 1 på ordinær eksamen. utsatt: dokumentert fravær. særskilt: 1 i standpunkt uten eksamen i faget.',
    nn: 'ny: 1 på ordinær eksamen. utsatt: dokumentert fråvær. særskilt: 1 i standpunkt utan eksamen i faget.',
    en: 'ny: 1 on the ordinary exam. utsatt: documented absence. særskilt: overall grade 1 and no exam in the subject.',
  },
  rett: {
    nb: 'Om eleven har rett til eksamen. IV gir ingen rett.',
    nn: 'Om eleven har rett til eksamen. IV gir ingen rett.',
    en: 'Whether the pupil has the right. IV gives none.',
  },
  grunn: { nb: 'Kort, uten helseopplysninger.', nn: 'Kort, utan helseopplysningar.', en: 'Short, without health information.' },
  dokumentasjon_mottatt: {
    nb: 'Dagen dokumentasjonen kom. Fristen er ti dager etter eksamen (VTFK).',
    nn: 'Dagen dokumentasjonen kom. Fristen er ti dagar etter eksamen (VTFK).',
    en: 'The day the documentation came. The deadline is ten days after the exam (VTFK).',
  },
  'nusliste.eksamensperiode': {
    nb: 'Perioden eleven kan ta eksamen i: H26.',
    nn: 'Perioden eleven kan ta eksamen i: H26.',
    en: 'The period the pupil can sit the exam in: H26.',
  },
  'nusliste.melding_sendt': {
    nb: 'Dagen eleven fikk spørsmål om å ta eksamen.',
    nn: 'Dagen eleven fekk spørsmål om å ta eksamen.',
    en: 'The day the pupil was asked.',
  },
  svarfrist: { nb: 'Fristen skolen har satt for svar.', nn: 'Fristen skulen har sett for svar.', en: "The school's deadline for answers." },
  svar: { nb: 'Hva eleven har svart.', nn: 'Kva eleven har svart.', en: 'What the pupil has answered.' },
  svar_dato: { nb: 'Dagen eleven svarte.', nn: 'Dagen eleven svara.', en: 'The day of the answer.' },
  nytt_trekk_dato: {
    nb: 'Dagen det ble trukket på nytt. Gjelder utsatt eksamen i trekkfag.',
    nn: 'Dagen det blei trekt på nytt. Gjeld utsett eksamen i trekkfag.',
    en: 'The day of the new draw, for deferred exams in drawn subjects.',
  },
  ny_fagkode: {
    nb: 'Faget eleven ble trukket i på nytt. Det kan være et annet fag.',
    nn: 'Faget eleven blei trekt i på nytt. Det kan vere eit anna fag.',
    en: 'The subject of the new draw. It may be another one.',
  },
  ny_eksamensdato: { nb: 'Dagen for den nye eksamen.', nn: 'Dagen for den nye eksamen.', en: 'The day of the new exam.' },
  karakter_nus: {
    nb: 'Karakteren på ny, utsatt eller særskilt eksamen.',
    nn: 'Karakteren på ny, utsett eller særskild eksamen.',
    en: 'The grade of the new, deferred or special exam.',
  },
  annullert: {
    nb: 'Hvorfor eksamen er annullert. Tom når den ikke er det.',
    nn: 'Kvifor eksamen er annullert. Tom når han ikkje er det.',
    en: 'Why the exam was annulled. Empty when it was not.',
  },
  annullert_dato: { nb: 'Dagen eksamen ble annullert.', nn: 'Dagen eksamen blei annullert.', en: 'The day the exam was annulled.' },
  bortvist: {
    nb: 'Om kandidaten ble bortvist fra eksamen.',
    nn: 'Om kandidaten blei vist bort frå eksamen.',
    en: 'Whether the candidate was expelled from the exam.',
  },
  klageutfall: {
    nb: 'Hva som ble utfallet, når bortvisningen eller annulleringen er påklaget.',
    nn: 'Kva som blei utfallet, når bortvisinga eller annulleringa er påklaga.',
    en: 'The outcome, when the expulsion or annulment was appealed.',
  },
}
