import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'ordinary text',
    format: 'sas-vigo',
    rows: [{ record: '$EL', fodselsnummer: '01810750045', navn: 'Berg, Ada', gateadresse: 'Bakken\u00A01' }],
    hits: [],
  },
  {
    name: 'a tab, an escape, a C1 sign',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Berg,\tAda', gateadresse: 'Bakken\u001B 1' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Dahl, Jon', fritekst: 'gr\u0081n' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Lien, Mina' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'tab', severity: 'warning' },
      { row: 0, at: 'gateadresse', message: 'control', severity: 'error' },
      { row: 1, at: 'fritekst', message: 'control', severity: 'error' },
    ],
  },
  {
    name: 'a quoted line break in the interface',
    format: 'sas-vigo',
    text: 'TOF;3.0;20260622;Prøve;46;;\r\n$EL;01810750045;"Berg,\nAda";;;;;;\r\n$EL;02810750084;Dahl, Jon;;;;;;\r\n$EL;03810750013;Lien, Mina;;;;;;\r\n',
    rows: [],
    hits: [{ row: 1, at: 'navn', message: 'line-break', severity: 'warning' }],
  },
  {
    name: 'two lines in a remark of a table are how people write',
    format: 'karakterfil',
    text: 'Fødselsnummer;Fagkode;Merknad\r\n01810750045;ENG1007;"snakket med Ada\nringer mandag"\r\n',
    rows: [],
    hits: [],
  },
]
