import type { RuleExample } from '../examples.ts'

const header = 'Fødselsnummer;Navn;Klasse;Fagkode;Standpunkt\r\n'

export const examples: readonly RuleExample[] = [
  {
    name: 'the header row is the first',
    format: 'karakterfil',
    text: `${header}01810750045;Berg, Ada;1STA;ENG1007;4\r\n`,
    rows: [],
    hits: [],
  },
  {
    name: 'titles above it are no data',
    format: 'karakterfil',
    text: `Karakterer 2025-2026;;;;\r\nSkole;46001;Dato;22.06.2026;\r\n;;;;\r\nElev;;;Fag;Karakter 2026\r\n${header}01810750045;Berg, Ada;1STA;ENG1007;4\r\n`,
    rows: [],
    hits: [],
  },
  {
    name: 'rows sorted above it are not read',
    format: 'karakterfil',
    text: `Karakterer 2025-2026\r\n01810750045;Berg, Ada;1STA;ENG1007;4\r\n02810750084;Dahl, Jon;1STA;ENG1007;\r\n${header}03810750013;Lien, Mina;1STA;ENG1007;4\r\n`,
    rows: [],
    hits: [{ row: 1, at: null, message: 'above', severity: 'error' }],
  },
  {
    name: 'a header row that comes again further down leaves nothing out',
    format: 'karakterfil',
    text: `${header}01810750045;Berg, Ada;1STA;ENG1007;4\r\n${header}02810750084;Dahl, Jon;1STA;ENG1007;5\r\n`,
    rows: [],
    hits: [],
    falseAlarm: 'F43',
  },
  {
    name: 'a row above the statistics',
    format: 'ssb-resultat',
    text: '01810750045;20252026;46001;STUSP1----;Berg, Ada;Prøve vgs;974603268;20250818;;B;U;E;;;100;4;2;12;0;VM;;B;U;N;\r\nFødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Bevistype;Forrige elevstatus;Målform (norsk hovedmål);Rettstype i hjemfylket;Påbyggingsrett;\r\n02810750084;20252026;46001;STUSP1----;Dahl, Jon;Prøve vgs;974603268;20250818;;B;U;E;;;100;0;0;12;0;VM;;B;U;N;\r\n',
    rows: [],
    hits: [{ row: 0, at: null, message: 'above', severity: 'error' }],
  },
]
