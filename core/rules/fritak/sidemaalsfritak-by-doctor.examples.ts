import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'NOR1268' }

export const examples: readonly RuleExample[] = [
  {
    name: 'an expert, a decision, both, or another exemption',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'sidemål', fritak_dokumentasjon: 'Sakkyndig vurdering PPT' },
      { ...row, fritakshjemmel: 'sidemål', fritak_dokumentasjon: 'vedtak om særskilt språkopplæring' },
      { ...row, fritakshjemmel: 'sidemål', fritak_dokumentasjon: 'legeerklæring og sakkyndig uttalelse' },
      { ...row, fagkode: 'KRO1017', fritakshjemmel: 'kroppsøving', fritak_dokumentasjon: 'legeattest' },
      { ...row, fritakshjemmel: 'sidemål', fritak_dokumentasjon: '' },
    ],
    hits: [],
  },
  {
    name: 'a doctor alone',
    format: 'karakterfil',
    rows: [
      { ...row, fritakshjemmel: 'Fritak sidemål', fritak_dokumentasjon: 'Legeattest' },
      { ...row, skoleaar: '2022-2023', fritakshjemmel: '§ 3-22', fritak_dokumentasjon: 'legeerklæring' },
    ],
    hits: [
      { row: 0, at: 'fritak_dokumentasjon', message: 'doctor', severity: 'warning' },
      { row: 1, at: 'fritak_dokumentasjon', message: 'doctor', severity: 'error' },
    ],
    norms: ['UDIR5-3-22-05'],
  },
]
