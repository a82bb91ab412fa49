import type { Text } from '#core'

export const SVAR_HELP: Text = {
  nb: `inntaksvakt svar MAPPE [--mot FIL|MAPPE] [--ut FIL]... [VALG]

Leser arbeidsbøkene skolene har sendt tilbake, og setter svarene sammen: hva som er rettet, forklart,
ikke skolens elev, uavklart, og hvem som ikke har svart. Arbeidsbøkene kan ha andre navn, være sortert,
ha nye kolonner eller være lagret i et annet program, så lenge de er .xlsx.

Valg
  --mot FIL|MAPPE    ny leveranse å sammenligne med: hva er borte, hva står der fortsatt, hva er nytt
  --ut FIL           skriv svarene: .xlsx (arbeidsbok) eller .json; kan gjentas. Forklaringene skrives
                     ved siden av, i …-forklaringer.json, til bruk med kontroll --forklaringer
  --utsendelse FIL   utsendelse.json fra kontroll --per-skole; ellers letes det i MAPPE og mappen over
  --runde N          les svarene på en eldre runde; ellers den nyeste
  --forklaringer FIL  forklaringer dere har fra før; de nye legges til
  --til DAG          siste dag forklaringene gjelder; ellers 31. juli i skoleåret
  --leveranse L, --filtype ID, --uten-kodeverk, --kodeverkmappe M  som for kontroll, sammen med --mot

Avslutter med 0 når alt kunne leses, 1 når noe er uavklart eller en fil ikke kunne leses, 2 når
svarene ikke kunne leses. At noen ikke har svart, gir ikke 1.

Eksempler
  inntaksvakt svar til-skolene --ut svar.xlsx
  inntaksvakt svar mottatt --utsendelse til-skolene/utsendelse.json --mot nye-filer --ut svar.xlsx
`,
  nn: `inntaksvakt svar MAPPE [--mot FIL|MAPPE] [--ut FIL]... [VAL]

Les arbeidsbøkene skulane har sendt tilbake, og set svara saman: kva som er retta, forklart, ikkje
eleven til skulen, uavklart, og kven som ikkje har svart. Arbeidsbøkene kan ha andre namn, vere
sorterte, ha nye kolonnar eller vere lagra i eit anna program, så lenge dei er .xlsx.

Val
  --mot FIL|MAPPE    ny leveranse å samanlikne med: kva er borte, kva står der framleis, kva er nytt
  --ut FIL           skriv svara: .xlsx (arbeidsbok) eller .json; kan gjentakast. Forklaringane blir
                     skrivne ved sida av, i …-forklaringer.json, til bruk med kontroll --forklaringer
  --utsendelse FIL   utsendelse.json frå kontroll --per-skole; elles blir det leita i MAPPE og mappa over
  --runde N          les svara på ein eldre runde; elles den nyaste
  --forklaringer FIL  forklaringar de har frå før; dei nye blir lagde til
  --til DAG          siste dag forklaringane gjeld; elles 31. juli i skuleåret
  --leveranse L, --filtype ID, --uten-kodeverk, --kodeverkmappe M  som for kontroll, saman med --mot

Avsluttar med 0 når alt kunne lesast, 1 når noko er uavklart eller ei fil ikkje kunne lesast, 2 når
svara ikkje kunne lesast. At nokon ikkje har svart, gir ikkje 1.

Døme
  inntaksvakt svar til-skulane --ut svar.xlsx
  inntaksvakt svar motteke --utsendelse til-skulane/utsendelse.json --mot nye-filer --ut svar.xlsx
`,
  en: `inntaksvakt svar FOLDER [--mot FILE|FOLDER] [--ut FILE]... [OPTIONS]

Reads the workbooks that the schools have returned and puts the replies together: what is corrected,
explained, not the school's pupil, unresolved, and who has not answered. The workbooks may have other
names, be sorted, have new columns or be saved by another program, as long as they are .xlsx.

Options
  --mot FILE|FOLDER  new delivery to compare with: what is gone, what is still there, what is new
  --ut FILE          write the replies: .xlsx (workbook) or .json; may be repeated. The explanations
                     are written beside it, in …-forklaringer.json, for kontroll --forklaringer
  --utsendelse FILE  utsendelse.json of kontroll --per-skole; else looked for in FOLDER and above it
  --runde N          read the replies of an earlier round; else the newest
  --forklaringer FILE  explanations you have already; the new ones are added
  --til DAY          last day the explanations hold; else 31 July of the school year
  --leveranse L, --filtype ID, --uten-kodeverk, --kodeverkmappe F  as for kontroll, with --mot

Exits with 0 when all could be read, 1 when something is unresolved or a file could not be read, 2 when
the replies could not be read. Schools that have not answered do not give 1.

Examples
  inntaksvakt svar til-skolene --ut svar.xlsx
  inntaksvakt svar received --utsendelse til-skolene/utsendelse.json --mot new-files --ut svar.xlsx
`,
}
