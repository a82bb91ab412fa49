import type { Text } from '#core'

/** What to write in columns of lists on diplomas and trade tests: by column, or by kind and column where the kind has its own. */
export const documentNotes: Readonly<Record<string, Text>> = {
  utdanningsprogram: {
    nb: 'Kode eller navn på utdanningsprogrammet.',
    nn: 'Kode eller namn på utdanningsprogrammet.',
    en: 'Code or name of the education programme.',
  },
  opplaering_start: {
    nb: 'Dagen eleven begynte i videregående.',
    nn: 'Dagen eleven begynte i vidaregåande.',
    en: 'The day the pupil began upper secondary school.',
  },
  normal_tid_slutt: { nb: 'Siste dag i normal tid.', nn: 'Siste dag i normal tid.', en: 'The last day of normal time.' },
  fagtype: {
    nb: 'Hva faget er i elevens opplæring. Det samme faget kan være ulikt for to elever.',
    nn: 'Kva faget er i opplæringa til eleven. Det same faget kan vere ulikt for to elevar.',
    en: "What the subject is in the pupil's training. The same subject may differ between two pupils.",
  },
  omfang: {
    nb: 'Timene faget har etter fag- og timefordelingen.',
    nn: 'Timane faget har etter fag- og timefordelinga.',
    en: 'The hours of the subject in the official plan.',
  },
  'vitnemaalsgrunnlag.eksamen': {
    nb: 'Karakteren på eksamen i faget.',
    nn: 'Karakteren på eksamen i faget.',
    en: 'The grade of the exam in the subject.',
  },
  tverrfaglig: {
    nb: 'Koden for den tverrfaglige eksamen faget hører til.',
    nn: 'Koden for den tverrfaglege eksamenen faget høyrer til.',
    en: 'The code of the cross-subject exam the subject belongs to.',
  },
  karakterdato: {
    nb: 'Dagen karakteren ble satt. Bruk 30.06 når du bare vet året.',
    nn: 'Dagen karakteren blei sett. Bruk 30.06 når du berre veit året.',
    en: 'The day of the grade. Use 30.06 when you only know the year.',
  },
  vitnemaalsmerknad: {
    nb: 'Koden for merknaden, for eksempel VMM06.',
    nn: 'Koden for merknaden, til dømes VMM06.',
    en: 'The code of the remark, for example VMM06.',
  },
  kompetanse: {
    nb: 'Hva eleven får når alt er bestått.',
    nn: 'Kva eleven får når alt er bestått.',
    en: 'What the pupil gets when all is passed.',
  },
  unntak_hjemmel: {
    nb: 'Paragrafen unntaket bygger på.',
    nn: 'Paragrafen unntaket byggjer på.',
    en: 'The section the exception rests on.',
  },
  unntak_grunn: {
    nb: 'Grunnene i Udir-5-2016 § 3-44, bokstav a til c.',
    nn: 'Grunnane i Udir-5-2016 § 3-44, bokstav a til c.',
    en: 'The grounds of Udir-5-2016 § 3-44, letters a to c.',
  },
  unntak_vedtak_dato: { nb: 'Dagen unntaket ble vedtatt.', nn: 'Dagen unntaket blei vedteke.', en: 'The day the exception was decided.' },
  dokumentasjon: {
    nb: 'Hvem som har skrevet vurderingen, og når. Ikke hva den sier.',
    nn: 'Kven som har skrive vurderinga, og når. Ikkje kva ho seier.',
    en: 'Who wrote the assessment, and when. Not what it says.',
  },
  omvalg: { nb: 'ja når eleven har byttet program.', nn: 'ja når eleven har bytt program.', en: 'ja when the pupil changed programme.' },
  forsering: {
    nb: 'ja når eleven har tatt faget før tiden.',
    nn: 'ja når eleven har teke faget før tida.',
    en: 'ja when the pupil took the subject ahead of time.',
  },
  utvidelse_grunn: {
    nb: 'Hvorfor eleven har brukt lengre tid. Gjelder førstegangsvitnemål.',
    nn: 'Kvifor eleven har brukt lengre tid. Gjeld førstegongsvitnemål.',
    en: 'Why the pupil took longer, for first-time diplomas.',
  },
  tidligere_vitnemaal: {
    nb: 'Skolenummeret til skolen som har gitt vitnemål før.',
    nn: 'Skulenummeret til skulen som har gitt vitnemål før.',
    en: 'The number of the school that issued an earlier diploma.',
  },
  bosted_fylke: {
    nb: 'Fylkesnummeret der personen er folkeregistrert.',
    nn: 'Fylkesnummeret der personen er folkeregistrert.',
    en: 'The number of the county of residence.',
  },
  'fagproveliste.kandidattype': {
    nb: 'Hva slags kandidat det er. Vilkårene er ulike.',
    nn: 'Kva slags kandidat det er. Vilkåra er ulike.',
    en: 'What kind of candidate. The conditions differ.',
  },
  laerefag: { nb: 'Navnet på lærefaget.', nn: 'Namnet på lærefaget.', en: 'The name of the trade.' },
  'fagproveliste.programomraadekode': {
    nb: 'Koden for Vg3 i lærefaget, 10 tegn: ELELE3----.',
    nn: 'Koden for Vg3 i lærefaget, 10 teikn: ELELE3----.',
    en: 'The code of Vg3 in the trade, 10 characters: ELELE3----.',
  },
  brevtype: {
    nb: 'F fagbrev, S svennebrev, K kompetansebevis, B praksisbrev.',
    nn: 'F fagbrev, S sveinebrev, K kompetansebevis, B praksisbrev.',
    en: "F trade certificate, S journeyman's certificate, K certificate of competence, B practice certificate.",
  },
  'fagproveliste.organisasjonsnummer': {
    nb: 'Lærebedriftens organisasjonsnummer: 9 siffer.',
    nn: 'Organisasjonsnummeret til lærebedrifta: 9 siffer.',
    en: 'The organisation number of the training company: 9 digits.',
  },
  kontrakt_fylke: {
    nb: 'Fylkesnummeret der kontrakten er godkjent.',
    nn: 'Fylkesnummeret der kontrakten er godkjend.',
    en: 'The number of the county that approved the contract.',
  },
  laeretid_start: { nb: 'Første dag i læretiden.', nn: 'Første dag i læretida.', en: 'The first day of the training period.' },
  laeretid_slutt: { nb: 'Siste dag i læretiden.', nn: 'Siste dag i læretida.', en: 'The last day of the training period.' },
  ikke_bestatte_fellesfag: {
    nb: 'Fagkodene med semikolon mellom. Inntil to hindrer ikke prøven.',
    nn: 'Fagkodane med semikolon mellom. Inntil to hindrar ikkje prøva.',
    en: 'The codes with semicolons between them. Up to two do not prevent the test.',
  },
  ikke_bestatte_programfag: {
    nb: 'Fagkodene med semikolon mellom. Ett er nok til å stanse prøven.',
    nn: 'Fagkodane med semikolon mellom. Eitt er nok til å stanse prøva.',
    en: 'The codes with semicolons between them. One is enough to stop the test.',
  },
  iv_fag: {
    nb: 'Fag med IV, med semikolon mellom. Ett er nok til å stanse prøven.',
    nn: 'Fag med IV, med semikolon mellom. Eitt er nok til å stanse prøva.',
    en: 'Subjects with IV, with semicolons between them. One is enough to stop the test.',
  },
  fulgt_opplaering: {
    nb: 'Om kandidaten har fulgt opplæringen.',
    nn: 'Om kandidaten har følgt opplæringa.',
    en: 'Whether the candidate has followed the training.',
  },
  programfag_vg1: {
    nb: 'Om alle programfagene på Vg1 er bestått.',
    nn: 'Om alle programfaga på Vg1 er bestått.',
    en: 'Whether all programme subjects of Vg1 are passed.',
  },
  programfag_vg2: {
    nb: 'Om alle programfagene på Vg2 er bestått.',
    nn: 'Om alle programfaga på Vg2 er bestått.',
    en: 'Whether all programme subjects of Vg2 are passed.',
  },
  tverrfaglig_bestatt: {
    nb: 'Om den tverrfaglige eksamen er bestått.',
    nn: 'Om den tverrfaglege eksamenen er bestått.',
    en: 'Whether the cross-subject exam is passed.',
  },
  kontrakt_omfatter_skolefag: {
    nb: 'ja når læretiden også omfatter fag som ellers tas på skolen.',
    nn: 'ja når læretida òg omfattar fag som elles blir tekne på skulen.',
    en: 'ja when the contract also covers subjects otherwise taken at school.',
  },
  eksamen_laeretid: {
    nb: 'Karakteren på eksamen i læretiden, i fag som har det.',
    nn: 'Karakteren på eksamen i læretida, i fag som har det.',
    en: 'The grade of the exam in the training period, in trades that have one.',
  },
  eksamen_vg2: {
    nb: 'Karakteren på eksamen på Vg2, når den kreves.',
    nn: 'Karakteren på eksamen på Vg2, når han blir kravd.',
    en: 'The grade of the Vg2 exam, when it is required.',
  },
  praksiskandidateksamen: {
    nb: 'Karakteren på den egne eksamen for praksiskandidater.',
    nn: 'Karakteren på den eigne eksamenen for praksiskandidatar.',
    en: 'The grade of the exam for experience-based candidates.',
  },
  provenummer: {
    nb: '1 for første forsøk, 2 for andre.',
    nn: '1 for første forsøk, 2 for andre.',
    en: '1 for the first attempt, 2 for the second.',
  },
  prove_start: { nb: 'Første dag i prøven.', nn: 'Første dag i prøva.', en: 'The first day of the test.' },
  prove_slutt: {
    nb: 'Siste dag i prøven. Dagene skal følge på hverandre.',
    nn: 'Siste dag i prøva. Dagane skal følgje på kvarandre.',
    en: 'The last day of the test. The days must be consecutive.',
  },
  resultat: { nb: 'Resultatet av prøven.', nn: 'Resultatet av prøva.', en: 'The result of the test.' },
  forrige_prove_dato: {
    nb: 'Når forrige prøve ble holdt. En praksiskandidat må vente seks måneder.',
    nn: 'Når førre prøva blei halden. Ein praksiskandidat må vente seks månader.',
    en: 'When the last test was held. Experience-based candidates must wait six months.',
  },
  nemnd_medlemmer: {
    nb: 'Navnene med semikolon mellom. Minst to, og ingen fra lærebedriften.',
    nn: 'Namna med semikolon mellom. Minst to, og ingen frå lærebedrifta.',
    en: 'The names with semicolons between them. At least two, and none from the training company.',
  },
  avgjorende_medlem: {
    nb: 'Den som avgjør når nemnda er uenig. Oppnevnes sammen med nemnda.',
    nn: 'Den som avgjer når nemnda er usamd. Blir nemnd opp saman med nemnda.',
    en: 'Who decides when the committee disagrees. Named when it is appointed.',
  },
}
