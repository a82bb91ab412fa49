import type { TemplateKind } from '../template-kind.ts'

/** Templates on pupils' grades, absence and documents. Dates: the VIGO year calendar 2025-2026 and Udir-5-2016. */
export const gradeKinds = {
  karakterfil: {
    sheet: { nb: 'Karakterer', nn: 'Karakterar', en: 'Karakterer' },
    title: { nb: 'Karakterfil', nn: 'Karakterfil', en: 'Grade table' },
    line: {
      nb: 'karakterer, én rad per elev og fag',
      nn: 'karakterar, éi rad per elev og fag',
      en: 'grades, one row per pupil and subject',
    },
    who: {
      nb: 'Skolen, når karakterene ikke kommer som fil fra InSchool eller et annet skolesystem.',
      nn: 'Skulen, når karakterane ikkje kjem som fil frå InSchool eller eit anna skulesystem.',
      en: 'The school, when the grades do not come as a file from InSchool or another school system.',
    },
    when: {
      nb: 'Halvårskarakterer innen 13. februar, standpunkt og eksamen innen 30. juni. Fylket kan ha tidligere frister.',
      nn: 'Halvårskarakterar innan 13. februar, standpunkt og eksamen innan 30. juni. Fylket kan ha tidlegare fristar.',
      en: 'Half-year grades by 13 February, overall and exam grades by 30 June. The county may have earlier deadlines.',
    },
    to: { nb: 'Inntakskontoret i fylket.', nn: 'Inntakskontoret i fylket.', en: "The county's intake office." },
    steps: [
      {
        nb: 'Har du én karakter per rad i stedet, legger du til kolonnene Vurderingstype og Karakter.',
        nn: 'Har du éin karakter per rad i staden, legg du til kolonnane Vurderingstype og Karakter.',
        en: 'If you have one grade per row instead, add the columns Vurderingstype and Karakter.',
      },
    ],
    // They change how the file is read: with Vurderingstype it is taken for one grade per row, and a grade in Eksamen has no place until
    // a form is told. People who need them add them.
    leftOut: ['vurderingstype', 'karakter', 'eksamen'],
    examples: [
      { fodselsnummer: '14830850105', navn: 'Berg, Nora Testine', standpunkt: '5', halvaar1: '4', eksamensform: 'M', eksamen_muntlig: '5' },
      { fodselsnummer: '02910752033', navn: 'Dahl, Emil', standpunkt: '3', halvaar1: '2', eksamensform: 'S', eksamen_skriftlig: '2' },
      { fodselsnummer: '05810854024', navn: 'Eide, Sara', standpunkt: 'IV', halvaar1: 'IV', fagmerknad: 'FAM51' },
    ].map((pupil) => ({
      skolenummer: '39901',
      skolenavn: 'Fjordbyen videregående skole',
      skoleaar: '2025-2026',
      klasse: '1STA',
      fagkode: 'ENG1007',
      fagnavn: 'Engelsk',
      fagstatus: 'E',
      ...pupil,
    })),
    isChecked: true,
  },
  fravaersfil: {
    sheet: { nb: 'Fravær', nn: 'Fråvær', en: 'Fravær' },
    title: { nb: 'Fraværsliste', nn: 'Fråværsliste', en: 'Absence list' },
    line: {
      nb: 'fravær og fratrekk, én rad per elev og fraværsperiode',
      nn: 'fråvær og fråtrekk, éi rad per elev og fråværsperiode',
      en: 'absence and deductions, one row per pupil and period of absence',
    },
    who: { nb: 'Skolen.', nn: 'Skulen.', en: 'The school.' },
    when: {
      nb: 'Før vitnemål og kompetansebevis skrives ut i juni, når elever har søkt om fratrekk.',
      nn: 'Før vitnemål og kompetansebevis blir skrivne ut i juni, når elevar har søkt om fråtrekk.',
      en: 'Before diplomas and certificates are printed in June, when pupils have applied for a deduction.',
    },
    to: {
      nb: 'Blir på skolen. Send den bare til fylket når fylket ber om den.',
      nn: 'Blir på skulen. Send ho berre til fylket når fylket ber om ho.',
      en: 'Stays at the school. Send it to the county only when the county asks.',
    },
    steps: [
      {
        nb: 'Bruk én rad per fraværsperiode. Summene for året står bare på elevens første rad.',
        nn: 'Bruk éi rad per fråværsperiode. Summane for året står berre på den første rada til eleven.',
        en: "Use one row per period of absence. The totals of the year stand on the pupil's first row only.",
      },
      {
        nb: 'Høyst ti dager kan trekkes fra på vitnemålet i ett opplæringsår. Timer trekkes aldri fra.',
        nn: 'Høgst ti dagar kan trekkjast frå på vitnemålet i eitt opplæringsår. Timar blir aldri trekte frå.',
        en: 'At most ten days can be deducted on the diploma in one school year. Hours are never deducted.',
      },
      {
        nb: 'Skriv ikke diagnoser eller andre helseopplysninger.',
        nn: 'Skriv ikkje diagnosar eller andre helseopplysningar.',
        en: 'Write no diagnoses or other health information.',
      },
    ],
  },
  varselliste: {
    sheet: { nb: 'Varsler', nn: 'Varsel', en: 'Varsler' },
    title: { nb: 'Varselliste', nn: 'Varselliste', en: 'List of warnings' },
    line: {
      nb: 'varsler om IV og nedsatt orden, ett varsel per elev og fag',
      nn: 'varsel om IV og nedsett orden, eitt varsel per elev og fag',
      en: 'warnings about IV and lowered conduct, one per pupil and subject',
    },
    who: { nb: 'Skolen.', nn: 'Skulen.', en: 'The school.' },
    when: {
      nb: 'Løpende. Den skal være ferdig når karakterene leveres i juni.',
      nn: 'Heile tida. Ho skal vere ferdig når karakterane blir leverte i juni.',
      en: 'As warnings are given. It must be complete when the grades are delivered in June.',
    },
    to: {
      nb: 'Blir på skolen. Fylket ber om den når en IV er uten varsel, eller når det klages.',
      nn: 'Blir på skulen. Fylket ber om ho når ein IV er utan varsel, eller når nokon klagar.',
      en: 'Stays at the school. The county asks for it when an IV has no warning, or in an appeal.',
    },
    steps: [
      {
        nb: 'Varselet skal være skriftlig og gis så tidlig at eleven kan rette på det.',
        nn: 'Varselet skal vere skriftleg og kome så tidleg at eleven kan rette på det.',
        en: 'The warning must be in writing, and early enough for the pupil to do something about it.',
      },
    ],
  },
  vitnemaalsgrunnlag: {
    sheet: { nb: 'Vitnemålsgrunnlag', nn: 'Vitnemålsgrunnlag', en: 'Vitnemålsgrunnlag' },
    title: { nb: 'Vitnemålsgrunnlag', nn: 'Vitnemålsgrunnlag', en: 'Diploma basis' },
    line: {
      nb: 'det et vitnemål bygger på, én rad per elev og fag fra alle årene',
      nn: 'det eit vitnemål byggjer på, éi rad per elev og fag frå alle åra',
      en: 'what a diploma rests on, one row per pupil and subject of all years',
    },
    who: {
      nb: 'Skolen der eleven fullfører. For privatister: eksamenskontoret.',
      nn: 'Skulen der eleven fullfører. For privatistar: eksamenskontoret.',
      en: 'The school where the pupil finishes. For private candidates: the exam office.',
    },
    when: { nb: 'Før vitnemålet skrives ut.', nn: 'Før vitnemålet blir skrive ut.', en: 'Before the diploma is printed.' },
    to: {
      nb: 'Blir på skolen. Send den til inntakskontoret når grunnlaget er i tvil.',
      nn: 'Blir på skulen. Send ho til inntakskontoret når grunnlaget er i tvil.',
      en: 'Stays at the school. Send it to the intake office when the basis is in doubt.',
    },
    steps: [
      {
        nb: 'Ta med fag fra alle årene og fra andre skoler. Et fag som mangler her, er ikke det samme som et fag som ikke er bestått.',
        nn: 'Ta med fag frå alle åra og frå andre skular. Eit fag som manglar her, er ikkje det same som eit fag som ikkje er bestått.',
        en: 'Include subjects of all years and of other schools. A subject that is missing here is not the same as one that was failed.',
      },
    ],
    examples: [
      { fagkode: 'REA3058', skoleaar: '2025-2026', fagtype: 'valgfritt programfag', standpunkt: '4', eksamensform: 'S', eksamen: '3' },
      { fagkode: 'MAT1023', skoleaar: '2024-2025', fagtype: 'fellesfag', standpunkt: '1', eksamensform: 'S', eksamen: '2' },
      { fagkode: 'KRO1019', skoleaar: '2025-2026', fagtype: 'fellesfag', standpunkt: 'F', fagmerknad: 'FAM02' },
    ].map((row) => ({
      fodselsnummer: '14830850105',
      navn: 'Berg, Nora Testine',
      programomraadekode: 'STREA3----',
      opplaering_start: '21.08.2023',
      skolenummer: '39901',
      fagstatus: 'E',
      omvalg: 'nei',
      ...row,
    })),
  },
  fagproveliste: {
    sheet: { nb: 'Fagprøver', nn: 'Fagprøver', en: 'Fagprøver' },
    title: { nb: 'Fagprøveliste', nn: 'Fagprøveliste', en: 'Trade test list' },
    line: {
      nb: 'vilkår før fag- og svenneprøve, én rad per kandidat og prøve',
      nn: 'vilkår før fag- og sveineprøve, éi rad per kandidat og prøve',
      en: 'conditions before the trade test, one row per candidate and test',
    },
    who: {
      nb: 'Fagopplæringskontoret, fra opplysningene i VIGO og oppmeldingen.',
      nn: 'Fagopplæringskontoret, frå opplysningane i VIGO og oppmeldinga.',
      en: "The county's apprenticeship office, from VIGO and the registration.",
    },
    when: {
      nb: 'Når kandidaten er meldt opp, før prøven settes opp. Prøven skal holdes innen to måneder etter læretiden.',
      nn: 'Når kandidaten er meld opp, før prøva blir sett opp. Prøva skal haldast innan to månader etter læretida.',
      en: 'When the candidate is registered, before the test is set up. The test is to be held within two months of the training period.',
    },
    to: { nb: 'Brukes på kontoret.', nn: 'Blir brukt på kontoret.', en: 'Used in the office.' },
    steps: [
      {
        nb: 'Skriv fagkodene til fag som ikke er bestått med semikolon mellom: MAT1019; NAT1007.',
        nn: 'Skriv fagkodane til fag som ikkje er bestått med semikolon mellom: MAT1019; NAT1007.',
        en: 'Write the codes of subjects not passed with semicolons between them: MAT1019; NAT1007.',
      },
      {
        nb: 'Fagbrev på jobb og praksisbrev har egne vilkår. De blir avklart for seg.',
        nn: 'Fagbrev på jobb og praksisbrev har eigne vilkår. Dei blir avklarte for seg.',
        en: 'Trade certificates on the job and practice certificates have conditions of their own and are settled separately.',
      },
    ],
  },
  elevliste_sluttere_startere: {
    sheet: { nb: 'Sluttere og startere', nn: 'Sluttarar og startarar', en: 'Sluttere og startere' },
    title: { nb: 'Sluttere og startere', nn: 'Sluttarar og startarar', en: 'Pupils who left or started' },
    line: {
      nb: 'elever som har sluttet eller begynt, én rad per elev',
      nn: 'elevar som har slutta eller begynt, éi rad per elev',
      en: 'pupils who left or started, one row each',
    },
    who: { nb: 'Skolen.', nn: 'Skulen.', en: 'The school.' },
    when: {
      nb: 'Gjennom hele skoleåret, etter fylkets egen rutine.',
      nn: 'Gjennom heile skuleåret, etter rutinen i fylket.',
      en: "All through the school year, as the county's own routine says.",
    },
    to: {
      nb: 'Inntakskontoret, som melder dem videre til oppfølgingstjenesten (VIGO OT).',
      nn: 'Inntakskontoret, som melder dei vidare til oppfølgingstenesta (VIGO OT).',
      en: 'The intake office, which passes them on to the follow-up service (VIGO OT).',
    },
    steps: [
      {
        nb: 'En elev som har sluttet, har både avbruddsdato og avbruddsårsak. En som har begynt, har startdato.',
        nn: 'Ein elev som har slutta, har både avbrotsdato og avbrotsårsak. Ein som har begynt, har startdato.',
        en: 'A pupil who left has both the date and the reason of leaving. One who started has a start date.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, TemplateKind>>
