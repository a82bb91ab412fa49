import type { Text } from '../messages/locale.ts'
import type { ColumnKey } from './column-key.ts'
import type { ValueType } from './value-type.ts'

/** What holds of a canonical column whichever format it comes from. */
export interface CanonicalColumn {
  readonly type: ValueType
  /** Personal data: masked in logs, terminal, JSON, SARIF and HTML. */
  readonly sensitive: boolean
  readonly title: Text
}

function column(type: ValueType, nb: string, nn: string, en: string): CanonicalColumn {
  return { type, sensitive: false, title: { nb, nn, en } }
}

function personal(type: ValueType, nb: string, nn: string, en: string): CanonicalColumn {
  return { type, sensitive: true, title: { nb, nn, en } }
}

/**
 * Type, sensitivity and title of every canonical column: `canonicalColumns.standpunkt.type` -> 'code'.
 * Sensitive is what points at a person or is free text about one; codes that many share (kommune, morsmål, klasse) are shown, because a
 * finding that hides them helps nobody. Points and percentages are read as text: whether decimals are delivered is not known.
 */
export const canonicalColumns: Readonly<Record<ColumnKey, CanonicalColumn>> = {
  linje_id: column('code', 'Linje-identifikator', 'Linjeidentifikator', 'Line id'),
  versjon: column('text', 'Versjonsnummer', 'Versjonsnummer', 'Version'),
  fildato: column('date', 'Fildato', 'Fildato', 'File date'),
  melding: column('text', 'Melding', 'Melding', 'Message'),
  fylkesnummer: column('digits', 'Fylkesnummer', 'Fylkesnummer', 'County number'),
  avgiver_id: column('text', 'Avgiver-ID', 'Avgjevar-ID', 'Sender id'),

  fodselsnummer: personal('fnr', 'Fødselsnummer', 'Fødselsnummer', 'National identity number (fødselsnummer)'),
  navn: personal('text', 'Navn', 'Namn', 'Name'),
  gateadresse: personal('text', 'Gateadresse', 'Gateadresse', 'Street address'),
  postnummer: personal('digits', 'Postnummer', 'Postnummer', 'Postal code'),
  kommunenummer: column('digits', 'Kommunenummer', 'Kommunenummer', 'Municipality number'),
  morsmaal: column('code', 'Morsmålskode', 'Morsmålskode', 'Mother tongue code'),
  fritekst: personal('text', 'Fritekst', 'Fritekst', 'Free text'),

  skoleaar: column('skoleaar', 'Skoleår', 'Skuleår', 'School year'),
  skolenummer: column('digits', 'Skolenummer', 'Skulenummer', 'School number'),
  skolenavn: column('text', 'Skolenavn', 'Skulenamn', 'School name'),
  organisasjonsnummer: column('orgnr', 'Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  programomraadekode: column('code', 'Programområdekode', 'Programområdekode', 'Programme area code'),
  klasse: column('text', 'Klasse', 'Klasse', 'Class'),
  startdato: column('date', 'Startdato', 'Startdato', 'Start date'),
  avbruddsdato: column('date', 'Avbruddsdato', 'Avbrotsdato', 'Date of leaving'),
  avbruddsaarsak: column('code', 'Avbruddsårsak', 'Avbrotsårsak', 'Reason for leaving'),
  deltid: column('code', 'Deltidselev', 'Deltidselev', 'Part-time pupil'),
  bevistype: column('code', 'Bevistype', 'Bevistype', 'Document type (bevistype)'),
  fullfortkode: column('code', 'Fullførtkode', 'Fullførtkode', 'Completion code (fullførtkode)'),
  fravaer_dager: column('number', 'Fravær dager', 'Fråvær dagar', 'Absence, days'),
  fravaer_timer: column('number', 'Fravær timer', 'Fråvær timar', 'Absence, hours'),
  fravaer_dager_totalt: column('number', 'Fravær dager totalt', 'Fråvær dagar totalt', 'Absence, days in total'),
  fravaer_timer_totalt: column('number', 'Fravær timer totalt', 'Fråvær timar totalt', 'Absence, hours in total'),
  orden: column('code', 'Orden', 'Orden', 'Order grade (orden)'),
  oppforsel: column('code', 'Oppførsel', 'Åtferd', 'Conduct grade (oppførsel)'),
  rettstype: column('code', 'Rettstype', 'Rettstype', 'Type of right (rettstype)'),
  rettstype_hjemfylke: column('code', 'Rettstype i hjemfylket', 'Rettstype i heimfylket', 'Type of right in the home county'),
  voksen: column('code', 'Voksen', 'Vaksen', 'Adult'),
  maalform: column('code', 'Målform', 'Målform', 'Written form of Norwegian (målform)'),
  saerskilt_spraak: column(
    'code',
    'Vedtak om særskilt språkopplæring',
    'Vedtak om særskild språkopplæring',
    'Decision on extra language teaching',
  ),
  rett_paabygging: column('code', 'Rett til påbygging', 'Rett til påbygging', 'Right to supplementary year (påbygging)'),
  elevstatus: column('code', 'Elevstatus', 'Elevstatus', 'Pupil status (elevstatus)'),
  forrige_elevstatus: column('code', 'Forrige elevstatus', 'Førre elevstatus', 'Earlier pupil status'),
  karakterpoeng: column('text', 'Karakterpoeng', 'Karakterpoeng', 'Grade points'),
  kursprosent: column('text', 'Kursprosent', 'Kursprosent', 'Share of the programme area'),
  antall_fag: column('number', 'Antall fag på elevkurset', 'Tal på fag på elevkurset', 'Number of subjects'),
  antall_stryk: column('number', 'Antall stryk på elevkurset', 'Tal på stryk på elevkurset', 'Number of failed subjects'),

  fagkode: column('code', 'Fagkode', 'Fagkode', 'Subject code'),
  halvaar1: column('code', 'Halvårsvurdering 1', 'Halvårsvurdering 1', 'Half-year grade 1'),
  halvaar2: column('code', 'Halvårsvurdering 2', 'Halvårsvurdering 2', 'Half-year grade 2'),
  standpunkt: column('code', 'Standpunkt', 'Standpunkt', 'Overall achievement grade (standpunkt)'),
  eksamen_skriftlig: column('code', 'Eksamen skriftlig', 'Eksamen skriftleg', 'Written exam grade'),
  eksamen_muntlig: column('code', 'Eksamen muntlig', 'Eksamen munnleg', 'Oral exam grade'),
  eksamen_annen: column('code', 'Eksamen annen', 'Eksamen annan', 'Other exam grade'),
  eksamensform: column('code', 'Eksamensform', 'Eksamensform', 'Exam form'),
  skolenummer2: column('digits', 'Skolenummer 2', 'Skulenummer 2', 'School number 2'),
  skoleaar2: column('skoleaar', 'Skoleår 2', 'Skuleår 2', 'School year 2'),
  fagstatus: column('code', 'Fagstatus', 'Fagstatus', 'Subject status (fagstatus)'),
  forrige_fagstatus: column('code', 'Forrige fagstatus', 'Førre fagstatus', 'Earlier subject status'),
  startdato_fag: column('date', 'Startdato fag', 'Startdato fag', 'Start date of the subject'),
  avbruddsdato_fag: column('date', 'Avbruddsdato fag', 'Avbrotsdato fag', 'Date of leaving the subject'),
  elevtimer: column('number', 'Elevtimer', 'Elevtimar', 'Pupil hours'),
  termin: column('code', 'Termin', 'Termin', 'Term'),
  fagmerknad: column('code', 'Fagmerknad', 'Fagmerknad', 'Subject remark (FAM)'),
  fagmerknad_parameter: column('text', 'Fagmerknad parameter', 'Fagmerknad parameter', 'Parameter of the subject remark'),
  karakterstatus: column('code', 'Karakterstatus', 'Karakterstatus', 'Grade status (karakterstatus)'),
  rkv_dato: column('date', 'Realkompetansevurdert dato', 'Realkompetansevurdert dato', 'Date of prior learning assessment'),
  linje_aktiv: column('code', 'Er linja aktiv', 'Er linja aktiv', 'Whether the line is active'),

  vitnemaalsmerknad: column('code', 'Vitnemålsmerknad', 'Vitnemålsmerknad', 'Diploma remark (VMM)'),
  vmm_parameter1: column('text', 'Vitnemålsmerknad parameter 1', 'Vitnemålsmerknad parameter 1', 'Diploma remark, parameter 1'),
  vmm_parameter2: column('text', 'Vitnemålsmerknad parameter 2', 'Vitnemålsmerknad parameter 2', 'Diploma remark, parameter 2'),

  avgiverfylke: column('digits', 'Avgiverfylke', 'Avgjevarfylke', 'Sending county'),
  hjemstedsfylke: column('digits', 'Hjemstedsfylke', 'Heimstadfylke', 'Home county'),
  telledato: column('date', 'Telledato', 'Teljedato', 'Count date'),
  fra_dato: column('date', 'Telledato fra', 'Teljedato frå', 'Count date, from'),
  til_dato: column('date', 'Telledato til', 'Teljedato til', 'Count date, to'),
  klassetrinn: column('text', 'Klassetrinn', 'Klassesteg', 'School step'),
  etternavn: personal('text', 'Etternavn', 'Etternamn', 'Last name'),
  fornavn: personal('text', 'Fornavn', 'Fornamn', 'First name'),
  fodselsdato: personal('date', 'Fødselsdato', 'Fødselsdato', 'Date of birth'),
  personnummer5: personal('digits', 'Personnummer (5 siffer)', 'Personnummer (5 siffer)', 'Last five digits of the identity number'),
  adresse: personal('text', 'Adresse', 'Adresse', 'Address'),

  elevnummer: personal('text', 'Elevnummer', 'Elevnummer', 'Pupil number'),
  trinn: column('code', 'Trinn', 'Trinn', 'Year of schooling'),
  undervisningsgruppe: column('text', 'Undervisningsgruppe', 'Undervisningsgruppe', 'Teaching group'),
  programomraade: column('text', 'Programområde', 'Programområde', 'Programme area, by name'),
  fagnavn: column('text', 'Fagnavn', 'Fagnamn', 'Subject name'),
  kandidattype: column('code', 'Elev/privatist', 'Elev/privatist', 'Kind of candidate'),
  faglaerer: personal('text', 'Faglærer', 'Faglærar', 'Subject teacher'),
  trukket: column('code', 'Trukket ut', 'Trekt ut', 'Drawn for the exam'),
  eksamensdato: column('date', 'Eksamensdato', 'Eksamensdato', 'Exam date'),
  fort_dato: column('date', 'Ført dato', 'Ført dato', 'Day the grade was entered'),
  endret_dato: column('date', 'Endret dato', 'Endra dato', 'Day of the last change'),
  fritakshjemmel: personal('text', 'Fritak (hjemmel)', 'Fritak (heimel)', 'Basis of the exemption'),
  fagtype: column('code', 'Fagtype', 'Fagtype', 'Kind of subject'),
  kompetanse: column('text', 'Kompetanse', 'Kompetanse', 'Competence that the pupil ends with'),
  omvalg: column('code', 'Omvalg', 'Omval', 'Change of programme'),
  forsering: column('code', 'Forsering', 'Forsering', 'Subject taken ahead of its year'),
  unntak_grunn: personal('text', 'Grunn til unntak', 'Grunn til unntak', 'Ground for the exception from having to pass'),
  unntak_vedtak_dato: column('date', 'Vedtak om unntak', 'Vedtak om unntak', 'Day of the decision on the exception'),
  varsel_dato: column('date', 'Varsel dato', 'Varsel dato', 'Day of the warning in the subject'),
  varsel_form: column('text', 'Varsel form', 'Varsel form', 'Form of the warning'),
  varsel_mottaker: personal('text', 'Varsel mottaker', 'Varsel mottakar', 'Receiver of the warning'),
  varsel_orden_dato: column(
    'date',
    'Varsel orden og oppførsel dato',
    'Varsel orden og åtferd dato',
    'Day of the warning on order and conduct',
  ),
  nedsatt_aarsak: personal(
    'text',
    'Årsak til nedsatt karakter',
    'Årsak til nedsett karakter',
    'Reason for a lowered grade in order or conduct',
  ),
  halvaar1_dato: column('date', 'Halvårsvurdering 1 dato', 'Halvårsvurdering 1 dato', 'Day of half-year grade 1'),
  halvaar_uten_dato: column(
    'date',
    'Halvårsvurdering uten karakter dato',
    'Halvårsvurdering utan karakter dato',
    'Day of the half-year assessment without a grade',
  ),
  vedtak_iv_dato: column('date', 'Vedtak IV dato', 'Vedtak IV dato', 'Day of the decision that no grade can be given'),
  vedtak_av: personal('text', 'Vedtak av', 'Vedtak av', 'Who made the decision on the row'),
  fritak_vedtak_dato: column('date', 'Fritak vedtaksdato', 'Fritak vedtaksdato', 'Day of the decision on the exemption'),
  fritak_dokumentasjon: personal('text', 'Fritak dokumentasjon', 'Fritak dokumentasjon', 'What documents the exemption'),
  samtykke: column('code', 'Samtykke fra foresatte', 'Samtykke frå føresette', 'Consent of the guardians'),
  innforingsklasse: column('code', 'Innføringsklasse', 'Innføringsklasse', 'In an introductory class'),
  iop: column('code', 'IOP', 'IOP', 'Individual plan'),
  iop_bortvalgte_maal: column('code', 'Kompetansemål valgt bort', 'Kompetansemål valde bort', 'Competence aims left out of the plan'),
  endringsaarsak: column('text', 'Årsak til endring', 'Årsak til endring', 'Reason for a change'),
  endret_av: personal('text', 'Endret av', 'Endra av', 'Who made the change'),
  annullert: column('text', 'Annullert', 'Annullert', 'Why the exam was annulled'),
  annullert_dato: column('date', 'Annullert dato', 'Annullert dato', 'Day the exam was annulled'),
  annullert_av: personal('text', 'Annullert av', 'Annullert av', 'Who annulled the exam'),
  bortvist: column('code', 'Bortvist', 'Bortvist', 'Expelled from the exam'),
  bortvist_dato: column('date', 'Bortvist dato', 'Bortvist dato', 'Day of the decision on expulsion'),
  bortvist_av: personal('text', 'Bortvist av', 'Bortvist av', 'Who decided on expulsion'),
  advarsel_gitt: column('code', 'Advarsel gitt', 'Åtvaring gitt', 'Warned before expulsion'),
  uttalelse_dato: column('date', 'Uttalelse dato', 'Uttale dato', 'Day the candidate was heard'),
  vurderingstype: column('text', 'Vurderingstype', 'Vurderingstype', 'Kind of grade'),
  klageutfall: column('text', 'Klageutfall', 'Klageutfall', 'Outcome of the appeal'),
  fravaer_foringsmaate: column('text', 'Føring av fravær', 'Føring av fråvær', 'How absence is entered for part-time pupils'),

  andre_skrivemaater: column('text', 'Andre skrivemåter', 'Andre skrivemåtar', 'Other spellings'),
  epost: personal('text', 'E-post', 'E-post', 'E-mail'),
  kontaktperson: personal('text', 'Kontaktperson', 'Kontaktperson', 'Contact'),
  leveranser: column('text', 'Leveranser', 'Leveransar', 'Deliveries expected'),
  levert: column('date', 'Levert', 'Levert', 'Delivered'),
  svart: column('date', 'Svart', 'Svart', 'Answered'),

  fil_id: column('text', 'FilID', 'FilID', 'File id'),
  rad_id: column('text', 'RadID', 'RadID', 'Row id'),
  rad_nr: column('text', 'RadNr', 'RadNr', 'Row number'),
}
