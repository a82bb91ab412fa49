import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'all columns are there; the row ids that the receiver adds need not be',
    format: 'ssb-resultat',
    text: `Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Bevistype;Forrige elevstatus;Målform (norsk hovedmål);Rettstype i hjemfylket;Påbyggingsrett;\r\n01810750045;20252026;46001;STUSP1----;;;;;;;;;;;;;;;;;;;;;\r\n`,
    rows: [],
    hits: [],
  },
  {
    name: 'two columns are missing from a known layout',
    format: 'ssb-resultat',
    text: `Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Forrige elevstatus;Rettstype i hjemfylket;Påbyggingsrett;\r\n01810750045;20252026;46001;STUSP1----;;;;;;;;;;;;;;;;;;;\r\n`,
    rows: [],
    hits: [{ row: 0, at: null, message: 'missing', severity: 'error' }],
  },
  {
    name: 'the interface has no header row',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045' }],
    hits: [],
  },
]
