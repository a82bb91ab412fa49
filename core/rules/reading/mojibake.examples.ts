import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'Norwegian, Sami and other names are right as they are',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Bjørnstad, Åse Mærøy', gateadresse: 'Øvre Ålgård 3' },
      { record: '$EL', fodselsnummer: '02810750084', navn: "O'Brien, Zoë", gateadresse: 'Gate 5 – oppgang B' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Ferreira, João Gonçalo', fritekst: '20° ute, pris 5 µg, § 4-3?' },
      { record: '$EL', fodselsnummer: '04810750052', navn: 'Åström, Måns', fritekst: 'Ser ja?nei' },
      { record: '$EL', fodselsnummer: '05810750091', navn: 'SÃO, ÂNGELA' },
    ],
    hits: [],
  },
  {
    name: 'UTF-8 read as Windows-1252 can be turned back',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'BjÃ¸rnstad, Ã…se', gateadresse: 'Ã˜vre veg 1' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Dahl, Jon' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Lien, Mina' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'readable', severity: 'warning', fix: 'Bjørnstad, Åse' },
      { row: 0, at: 'gateadresse', message: 'readable', severity: 'warning', fix: 'Øvre veg 1' },
    ],
  },
  {
    name: 'DOS and Macintosh letters between letters',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Bj›rn H†kon' },
      { record: '$EL', fodselsnummer: '02810750084', navn: '¥yvind' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Lien, Mina' },
      { record: '$EL', fodselsnummer: '04810750052', navn: 'Vik, Sara' },
      { record: '$EL', fodselsnummer: '05810750091', navn: 'Moen, Tuva' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'readable', severity: 'warning', fix: 'Bjørn Håkon' },
      { row: 1, at: 'navn', message: 'readable', severity: 'warning', fix: 'Øyvind' },
    ],
  },
  {
    name: 'letters that are gone',
    format: 'sas-vigo',
    rows: [
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Bjï¿½rn' },
      { record: '$EL', fodselsnummer: '02810750084', navn: 'Dahl, J?rn', gateadresse: 'Gate 1' },
      { record: '$EL', fodselsnummer: '03810750013', navn: 'Lien, Mina' },
      { record: '$EL', fodselsnummer: '04810750052', navn: 'Vik, Sara' },
      { record: '$EL', fodselsnummer: '05810750091', navn: 'Moen, Tuva' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'lost', severity: 'warning' },
      { row: 1, at: 'navn', message: 'lost', severity: 'warning' },
    ],
  },
  {
    name: 'a letter cut in two is warned of without a repair',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', navn: 'BjÃ¸rnstad, Ã' },
      { fodselsnummer: '02810750084', navn: 'Dahl, Jon' },
      { fodselsnummer: '03810750013', navn: 'Lien, Mina' },
    ],
    hits: [{ row: 0, at: 'navn', message: 'lost', severity: 'warning' }],
  },
  {
    name: 'half the file or more is one cause, without a repair since each name has its own',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', navn: 'BjÃ¸rnstad' },
      { fodselsnummer: '02810750084', navn: 'Ã…sen' },
      { fodselsnummer: '03810750013', navn: 'Lien, Mina' },
    ],
    hits: [{ row: 0, at: 'navn', message: 'readable', severity: 'warning', count: 2 }],
  },
]
