import type { ExampleRow, RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const EK = { record: '$EK', ...KEY, bevistype: 'VM', fullfortkode: 'B' }
const KL = { record: '$KL', ...KEY, fagkode: 'HIS1010', fagstatus: 'E', standpunkt: '4' }

const OTHERS = ['02910752033', '05810854024', '23860756048', '30890858003'] as const
const of = (n: 0 | 1 | 2 | 3, ...rows: readonly ExampleRow[]): ExampleRow[] => rows.map((row) => ({ ...row, fodselsnummer: OTHERS[n] }))

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks for a vitnemål, for both documents, and for which the list says nothing',
    format: 'sas-vigo',
    rows: [EK, ...['FAM37', 'FAM01', 'FAM62', 'FAM39', 'FAM26', ''].map((fagmerknad) => ({ ...KL, fagmerknad }))],
    hits: [],
  },
  {
    name: 'individual plan, half-year grade, exam not taken',
    format: 'sas-vigo',
    rows: [EK, ...['FAM05', 'FAM33', 'FAM29'].map((fagmerknad) => ({ ...KL, fagmerknad }))],
    hits: [
      { row: 1, at: 'fagmerknad', message: 'only-kb', severity: 'warning' },
      { row: 2, at: 'fagmerknad', message: 'only-kb', severity: 'warning' },
      { row: 3, at: 'fagmerknad', message: 'only-kb', severity: 'warning' },
    ],
    norms: ['UDIR5-3-18-02'],
  },
  {
    name: 'exempt from second written Norwegian: the pupil gets a vitnemål all the same',
    format: 'sas-vigo',
    rows: [EK, ...['FAM58', 'FAM59'].map((fagmerknad) => ({ ...KL, standpunkt: 'F', fagmerknad }))],
    hits: [],
  },
  {
    name: 'on a kompetansebevis, or without a document',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: 'KB', fullfortkode: 'M' },
      { ...KL, fagmerknad: 'FAM51' },
      ...of(0, { ...EK, bevistype: '' }, { ...KL, fagmerknad: 'FAM33' }),
    ],
    hits: [],
  },
  {
    name: 'over the absence limit: a grade beside it is told by the rules on standpunkt; without any grade the remark is',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, fagmerknad: 'FAM51' },
      { ...KL, fagkode: 'MAT3043', standpunkt: '', eksamen_skriftlig: '4', fagmerknad: 'FAM21' },
      { ...KL, fagkode: 'REL1003', standpunkt: '', fagmerknad: 'FAM51' },
    ],
    hits: [{ row: 3, at: 'fagmerknad', message: 'only-kb', severity: 'warning' }],
  },
  {
    name: 'the grade that goes with the remark is told, not the remark too',
    format: 'sas-vigo',
    rows: [
      EK,
      { ...KL, standpunkt: 'IV', fagmerknad: 'FAM51' },
      { ...KL, fagkode: 'MAT3043', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' },
    ],
    hits: [],
  },
  {
    name: 'ended and private subjects are not on the document',
    format: 'sas-vigo',
    rows: [EK, { ...KL, fagstatus: 'S', fagmerknad: 'FAM51' }, { ...KL, fagkode: 'MAT3043', fagstatus: 'P', fagmerknad: 'FAM29' }],
    hits: [],
  },
  {
    name: 'grunnskole, Vg1, the IB programme, and a pupil whose code excludes the vitnemål',
    format: 'sas-vigo',
    rows: [
      ...(['GSGSK0----', 'STUSP1----', 'STIBV3----'] as const).flatMap((programomraadekode, i) =>
        of(i as 0 | 1 | 2, { ...EK, programomraadekode }, { ...KL, programomraadekode, fagmerknad: 'FAM33' }),
      ),
      { ...EK, fullfortkode: 'M' },
      { ...KL, fagmerknad: 'FAM51' },
    ],
    hits: [],
  },
  {
    name: 'a code not yet given; ended in the subject',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: '' },
      { ...KL, fagmerknad: 'FAM33' },
      { ...KL, fagkode: 'KRO1019', fagmerknad: 'FAM33', avbruddsdato_fag: '20260115' },
    ],
    hits: [{ row: 1, at: 'fagmerknad', message: 'only-kb', severity: 'warning' }],
  },
]
