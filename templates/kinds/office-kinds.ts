import type { TemplateKind } from '../template-kind.ts'

/** Templates on appeals, further exams, schools and days. Dates: the VIGO year calendar 2025-2026. */
export const officeKinds = {
  klagevedtak: {
    sheet: { nb: 'Klagevedtak', nn: 'Klagevedtak', en: 'Klagevedtak' },
    title: { nb: 'Klagevedtak', nn: 'Klagevedtak', en: 'Appeal decisions' },
    line: {
      nb: 'endrede karakterer etter klage, én rad per vedtak om én karakter',
      nn: 'endra karakterar etter klage, éi rad per vedtak om éin karakter',
      en: 'grades changed after appeals, one row per decision on one grade',
    },
    who: {
      nb: 'Skolen. For privatister: eksamenskontoret.',
      nn: 'Skulen. For privatistar: eksamenskontoret.',
      en: 'The school. For private candidates: the exam office.',
    },
    when: {
      nb: 'Når klagene er ferdige: etter 10. september for våreksamen og etter 10. mars for høsteksamen. Nye karakterer skal være i VIGO 23. september.',
      nn: 'Når klagene er ferdige: etter 10. september for våreksamen og etter 10. mars for hausteksamen. Nye karakterar skal vere i VIGO 23. september.',
      en: 'When the appeals are done: after 10 September for spring exams and after 10 March for autumn exams. New grades must be in VIGO by 23 September.',
    },
    to: { nb: 'Inntakskontoret i fylket.', nn: 'Inntakskontoret i fylket.', en: "The county's intake office." },
    steps: [
      {
        nb: 'Er ingen karakterer endret, sender du malen tilbake uten rader og skriver «ingen endringer» i e-posten.',
        nn: 'Er ingen karakterar endra, sender du malen tilbake utan rader og skriv «ingen endringar» i e-posten.',
        en: 'If no grade was changed, send the template back without rows and write “ingen endringer” in the mail.',
      },
      {
        nb: 'Karakter før er karakteren klagen gjaldt. Får en klage på formelle feil medhold, står Karakter etter tom: karakteren slettes.',
        nn: 'Karakter før er karakteren klaga gjaldt. Får ei klage på formelle feil medhald, står Karakter etter tom: karakteren blir sletta.',
        en: 'Karakter før is the grade appealed against. If an appeal on formal errors is upheld, Karakter etter is empty: the grade is deleted.',
      },
      {
        nb: 'Et vedtak om at karakteren står fast, skal også med.',
        nn: 'Eit vedtak om at karakteren står fast, skal òg med.',
        en: 'Decisions that leave the grade as it was belong here too.',
      },
    ],
  },
  nusliste: {
    sheet: { nb: 'NUS', nn: 'NUS', en: 'NUS' },
    title: { nb: 'NUS-liste', nn: 'NUS-liste', en: 'List of new, deferred and special exams' },
    line: {
      nb: 'ny, utsatt og særskilt eksamen, én rad per elev, fag og rett',
      nn: 'ny, utsett og særskild eksamen, éi rad per elev, fag og rett',
      en: 'new, deferred and special exams, one row per pupil, subject and right',
    },
    who: {
      nb: 'Skolen, også for tidligere elever. For privatister: eksamenskontoret.',
      nn: 'Skulen, òg for tidlegare elevar. For privatistar: eksamenskontoret.',
      en: 'The school, for former pupils too. For private candidates: the exam office.',
    },
    when: {
      nb: 'Skolen setter svarfristen i september. Karakterene leveres 20. februar og 30. juni.',
      nn: 'Skulen set svarfristen i september. Karakterane blir leverte 20. februar og 30. juni.',
      en: 'The school sets the deadline for answers in September. Grades are delivered on 20 February and 30 June.',
    },
    to: {
      nb: 'Eksamenskontoret når eksamen skal holdes, inntakskontoret når karakterene er klare.',
      nn: 'Eksamenskontoret når eksamen skal haldast, inntakskontoret når karakterane er klare.',
      en: 'The exam office when exams are to be held, the intake office when the grades are ready.',
    },
    steps: [
      {
        nb: 'S i denne lista betyr særskilt, ikke skriftlig eller sluttet.',
        nn: 'S i denne lista tyder særskild, ikkje skriftleg eller slutta.',
        en: 'S in this list means special (særskilt), not written or left.',
      },
      {
        nb: 'Kolonnene Annullert, Annullert dato, Bortvist og Klageutfall fylles bare ut når noe slikt har skjedd.',
        nn: 'Kolonnane Annullert, Annullert dato, Bortvist og Klageutfall blir berre fylte ut når noko slikt har hendt.',
        en: 'The columns Annullert, Annullert dato, Bortvist and Klageutfall are filled in only when such a thing has happened.',
      },
    ],
  },
  skoleliste: {
    sheet: { nb: 'Skoler', nn: 'Skular', en: 'Skoler' },
    title: { nb: 'Skoleliste', nn: 'Skuleliste', en: 'List of schools' },
    line: {
      nb: 'skolene som skal levere, én rad per skole',
      nn: 'skulane som skal levere, éi rad per skule',
      en: 'the schools that are to deliver, one row each',
    },
    who: { nb: 'Inntakskontoret.', nn: 'Inntakskontoret.', en: 'The intake office.' },
    when: {
      nb: 'Én gang i året, før første levering.',
      nn: 'Éin gong i året, før første levering.',
      en: 'Once a year, before the first delivery.',
    },
    to: {
      nb: 'Brukes på kontoret: inntaksvakt kontroll MAPPE --skoleliste FIL sier hvilke skoler som ikke har levert.',
      nn: 'Blir brukt på kontoret: inntaksvakt kontroll MAPPE --skoleliste FIL seier kva skular som ikkje har levert.',
      en: 'Used in the office: inntaksvakt kontroll FOLDER --skoleliste FILE says which schools have not delivered.',
    },
    steps: [
      {
        nb: 'La Leveranser stå tom når skolen skal levere alle.',
        nn: 'Lat Leveransar stå tom når skulen skal levere alle.',
        en: 'Leave Leveranser empty when the school is to deliver all of them.',
      },
    ],
    isChecked: true,
    isOpen: true,
  },
  aarshjul: {
    sheet: { nb: 'Årshjul', nn: 'Årshjul', en: 'Årshjul' },
    title: { nb: 'Årshjul', nn: 'Årshjul', en: 'Year calendar' },
    line: {
      nb: 'frister gjennom skoleåret, én rad per frist eller hendelse',
      nn: 'fristar gjennom skuleåret, éi rad per frist eller hending',
      en: 'deadlines of a school year, one row each',
    },
    who: { nb: 'Inntakskontoret.', nn: 'Inntakskontoret.', en: 'The intake office.' },
    when: {
      nb: 'Når neste års årshjul for VIGO er kommet, og når fylket setter egne frister.',
      nn: 'Når årshjulet for VIGO for neste år er kome, og når fylket set eigne fristar.',
      en: "When next year's VIGO calendar has come, and when the county sets deadlines of its own.",
    },
    to: { nb: 'Brukes på kontoret.', nn: 'Blir brukt på kontoret.', en: 'Used in the office.' },
    steps: [
      {
        nb: 'Skriv enten Dato, eller Fra dato og Til dato, eller Uke. Skriv alltid datoen med år: kalenderen har to juli-måneder.',
        nn: 'Skriv anten Dato, eller Frå dato og Til dato, eller Veke. Skriv alltid datoen med år: kalenderen har to juli-månader.',
        en: 'Write either Dato, or Fra dato and Til dato, or Uke. Always write the year: the calendar has two Julys.',
      },
      {
        nb: 'Registrert i VIGO innen er ofte dagen før. Det er den fristen fylket har, ikke dagen IST leverer.',
        nn: 'Registrert i VIGO innan er ofte dagen før. Det er den fristen fylket har, ikkje dagen IST leverer.',
        en: "Registrert i VIGO innen is often the day before. That is the county's own deadline, not the day IST delivers.",
      },
      {
        nb: 'I Forutsetter står ID-ene til det som må være gjort først, med semikolon mellom.',
        nn: 'I Føreset står ID-ane til det som må vere gjort først, med semikolon mellom.',
        en: 'Forutsetter holds the IDs of what must be done first, with semicolons between them.',
      },
    ],
    isOpen: true,
  },
  skolerute: {
    sheet: { nb: 'Skolerute', nn: 'Skulerute', en: 'Skolerute' },
    title: { nb: 'Skolerute', nn: 'Skulerute', en: 'School calendar' },
    line: {
      nb: 'ferier og fridager i fylket, én rad per ferie eller dag',
      nn: 'feriar og fridagar i fylket, éi rad per ferie eller dag',
      en: 'holidays and days off in the county, one row each',
    },
    who: {
      nb: 'Inntakskontoret eller eksamenskontoret.',
      nn: 'Inntakskontoret eller eksamenskontoret.',
      en: 'The intake office or the exam office.',
    },
    when: {
      nb: 'Når fylket har vedtatt skoleruta.',
      nn: 'Når fylket har vedteke skuleruta.',
      en: 'When the county has decided its school calendar.',
    },
    to: {
      nb: 'Brukes på kontoret, når frister og eksamensdager regnes ut.',
      nn: 'Blir brukt på kontoret, når fristar og eksamensdagar blir rekna ut.',
      en: 'Used in the office, when deadlines and exam days are worked out.',
    },
    steps: [
      {
        nb: 'Inneklemte fridager og planleggingsdager teller ikke som virkedager når sensorene skal varsles. Ta med alle.',
        nn: 'Inneklemde fridagar og planleggingsdagar tel ikkje som virkedagar når sensorane skal varslast. Ta med alle.',
        en: 'Squeezed days off and planning days do not count as working days when examiners are told. Include them all.',
      },
      {
        nb: 'Helligdager skal ikke stå her. De regnes ut.',
        nn: 'Heilagdagar skal ikkje stå her. Dei blir rekna ut.',
        en: 'Public holidays do not belong here. They are computed.',
      },
      {
        nb: 'Har fylket ulike ferieuker, bruker du én rad per område.',
        nn: 'Har fylket ulike ferieveker, bruker du éi rad per område.',
        en: 'If weeks differ within the county, use one row per area.',
      },
    ],
    isOpen: true,
  },
} as const satisfies Readonly<Record<string, TemplateKind>>
