import type { TemplateKind } from '../template-kind.ts'

/** Templates on exams before and while they are held. Dates: guidelines of Vestfold og Telemark (VTFK), which other counties may differ from. */
export const examKinds = {
  eksamensplan: {
    sheet: { nb: 'Eksamensplan', nn: 'Eksamensplan', en: 'Eksamensplan' },
    title: { nb: 'Eksamensplan', nn: 'Eksamensplan', en: 'Exam plan' },
    line: {
      nb: 'lokalt gitt eksamen, én rad per parti og eksamensdag',
      nn: 'lokalt gitt eksamen, éi rad per parti og eksamensdag',
      en: 'locally set exams, one row per exam party and day',
    },
    who: {
      nb: 'Eksamenskontoret for privatister og for praktiske fag på fellesliste, skolen for resten.',
      nn: 'Eksamenskontoret for privatistar og for praktiske fag på fellesliste, skulen for resten.',
      en: 'The exam office for private candidates and for practical subjects on the common list, the school for the rest.',
    },
    when: {
      nb: 'Privatistplanen er klar 1. november og omkring 1. april, praktisk for elever i midten av februar (VTFK). Fylket kan ha andre datoer.',
      nn: 'Privatistplanen er klar 1. november og omkring 1. april, praktisk for elevar i midten av februar (VTFK). Fylket kan ha andre datoar.',
      en: 'The plan for private candidates is ready on 1 November and about 1 April, practical exams for pupils in mid-February (VTFK). The county may have other dates.',
    },
    to: {
      nb: 'Eksamenskontoret. Den samme arbeidsboken brukes når sensorlisten lages.',
      nn: 'Eksamenskontoret. Den same arbeidsboka blir brukt når sensorlista blir laga.',
      en: 'The exam office. The same workbook is used when the examiner list is made.',
    },
    steps: [
      {
        nb: 'Går partiet over to dager, bruker du én rad per dag.',
        nn: 'Går partiet over to dagar, bruker du éi rad per dag.',
        en: 'If the party takes two days, use one row per day.',
      },
      {
        nb: 'La Melding til elevene stå tom for privatister. Skriv ellers dato og klokkeslett: fristen er 48 timer.',
        nn: 'Lat Melding til elevane stå tom for privatistar. Skriv elles dato og klokkeslett: fristen er 48 timar.',
        en: 'Leave Melding til elevene empty for private candidates. Otherwise write day and time: the notice is 48 hours.',
      },
      {
        nb: 'Sensor 1 og Sensor 2 er sensornumre fra sensorregisteret. De kan stå tomme.',
        nn: 'Sensor 1 og Sensor 2 er sensornummer frå sensorregisteret. Dei kan stå tomme.',
        en: 'Sensor 1 and Sensor 2 are numbers of the examiner register. They may be empty.',
      },
    ],
    isSecret: true,
  },
  sensorregister: {
    sheet: { nb: 'Sensorregister', nn: 'Sensorregister', en: 'Sensorregister' },
    title: { nb: 'Sensorregister', nn: 'Sensorregister', en: 'Examiner register' },
    line: {
      nb: 'sensorer, fag og dager, én rad per sensor',
      nn: 'sensorar, fag og dagar, éi rad per sensor',
      en: 'examiners, subjects and days, one row each',
    },
    who: { nb: 'Skolen, for sine egne lærere.', nn: 'Skulen, for sine eigne lærarar.', en: 'The school, for its own teachers.' },
    when: {
      nb: 'I september. For privatisteksamen om våren også i januar (VTFK).',
      nn: 'I september. For privatisteksamen om våren òg i januar (VTFK).',
      en: 'In September. For exams of private candidates in spring also in January (VTFK).',
    },
    to: { nb: 'Eksamenskontoret.', nn: 'Eksamenskontoret.', en: 'The exam office.' },
    steps: [
      {
        nb: 'Skill fagkoder og datoer med semikolon: ENG1007; ENG1009. Perioder skrives 08.06–10.06.2026.',
        nn: 'Skil fagkodar og datoar med semikolon: ENG1007; ENG1009. Periodar blir skrivne 08.06–10.06.2026.',
        en: 'Separate subject codes and dates with semicolons: ENG1007; ENG1009. Periods are written 08.06–10.06.2026.',
      },
      {
        nb: 'Skriv i Inhabil ved bare hvilken skole eller hvilket parti, aldri hvorfor.',
        nn: 'Skriv i Inhabil ved berre kva skule eller kva parti, aldri kvifor.',
        en: 'In Inhabil ved write only which school or party, never why.',
      },
      {
        nb: 'Arket Avstander er valgfritt. Det brukes til å holde reisene korte.',
        nn: 'Arket Avstandar er valfritt. Det blir brukt til å halde reisene korte.',
        en: 'The sheet Avstander is optional. It is used to keep travel short.',
      },
    ],
  },
  kandidatliste: {
    sheet: { nb: 'Kandidater', nn: 'Kandidatar', en: 'Kandidater' },
    title: { nb: 'Kandidatliste', nn: 'Kandidatliste', en: 'Candidate list' },
    line: {
      nb: 'hvem som er i hvert eksamensparti, én rad per kandidat',
      nn: 'kven som er i kvart eksamensparti, éi rad per kandidat',
      en: 'who is in each exam party, one row per candidate',
    },
    who: {
      nb: 'Skolen. For privatister: eksamenskontoret.',
      nn: 'Skulen. For privatistar: eksamenskontoret.',
      en: 'The school. For private candidates: the exam office.',
    },
    when: {
      nb: 'Etter trekket, før eksamensdagen. Karakterene føres på eksamensdagen.',
      nn: 'Etter trekket, før eksamensdagen. Karakterane blir førte på eksamensdagen.',
      en: 'After the draw, before the exam. Grades are entered on the day of the exam.',
    },
    to: {
      nb: 'Eksamenskontoret og sensorene. Ta aldri med standpunktkarakterer, heller ikke i skjulte kolonner.',
      nn: 'Eksamenskontoret og sensorane. Ta aldri med standpunktkarakterar, heller ikkje i skjulte kolonnar.',
      en: 'The exam office and the examiners. Never include overall grades, not even in hidden columns.',
    },
    steps: [
      {
        nb: 'Parti er det samme som i eksamensplanen.',
        nn: 'Parti er det same som i eksamensplanen.',
        en: 'Parti is the same as in the exam plan.',
      },
    ],
    isSecret: true,
  },
  trekkliste: {
    sheet: { nb: 'Trekk', nn: 'Trekk', en: 'Trekk' },
    title: { nb: 'Trekkliste', nn: 'Trekkliste', en: 'Draw list' },
    line: {
      nb: 'trukne fag, én rad per klasse eller elev og fag',
      nn: 'trekte fag, éi rad per klasse eller elev og fag',
      en: 'drawn subjects, one row per class or pupil and subject',
    },
    who: {
      nb: 'Skolen, etter trekket.',
      nn: 'Skulen, etter trekket.',
      en: 'The school, after the draw.',
    },
    when: {
      nb: 'Etter trekket. Fra skriftlig trekk: datoen i planen. Muntlig og praktisk: melding 48 timer før eksamen.',
      nn: 'Etter trekket. For skriftleg: datoen i planen. Munnleg og praktisk: melding 48 timar før eksamen.',
      en: 'After the draw. Written exams: the date in the plan. Oral and practical: notice 48 hours before the exam.',
    },
    to: {
      nb: 'Eksamenskontoret. Ingen elever får se den før meldingen er gitt.',
      nn: 'Eksamenskontoret. Ingen elevar får sjå ho før meldinga er gitt.',
      en: 'The exam office. No pupil may see it before notice is given.',
    },
    steps: [
      {
        nb: 'Trekkes hele klassen, lar du Fødselsnummer stå tomt.',
        nn: 'Blir heile klassen trekt, lèt du Fødselsnummer stå tomt.',
        en: 'If the whole class is drawn, leave Fødselsnummer empty.',
      },
      {
        nb: 'Ta også med fag som var med i trekket uten å bli trukket: nei i Trukket ut. Da kan fagene følges over flere år.',
        nn: 'Ta òg med fag som var med i trekket utan å bli trekte: nei i Trekt ut. Då kan faga følgjast over fleire år.',
        en: 'Include subjects that were in the draw without being drawn: nei in Trukket ut. Then the subjects can be followed over the years.',
      },
    ],
    isSecret: true,
  },
  oppmeldingsliste: {
    sheet: { nb: 'Oppmeldinger', nn: 'Oppmeldingar', en: 'Oppmeldinger' },
    title: { nb: 'Oppmeldingsliste', nn: 'Oppmeldingsliste', en: 'Registration list' },
    line: {
      nb: 'oppmelding til eksamen, én rad per kandidat og eksamen',
      nn: 'oppmelding til eksamen, éi rad per kandidat og eksamen',
      en: 'exam registrations, one row per candidate and exam',
    },
    who: {
      nb: 'Eksamenskontoret for privatister, skolen for elever.',
      nn: 'Eksamenskontoret for privatistar, skulen for elevar.',
      en: 'The exam office for private candidates, the school for pupils.',
    },
    when: {
      nb: 'Privatister melder seg opp 1.–15. september og 15. januar–1. februar.',
      nn: 'Privatistar melder seg opp 1.–15. september og 15. januar–1. februar.',
      en: 'Private candidates register 1–15 September and 15 January–1 February.',
    },
    to: { nb: 'Eksamenskontoret.', nn: 'Eksamenskontoret.', en: 'The exam office.' },
    steps: [
      {
        nb: 'Elevstatus er statusen på siste frist for å melde seg opp. En heltidselev kan ikke være privatist i samme fag.',
        nn: 'Elevstatus er statusen på siste frist for å melde seg opp. Ein heiltidselev kan ikkje vere privatist i same fag.',
        en: 'Elevstatus is the status on the last day of registration. A full-time pupil cannot be a private candidate in the same subject.',
      },
    ],
  },
  oppgavesettliste: {
    sheet: { nb: 'Oppgavesett', nn: 'Oppgåvesett', en: 'Oppgavesett' },
    title: { nb: 'Oppgavesettliste', nn: 'Oppgåvesettliste', en: 'Task set list' },
    line: {
      nb: 'oppgavesett til praktisk eksamen, ett per fagkode, skole og dag',
      nn: 'oppgåvesett til praktisk eksamen, eitt per fagkode, skule og dag',
      en: 'task sets of practical exams, one per subject code, school and day',
    },
    who: {
      nb: 'Eksamenskontoret. Skolen for privatister som er delegert til den.',
      nn: 'Eksamenskontoret. Skulen for privatistar som er delegerte til han.',
      en: 'The exam office. The school for private candidates delegated to it.',
    },
    when: {
      nb: 'Settet skal være hos eksamenskontoret tre uker før forberedelsesdagen og hos sensorene ti virkedager før (VTFK).',
      nn: 'Settet skal vere hos eksamenskontoret tre veker før førebuingsdagen og hos sensorane ti virkedagar før (VTFK).',
      en: 'The set must be at the exam office three weeks before the preparation day, and with the examiners ten working days before (VTFK).',
    },
    to: {
      nb: 'Blir på eksamenskontoret. Et helt sett har informasjonsskriv, forberedelsesdel og eksamensoppgave.',
      nn: 'Blir på eksamenskontoret. Eit heilt sett har informasjonsskriv, førebuingsdel og eksamensoppgåve.',
      en: 'Stays at the exam office. A whole set has an information letter, a preparation part and the exam task.',
    },
    isSecret: true,
  },
  tilretteleggingsliste: {
    sheet: { nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Tilrettelegging' },
    title: { nb: 'Tilretteleggingsliste', nn: 'Tilretteleggingsliste', en: 'Accommodation list' },
    line: {
      nb: 'særskilt tilrettelegging, ett vedtak per kandidat og eksamensperiode',
      nn: 'særskild tilrettelegging, eitt vedtak per kandidat og eksamensperiode',
      en: 'exam accommodation, one decision per candidate and exam period',
    },
    who: {
      nb: 'Skolen for elever, eksamenskontoret for privatister.',
      nn: 'Skulen for elevar, eksamenskontoret for privatistar.',
      en: 'The school for pupils, the exam office for private candidates.',
    },
    when: {
      nb: 'Privatister søker innen 15. september eller 1. februar. Skolen setter fristen for elevene.',
      nn: 'Privatistar søkjer innan 15. september eller 1. februar. Skulen set fristen for elevane.',
      en: 'Private candidates apply by 15 September or 1 February. The school sets the deadline for pupils.',
    },
    to: {
      nb: 'Den som holder eksamen. Er privatisten delegert, skal skolen ha vedtaket.',
      nn: 'Den som held eksamen. Er privatisten delegert, skal skulen ha vedtaket.',
      en: 'Whoever holds the exam. If the private candidate is delegated, the school must have the decision.',
    },
    steps: [
      {
        nb: 'Skriv tiltaket, ikke årsaken. Diagnoser og andre helseopplysninger hører ikke hjemme her.',
        nn: 'Skriv tiltaket, ikkje årsaka. Diagnosar og andre helseopplysningar høyrer ikkje heime her.',
        en: 'Write the measure, not the reason. Diagnoses and other health information do not belong here.',
      },
      {
        nb: 'Et vedtak for en elev gjelder ikke når eleven er privatist. En privatist søker for hver eksamensperiode.',
        nn: 'Eit vedtak for ein elev gjeld ikkje når eleven er privatist. Ein privatist søkjer for kvar eksamensperiode.',
        en: 'A decision for a pupil does not hold when the pupil is a private candidate. Private candidates apply for each exam period.',
      },
    ],
  },
  sensorliste: {
    sheet: { nb: 'Sensorliste', nn: 'Sensorliste', en: 'Sensorliste' },
    title: { nb: 'Sensorliste', nn: 'Sensorliste', en: 'Examiner list' },
    line: {
      nb: 'hvem som er sensor for hvert parti, én rad per parti',
      nn: 'kven som er sensor for kvart parti, éi rad per parti',
      en: 'who examines each party, one row per party',
    },
    who: { nb: 'Eksamenskontoret.', nn: 'Eksamenskontoret.', en: 'The exam office.' },
    when: {
      nb: 'Sensorene varsles senest ti virkedager før meldingsdatoen (VTFK).',
      nn: 'Sensorane blir varsla seinast ti virkedagar før meldingsdatoen (VTFK).',
      en: 'Examiners are told at least ten working days before the day of notice (VTFK).',
    },
    to: {
      nb: 'Skolene og sensorene. Elevene får ikke se den før meldingen er gitt.',
      nn: 'Skulane og sensorane. Elevane får ikkje sjå ho før meldinga er gitt.',
      en: 'The schools and the examiners. Pupils may not see it before notice is given.',
    },
    steps: [
      {
        nb: 'En sensor som står i raden, blir stående. Skriv ja i Lås sensorene for å være sikker på at ingen flytter dem.',
        nn: 'Ein sensor som står i rada, blir ståande. Skriv ja i Lås sensorane for å vere sikker på at ingen flyttar dei.',
        en: 'An examiner who stands in the row stays. Write ja in Lås sensorene to make sure that nobody moves them.',
      },
    ],
    isSecret: true,
  },
} as const satisfies Readonly<Record<string, TemplateKind>>
