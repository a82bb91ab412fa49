import type { TemplateKind } from '../template-kind.ts'

/** Templates on exam plans and examiners. Dates: guidelines of Vestfold og Telemark (VTFK), which other counties may differ from. */
export const planKinds = {
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
    examples: [
      {
        parti: 'ENG-M-01',
        fagkode: 'ENG1007',
        fagnavn: 'Engelsk',
        kandidattype: 'elev',
        klasse: '1STA',
        antall_kandidater: '8',
        eksamensdato: '10.06.2026',
        forberedelsesdato: '09.06.2026',
        meldingsdato: '08.06.2026 09:00',
        sensor1: 'S-0142',
        sensor2: 'S-0311',
        sensor1_varslet: '22.05.2026',
        sensor2_varslet: '22.05.2026',
      },
      {
        parti: 'HIS-M-01',
        fagkode: 'HIS1010',
        fagnavn: 'Historie',
        kandidattype: 'elev',
        klasse: '3STA',
        antall_kandidater: '7',
        eksamensdato: '11.06.2026',
        forberedelsesdato: '10.06.2026',
        meldingsdato: '09.06.2026 09:00',
      },
      {
        parti: 'SAK-M-P4',
        fagkode: 'SAK1001',
        fagnavn: 'Samfunnskunnskap',
        kandidattype: 'privatist',
        antall_kandidater: '10',
        eksamensdato: '02.06.2026',
        sensor1: 'S-0143',
        sensor2: 'S-0312',
        sensor1_varslet: '11.05.2026',
        sensor2_varslet: '11.05.2026',
      },
    ].map((row) => ({
      eksamensperiode: 'V26',
      eksamensform: 'M',
      skolenavn: 'Fjordbyen vgs',
      skolenummer: '39901',
      kommune: 'Fjordbyen',
      starttid: '09:00',
      sluttid: '15:00',
      eksamenssted: 'Fjordbyen vgs',
      rom: 'B214',
      ...row,
    })),
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
