import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'made today',
    format: 'sas-vigo',
    rows: [{ record: 'TOF', versjon: '3.0', fildato: '20260625', fylkesnummer: '46' }],
    hits: [],
  },
  {
    name: 'made tomorrow',
    format: 'sas-vigo',
    rows: [{ record: 'TOF', versjon: '3.0', fildato: '20260626', fylkesnummer: '46' }],
    hits: [{ row: 0, at: 'fildato', message: 'future', severity: 'warning' }],
  },
]
