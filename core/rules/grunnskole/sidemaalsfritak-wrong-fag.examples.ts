import type { RuleExample } from '../examples.ts'

const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39501',
  programomraadekode: 'GSGSK0----',
  fagkode: 'NOR0219',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'on sidemål, and on hovedmål where it says that there is a decision',
    format: 'sas-vigo',
    rows: [
      { ...KL, standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0218', halvaar1: '3', fagmerknad: 'FAM59' },
      { ...KL, programomraadekode: 'STUSP3----', fagkode: 'NOR1268', standpunkt: 'F', fagmerknad: 'FAM59' },
    ],
    hits: [],
  },
  {
    name: 'on another subject, in grunnskole and upper secondary',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'MAT0010', standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'ENG1007', fagmerknad: 'FAM59' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'otherSubject', severity: 'warning' },
      { row: 1, at: 'fagmerknad', message: 'otherSubject', severity: 'warning' },
    ],
    norms: ['UDIR5-3-22-02'],
  },
  {
    name: 'on oral Norwegian, which nobody is exempt from',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'NOR0220', standpunkt: 'F', fagmerknad: 'FAM58' },
      { ...KL, fagkode: 'NOR0216', standpunkt: '4', fagmerknad: 'FAM59' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'oral', severity: 'warning' },
      { row: 1, at: 'fagmerknad', message: 'oral', severity: 'warning' },
    ],
    norms: ['UDIR5-3-22-02'],
  },
  {
    name: 'other exemptions stand on any subject',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'KRO0020', standpunkt: 'F', fagmerknad: 'FAM02' },
      { ...KL, fagkode: 'ENG0012', standpunkt: 'F', fagmerknad: 'FAM44' },
    ],
    hits: [],
  },
  {
    name: 'a table where the name follows the code, and one that has only names',
    format: 'karakterfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'NOR0219 Norsk sidemål', fagmerknad: '58' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG0012 Engelsk', fagmerknad: 'FAM58' },
    ],
    hits: [{ row: 1, at: 'fagmerknad', message: 'otherSubject', severity: 'warning' }],
  },
]
