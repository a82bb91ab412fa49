import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ fagmerknader: ['FAM01', 'FAM63'] })

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks we know, and a newer one of the table however it is written',
    format: 'sas-vigo',
    rows: ['FAM01', 'FAM29', 'FAM63', '63', ''].map((fagmerknad) => ({ record: '$KL', fagmerknad })),
    kodeverk,
    hits: [],
  },
  {
    name: 'a remark nobody knows',
    format: 'sas-vigo',
    rows: [{ record: '$KL', fagmerknad: 'FAM99' }],
    kodeverk,
    hits: [{ row: 0, at: 'fagmerknad', message: 'unknown', severity: 'error' }],
  },
]
