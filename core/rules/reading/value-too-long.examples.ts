import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'texts and numbers as wide as they may be',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: 'SAS 3.0', fylkesnummer: '46', melding: 'm'.repeat(80) },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Å'.repeat(100), morsmaal: 'NOB' },
      { record: '$EK', fodselsnummer: '01810750045', fravaer_dager: '999', fravaer_timer: '9999', klasse: 'k'.repeat(40) },
    ],
    hits: [],
  },
  {
    name: 'one character or digit more',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', versjon: 'SAS 3.0x', fylkesnummer: '46', melding: 'm'.repeat(81) },
      { record: '$EL', fodselsnummer: '01810750045', navn: 'Å'.repeat(101), morsmaal: 'NOBB' },
      { record: '$EK', fodselsnummer: '01810750045', fravaer_dager: '1000', klasse: 'k'.repeat(41) },
      { record: '$VM', fodselsnummer: '01810750045', vitnemaalsmerknad: 'VMM17', vmm_parameter1: 'v'.repeat(256) },
    ],
    hits: [
      { row: 0, at: 'versjon', message: 'text', severity: 'error' },
      { row: 0, at: 'melding', message: 'text', severity: 'error' },
      { row: 1, at: 'navn', message: 'text', severity: 'error' },
      { row: 1, at: 'morsmaal', message: 'text', severity: 'error' },
      { row: 2, at: 'klasse', message: 'text', severity: 'error' },
      { row: 2, at: 'fravaer_dager', message: 'number', severity: 'error' },
      { row: 3, at: 'vmm_parameter1', message: 'text', severity: 'error' },
    ],
  },
  {
    name: 'the pupil import of WIS has widths of its own',
    format: 'wis-elever',
    rows: [
      { fodselsdato: '01.01.2007', personnummer5: '50045', klasse: '10A', etternavn: 'Berg' },
      { fodselsdato: '02.01.2007', personnummer5: '50084', klasse: '10A internasjonal', etternavn: 'Dahl' },
    ],
    hits: [{ row: 1, at: 'klasse', message: 'text', severity: 'error' }],
  },
  {
    name: 'statistics files state no widths',
    format: 'ssb-resultat',
    rows: [{ fodselsnummer: '01810750045', navn: 'Å'.repeat(300), fravaer_dager: '10000' }],
    hits: [],
  },
]
