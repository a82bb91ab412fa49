import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ vitnemaalsmerknader: ['VMM06', 'VMM47'] })

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks we know, and a newer one of the table',
    format: 'sas-vigo',
    rows: ['VMM06', 'VMM29', 'VMM47'].map((vitnemaalsmerknad) => ({ record: '$VM', vitnemaalsmerknad })),
    kodeverk,
    hits: [],
  },
  {
    name: 'a remark nobody knows',
    format: 'sas-vigo',
    rows: [{ record: '$VM', vitnemaalsmerknad: 'VMM99' }],
    kodeverk,
    hits: [{ row: 0, at: 'vitnemaalsmerknad', message: 'unknown', severity: 'error' }],
  },
]
