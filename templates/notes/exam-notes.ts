import type { Text } from '#core'

/** What to write in columns of lists on exam plans, draws, registrations and candidates: by column, or by kind and column where the kind has its own. */
export const examNotes: Readonly<Record<string, Text>> = {
  parti: {
    nb: 'Navnet på gruppa som har samme sensorer. Det samme i alle listene.',
    nn: 'Namnet på gruppa som har dei same sensorane. Det same i alle listene.',
    en: 'The name of the group that has the same examiners. The same in all lists.',
  },
  eksamensperiode: {
    nb: 'V for vår eller H for høst, med årstall: V26.',
    nn: 'V for vår eller H for haust, med årstal: V26.',
    en: 'V for spring or H for autumn, with the year: V26.',
  },
  nus: {
    nb: 'Bare når partiet er ny (N), utsatt (U) eller særskilt (S) eksamen.',
    nn: 'Berre når partiet er ny (N), utsett (U) eller særskild (S) eksamen.',
    en: 'Only when the party sits a new (N), deferred (U) or special (S) exam.',
  },
  kommune: {
    nb: 'Kommunen, til å regne ut reisevei.',
    nn: 'Kommunen, til å rekne ut reiseveg.',
    en: 'The municipality, used to work out travel.',
  },
  antall_kandidater: {
    nb: 'Hvor mange som skal opp. Et helt tall, ikke «ca. 8».',
    nn: 'Kor mange som skal opp. Eit heilt tal, ikkje «ca. 8».',
    en: 'How many candidates. A whole number, not “about 8”.',
  },
  eksamensdato: {
    nb: 'Dagen eksamen holdes, med årstall: 10.06.2026.',
    nn: 'Dagen eksamen blir halden, med årstal: 10.06.2026.',
    en: 'The day of the exam, with the year: 10.06.2026.',
  },
  starttid: {
    nb: 'Når den første kandidaten begynner: 09:00.',
    nn: 'Når den første kandidaten begynner: 09:00.',
    en: 'When the first candidate begins: 09:00.',
  },
  sluttid: {
    nb: 'Når den siste kandidaten er ferdig, med karakterfastsetting: 15:00.',
    nn: 'Når den siste kandidaten er ferdig, med karakterfastsetjing: 15:00.',
    en: 'When the last candidate is done, grading included: 15:00.',
  },
  sluttdato: {
    nb: 'Bare når partiet går over flere dager. Egen rad per dag er best.',
    nn: 'Berre når partiet går over fleire dagar. Eiga rad per dag er best.',
    en: 'Only when the party takes several days. One row per day is better.',
  },
  eksamenssted: {
    nb: 'Hvor kandidatene møter. Må stå i planen for privatister.',
    nn: 'Kvar kandidatane møter. Må stå i planen for privatistar.',
    en: 'Where the candidates meet. Must be in the plan for private candidates.',
  },
  forberedelsesdato: {
    nb: 'Dagen temaet eller forberedelsesdelen deles ut.',
    nn: 'Dagen temaet eller førebuingsdelen blir delt ut.',
    en: 'The day the theme or the preparation part is handed out.',
  },
  meldingsdato: {
    nb: 'Dag og klokkeslett elevene får vite hva de er trukket i: 08.06.2026 09:00. Tom for privatister.',
    nn: 'Dag og klokkeslett elevane får vite kva dei er trekte i: 08.06.2026 09:00. Tom for privatistar.',
    en: 'Day and time the pupils are told what they are drawn in: 08.06.2026 09:00. Empty for private candidates.',
  },
  mdd: {
    nb: 'Om faget er i musikk, dans og drama, som har egen forberedelsestid.',
    nn: 'Om faget er i musikk, dans og drama, som har eiga førebuingstid.',
    en: 'Whether the subject is in music, dance and drama, which has its own preparation time.',
  },
  ansvarlig: {
    nb: 'Hvem som lager planen og oppnevner sensorene.',
    nn: 'Kven som lagar planen og nemner opp sensorane.',
    en: 'Who makes the plan and appoints the examiners.',
  },
  delegert_skole: {
    nb: 'Skolenummeret til skolen som holder eksamen for privatistene.',
    nn: 'Skulenummeret til skulen som held eksamen for privatistane.',
    en: 'The number of the school that holds the exam for the private candidates.',
  },
  sensor1: {
    nb: 'Sensornummeret til sensor 1, som er faglæreren når kandidatene er elever.',
    nn: 'Sensornummeret til sensor 1, som er faglæraren når kandidatane er elevar.',
    en: 'The number of examiner 1, who is the teacher when the candidates are pupils.',
  },
  sensor2: {
    nb: 'Sensornummeret til sensor 2, som er ekstern.',
    nn: 'Sensornummeret til sensor 2, som er ekstern.',
    en: 'The number of examiner 2, who is external.',
  },
  sensor1_varslet: { nb: 'Dagen sensor 1 fikk beskjed.', nn: 'Dagen sensor 1 fekk beskjed.', en: 'The day examiner 1 was told.' },
  sensor2_varslet: { nb: 'Dagen sensor 2 fikk beskjed.', nn: 'Dagen sensor 2 fekk beskjed.', en: 'The day examiner 2 was told.' },
  sensorbytte: {
    nb: 'Dagen en erstatter overtok. Da gjelder ikke fristen på ti virkedager for den nye.',
    nn: 'Dagen ein erstattar tok over. Då gjeld ikkje fristen på ti virkedagar for den nye.',
    en: 'The day a substitute took over. The ten working days do not apply to the new one.',
  },
  oppgavesett_hos_kontor: {
    nb: 'Dagen eksamenskontoret fikk oppgavesettet.',
    nn: 'Dagen eksamenskontoret fekk oppgåvesettet.',
    en: 'The day the exam office got the task set.',
  },
  oppgavesett_kvalitetssikret: {
    nb: 'Dagen oppgavesettet var kvalitetssikret.',
    nn: 'Dagen oppgåvesettet var kvalitetssikra.',
    en: 'The day the task set was quality checked.',
  },
  oppgavesett_hos_sensor: {
    nb: 'Dagen begge sensorene hadde hele oppgavesettet.',
    nn: 'Dagen begge sensorane hadde heile oppgåvesettet.',
    en: 'The day both examiners had the whole task set.',
  },
  sensordialog: {
    nb: 'Dagen sensorene snakket sammen før eksamen. Etter den kan oppgaven ikke endres.',
    nn: 'Dagen sensorane snakka saman før eksamen. Etter den kan oppgåva ikkje endrast.',
    en: 'The day the examiners talked before the exam. After it the task cannot be changed.',
  },
  oppgave_endret: { nb: 'Siste dag oppgaven ble endret.', nn: 'Siste dag oppgåva blei endra.', en: 'The last day the task was changed.' },
  karakterer_fort: {
    nb: 'Dagen karakterene ble ført. Det skal være eksamensdagen.',
    nn: 'Dagen karakterane blei førte. Det skal vere eksamensdagen.',
    en: 'The day the grades were entered. It should be the day of the exam.',
  },
  fort_av: {
    nb: 'Hvem som førte karakterene. Det er sensor 2 når kandidatene er elever.',
    nn: 'Kven som førte karakterane. Det er sensor 2 når kandidatane er elevar.',
    en: 'Who entered the grades. For pupils that is examiner 2.',
  },
  laast: {
    nb: 'ja når planen for partiet ikke skal endres.',
    nn: 'ja når planen for partiet ikkje skal endrast.',
    en: 'ja when the plan of the party is not to be changed.',
  },
  sensor2_svar: {
    nb: 'Hva sensor 2 har svart på forespørselen.',
    nn: 'Kva sensor 2 har svart på førespurnaden.',
    en: 'What examiner 2 has answered.',
  },
  kandidatnummer: {
    nb: 'Nummeret kandidaten har på eksamen.',
    nn: 'Nummeret kandidaten har på eksamen.',
    en: "The candidate's number at the exam.",
  },
  oppmotetid: {
    nb: 'Når kandidaten skal møte: 08:30.',
    nn: 'Når kandidaten skal møte: 08:30.',
    en: 'When the candidate is to meet: 08:30.',
  },
  utleveringstid: {
    nb: 'Når kandidaten får oppgaven: 09:00.',
    nn: 'Når kandidaten får oppgåva: 09:00.',
    en: 'When the candidate gets the task: 09:00.',
  },
  'kandidatliste.starttid': {
    nb: 'Når denne kandidaten begynner: 09:30.',
    nn: 'Når denne kandidaten begynner: 09:30.',
    en: 'When this candidate begins: 09:30.',
  },
  tilrettelegging: {
    nb: 'Tiltaket, for eksempel utvidet tid. Ikke årsaken.',
    nn: 'Tiltaket, til dømes utvida tid. Ikkje årsaka.',
    en: 'The measure, for example extended time. Not the reason.',
  },
  forberedelse_fravaer: {
    nb: 'Om eleven var borte på forberedelsesdagen. Tom for privatister.',
    nn: 'Om eleven var borte på førebuingsdagen. Tom for privatistar.',
    en: 'Whether the pupil was away on the preparation day. Empty for private candidates.',
  },
  karakter: {
    nb: 'Karakteren på eksamen, 1–6, eller IM for den som ikke møtte.',
    nn: 'Karakteren på eksamen, 1–6, eller IM for den som ikkje møtte.',
    en: 'The exam grade, 1–6, or IM for a candidate who did not turn up.',
  },
  trekkvekt: {
    nb: 'Hvor mye faget skal telle i trekket. 1 er vanlig.',
    nn: 'Kor mykje faget skal telje i trekket. 1 er vanleg.',
    en: 'How much the subject counts in the draw. 1 is usual.',
  },
  meldested: {
    nb: 'Fylket eller kontoret kandidaten er meldt opp ved.',
    nn: 'Fylket eller kontoret kandidaten er meld opp ved.',
    en: 'The county or office where the candidate registered.',
  },
  oppmeldt_dato: { nb: 'Dagen kandidaten ble meldt opp.', nn: 'Dagen kandidaten blei meld opp.', en: 'The day of registration.' },
  oppmeldt_av: { nb: 'Hvem som meldte opp kandidaten.', nn: 'Kven som melde opp kandidaten.', en: 'Who registered the candidate.' },
  betalt: {
    nb: 'Om eksamensavgiften er betalt. Oppmeldingen gjelder ikke før den er det.',
    nn: 'Om eksamensavgifta er betalt. Oppmeldinga gjeld ikkje før ho er det.',
    en: 'Whether the exam fee is paid. The registration is not valid until it is.',
  },
  deltid_vedtak: {
    nb: 'Dagen deltid ble vedtatt, når en elev er privatist i et fag i samme år.',
    nn: 'Dagen deltid blei vedteke, når ein elev er privatist i eit fag same år.',
    en: 'The day part-time was decided, when a pupil is a private candidate in the same year.',
  },
  sett_nr: {
    nb: 'Nummeret på oppgavesettet. Det samme settet kan brukes ved flere skoler.',
    nn: 'Nummeret på oppgåvesettet. Det same settet kan brukast ved fleire skular.',
    en: 'The number of the task set. One set may be used at several schools.',
  },
  informasjonsskriv: {
    nb: 'Om settet har informasjonsskriv til kandidatene.',
    nn: 'Om settet har informasjonsskriv til kandidatane.',
    en: 'Whether the set has an information letter to the candidates.',
  },
  forberedelsesdel: {
    nb: 'Om settet har forberedelsesdel med kjennetegn på måloppnåelse.',
    nn: 'Om settet har førebuingsdel med kjenneteikn på måloppnåing.',
    en: 'Whether the set has a preparation part with criteria.',
  },
  eksamensoppgave: {
    nb: 'Om settet har selve eksamensoppgaven.',
    nn: 'Om settet har sjølve eksamensoppgåva.',
    en: 'Whether the set has the exam task itself.',
  },
  levert_kontor: {
    nb: 'Dagen settet kom til eksamenskontoret. Fristen er tre uker før forberedelsesdagen.',
    nn: 'Dagen settet kom til eksamenskontoret. Fristen er tre veker før førebuingsdagen.',
    en: 'The day the set came to the exam office. The deadline is three weeks before the preparation day.',
  },
  kvalitetssikret: {
    nb: 'Dagen settet var kvalitetssikret.',
    nn: 'Dagen settet var kvalitetssikra.',
    en: 'The day the set was quality checked.',
  },
  frigitt: {
    nb: 'Dagen settet ble sendt til skolene.',
    nn: 'Dagen settet blei sendt til skulane.',
    en: 'The day the set was sent to the schools.',
  },
  trukket_dag: {
    nb: 'Eksamensdagen settet er trukket til.',
    nn: 'Eksamensdagen settet er trekt til.',
    en: 'The exam day the set was drawn for.',
  },
  nemnd: { nb: 'Nemnda som lager settet.', nn: 'Nemnda som lagar settet.', en: 'The committee that makes the set.' },
  soknad_dato: { nb: 'Dagen søknaden kom.', nn: 'Dagen søknaden kom.', en: 'The day the application came.' },
  kanal: {
    nb: 'Elever søker gjennom skolen, privatister i Privatistportalen.',
    nn: 'Elevar søkjer gjennom skulen, privatistar i Privatistportalen.',
    en: 'Pupils apply through the school, private candidates in Privatistportalen.',
  },
  sakkyndig_uttalelse: {
    nb: 'Hvem uttalelsen er fra. Skriv ikke hva den sier.',
    nn: 'Kven fråsegna er frå. Skriv ikkje kva ho seier.',
    en: 'Who the statement is from. Do not write what it says.',
  },
  uttalelse_dato: {
    nb: 'Dagen uttalelsen er skrevet. Den skal være ny, hvis årsaken ikke er varig.',
    nn: 'Dagen fråsegna er skriven. Ho skal vere ny, viss årsaka ikkje er varig.',
    en: 'The day the statement was written. It must be recent unless the cause is lasting.',
  },
  varig_aarsak: {
    nb: 'ja når behovet er varig, så uttalelsen kan være gammel.',
    nn: 'ja når behovet er varig, så fråsegna kan vere gammal.',
    en: 'ja when the need is lasting, so that the statement may be old.',
  },
  tiltak: {
    nb: 'Det kandidaten får, for eksempel utvidet tid eller eget rom.',
    nn: 'Det kandidaten får, til dømes utvida tid eller eige rom.',
    en: 'What the candidate gets, for example extended time or a room alone.',
  },
  omgjort_eksamensform: {
    nb: 'Bare når formen er gjort om. Den nye formen styrer hva det kan klages på.',
    nn: 'Berre når forma er gjord om. Den nye forma styrer kva ein kan klage på.',
    en: 'Only when the form was changed. The new form decides what can be appealed.',
  },
  sendt_delegert_skole: {
    nb: 'Dagen skolen som holder eksamen, fikk vedtaket.',
    nn: 'Dagen skulen som held eksamen, fekk vedtaket.',
    en: 'The day the school that holds the exam got the decision.',
  },
}
