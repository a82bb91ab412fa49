import type { TemplateKind } from '../template-kind.ts'

/** Templates on candidates, draws and tasks of exams. Dates: guidelines of Vestfold og Telemark (VTFK), which other counties may differ from. */
export const examKinds = {
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
} as const satisfies Readonly<Record<string, TemplateKind>>
