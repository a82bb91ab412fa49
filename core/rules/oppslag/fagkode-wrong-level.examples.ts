import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    NOR0214: { navn: 'Norsk hovedmål', nivaa: 'grunnskole' },
    ENG1007: { navn: 'Engelsk', nivaa: 'videregaaende' },
    KRO1017: { navn: 'Kroppsøving' },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'subject and programme of one level, and a subject whose level the list does not tell',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'NOR0214' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'ENG1007' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'KRO1017' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a subject of the other level',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'NOR0214' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'ENG1007' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'fagkode', message: 'grunnskole', severity: 'error' },
      { row: 1, at: 'fagkode', message: 'videregaaende', severity: 'error' },
    ],
  },
  {
    name: 'IB, AOLOV, approvals from elsewhere and the remarks on subjects of lower secondary',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'STIBV2----', fagkode: 'NOR0214' },
      { ...KL, programomraadekode: 'AOLOV0J---', fagkode: 'NOR0214' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'NOR0214', fagstatus: 'G' },
      { ...KL, programomraadekode: 'GSGSK0----', fagkode: 'ENG1007', fagmerknad: 'FAM34' },
      { ...KL, programomraadekode: '', fagkode: 'ENG1007' },
    ],
    kodeverk,
    hits: [],
  },
]
