import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'counties of today, Svalbard and the special numbers',
    format: 'sas-vigo',
    rows: ['03', '15', '31', '46', '50', '56', '21', '99', ''].map((fylkesnummer) => ({ record: 'TOF', versjon: '3.0', fylkesnummer })),
    hits: [],
  },
  {
    name: 'numbers that are none',
    format: 'sas-vigo',
    rows: ['98', '13', '461', 'Vestland'].map((fylkesnummer) => ({ record: 'TOF', versjon: '3.0', fylkesnummer })),
    hits: [0, 1, 2, 3].map((row) => ({ row, at: 'fylkesnummer', message: 'unknown', severity: 'error' })),
  },
  {
    name: 'Viken ended in 2023 and Vestfold as it was in 2019',
    format: 'sas-vigo',
    rows: ['30', '07'].map((fylkesnummer) => ({ record: 'TOF', versjon: '3.0', fylkesnummer })),
    hits: [
      { row: 0, at: 'fylkesnummer', message: 'expired', severity: 'warning', facts: { name: 'Viken', last: '2023' } },
      { row: 1, at: 'fylkesnummer', message: 'expired', severity: 'warning' },
    ],
  },
  {
    name: 'in 2023 Viken was there and Akershus was not',
    format: 'sas-vigo',
    today: '2023-12-31',
    rows: ['30', '32'].map((fylkesnummer) => ({ record: 'TOF', versjon: '3.0', fylkesnummer })),
    hits: [{ row: 1, at: 'fylkesnummer', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'Oslo without its zero',
    format: 'sas-vigo',
    rows: [{ record: 'TOF', versjon: '3.0', fylkesnummer: '3' }],
    hits: [{ row: 0, at: 'fylkesnummer', message: 'lost-zero', severity: 'warning', fix: '03' }],
  },
  {
    name: 'another county than the one of the run is told by tof-wrong-fylke',
    format: 'sas-vigo',
    fylke: '46',
    rows: [{ record: 'TOF', versjon: '3.0', fylkesnummer: '38' }],
    hits: [],
  },
  {
    name: 'contracts may carry old counties and names, but not numbers that never were',
    format: 'ssb-kontrakt',
    rows: [
      { avgiverfylke: '46', telledato: '01.10.2025', hjemstedsfylke: '30' },
      { avgiverfylke: 'Vestland', telledato: '01.10.2025', hjemstedsfylke: '98' },
    ],
    hits: [{ row: 1, at: 'hjemstedsfylke', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'the other special numbers, and a county in the year that it comes and the last it has',
    format: 'sas-vigo',
    today: '2024-01-01',
    rows: ['24', '70', '32', '40'].map((fylkesnummer) => ({ record: 'TOF', versjon: '3.0', fylkesnummer })),
    hits: [],
  },
  {
    name: 'contracts: numbers with something before or behind are no county numbers to look up',
    format: 'ssb-kontrakt',
    rows: [{ avgiverfylke: '46', telledato: '01.10.2025', hjemstedsfylke: '198' }],
    hits: [],
  },
]
