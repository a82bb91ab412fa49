import type { Text } from '#core'

/** What to write in columns of lists on absence, leavers and warnings: by column, or by kind and column where the kind has its own. */
export const gradeNotes: Readonly<Record<string, Text>> = {
  halvaar: { nb: 'H1 for høst, H2 for vår.', nn: 'H1 for haust, H2 for vår.', en: 'H1 for autumn, H2 for spring.' },
  nivaa: {
    nb: 'Grunnskole og videregående har ulike regler for fratrekk.',
    nn: 'Grunnskule og vidaregåande har ulike reglar for fråtrekk.',
    en: 'Compulsory and upper secondary school have different rules on deductions.',
  },
  fra_dato: { nb: 'Første fraværsdag.', nn: 'Første fråværsdag.', en: 'The first day of absence.' },
  til_dato: { nb: 'Siste fraværsdag.', nn: 'Siste fråværsdag.', en: 'The last day of absence.' },
  dager: { nb: 'Hele dager i denne perioden.', nn: 'Heile dagar i denne perioden.', en: 'Whole days in this period.' },
  timer: { nb: 'Enkelttimer i denne perioden.', nn: 'Enkelttimar i denne perioden.', en: 'Single hours in this period.' },
  aarsak: {
    nb: 'Årsaken eleven har oppgitt. Skriv ikke diagnoser.',
    nn: 'Årsaka eleven har oppgitt. Skriv ikkje diagnosar.',
    en: 'The reason the pupil gave. Write no diagnoses.',
  },
  dokumentert: {
    nb: 'ja eller nei, eller koden i InSchool.',
    nn: 'ja eller nei, eller koden i InSchool.',
    en: 'ja or nei, or the code of InSchool.',
  },
  dokumentasjonstype: {
    nb: 'Hva slags dokumentasjon som er levert.',
    nn: 'Kva slags dokumentasjon som er levert.',
    en: 'What kind of documentation was handed in.',
  },
  kronisk_risiko: {
    nb: 'ja når fraværet trekkes fra fra første dag. Helseopplysning: deles ikke med andre.',
    nn: 'ja når fråværet blir trekt frå frå første dag. Helseopplysning: blir ikkje delt med andre.',
    en: 'ja when absence is deducted from the first day. Health information: not shared with others.',
  },
  fratrekk_sokt: {
    nb: 'Om eleven har søkt. Uten søknad trekkes ingenting fra.',
    nn: 'Om eleven har søkt. Utan søknad blir ingenting trekt frå.',
    en: 'Whether the pupil applied. Without an application nothing is deducted.',
  },
  fratrekk_dager: {
    nb: 'Dager som er trukket fra for denne perioden.',
    nn: 'Dagar som er trekte frå for denne perioden.',
    en: 'Days deducted for this period.',
  },
  dager_totalt: { nb: 'Alle fraværsdagene i året.', nn: 'Alle fråværsdagane i året.', en: 'All days of absence in the year.' },
  timer_totalt: { nb: 'Alle fraværstimene i året.', nn: 'Alle fråværstimane i året.', en: 'All hours of absence in the year.' },
  dager_fores: {
    nb: 'Dagene som er igjen etter fratrekk.',
    nn: 'Dagane som er att etter fråtrekk.',
    en: 'The days left after the deduction.',
  },
  timer_fores: {
    nb: 'Det samme som timer totalt: timer trekkes ikke fra.',
    nn: 'Det same som timar totalt: timar blir ikkje trekte frå.',
    en: 'The same as the total: hours are not deducted.',
  },
  udokumentert_prosent: {
    nb: 'Udokumentert fravær i faget, i prosent av timene: 11,4 %.',
    nn: 'Udokumentert fråvær i faget, i prosent av timane: 11,4 %.',
    en: 'Undocumented absence in the subject, as a share of the hours: 11.4 %.',
  },
  vedlegg_krevd: {
    nb: 'ja når eleven ber om at årsaken står på et vedlegg.',
    nn: 'ja når eleven ber om at årsaka står på eit vedlegg.',
    en: 'ja when the pupil asks for the reason on an annex.',
  },
  undervisningstimer: { nb: 'Timene faget har i året.', nn: 'Timane faget har i året.', en: 'The hours of the subject in the year.' },
  startdato: { nb: 'Dagen eleven begynte.', nn: 'Dagen eleven begynte.', en: 'The day the pupil started.' },
  avbruddsdato: { nb: 'Dagen eleven sluttet.', nn: 'Dagen eleven slutta.', en: 'The day the pupil left.' },
  avbruddsaarsak: {
    nb: 'Hvorfor eleven sluttet. AP: nytt program ved samme skole. AS: annen skole.',
    nn: 'Kvifor eleven slutta. AP: nytt program ved same skule. AS: annan skule.',
    en: 'Why the pupil left. AP: new programme at the same school. AS: another school.',
  },
  rettstype: { nb: 'Retten eleven har.', nn: 'Retten eleven har.', en: 'The right the pupil has.' },
  varsel_dato: { nb: 'Dagen varselet ble sendt.', nn: 'Dagen varselet blei sendt.', en: 'The day the warning was sent.' },
  varsel_grunn: { nb: 'Hva det er varslet om.', nn: 'Kva det er varsla om.', en: 'What the warning is about.' },
  varsel_form: { nb: 'Varselet skal være skriftlig.', nn: 'Varselet skal vere skriftleg.', en: 'The warning must be in writing.' },
  mottaker: {
    nb: 'Er eleven under 18 år, skal også foresatte ha varselet.',
    nn: 'Er eleven under 18 år, skal òg føresette ha varselet.',
    en: 'If the pupil is under 18, the guardians must have the warning too.',
  },
  vedtak_iv_dato: {
    nb: 'Dagen rektor vedtok IV i standpunkt.',
    nn: 'Dagen rektor vedtok IV i standpunkt.',
    en: 'The day the principal decided on IV as overall grade.',
  },
  vedtak_av: { nb: 'Hvem som gjorde vedtaket.', nn: 'Kven som gjorde vedtaket.', en: 'Who made the decision.' },
}
