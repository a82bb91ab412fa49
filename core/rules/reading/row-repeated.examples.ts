import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'two different rows of eksamensplan',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '11.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of sensorliste',
    format: 'sensorliste',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', sensor1_epost: 'kari@example.org' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of sensorregister',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007' },
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1009' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of klagevedtak',
    format: 'klagevedtak',
    rows: [
      {
        saksnummer: '2026/1001',
        fodselsnummer: '14830850105',
        fagkode: 'NOR1267',
        karaktertype: 'skriftlig',
        klagegrunn: 'karakter',
        karakter_for: '3',
        vedtak: 'hevet',
        karakter_etter: '4',
      },
      {
        saksnummer: '2026/1001',
        fodselsnummer: '14830850105',
        fagkode: 'NOR1267',
        karaktertype: 'muntlig',
        klagegrunn: 'karakter',
        karakter_for: '3',
        vedtak: 'hevet',
        karakter_etter: '4',
      },
    ],
    hits: [],
  },
  {
    name: 'two different rows of nusliste',
    format: 'nusliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', nustype: 'ny' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', nustype: 'utsatt' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of fravaersfil',
    format: 'fravaersfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fra_dato: '12.01.2026', dager: '2', aarsak: 'helse' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fra_dato: '12.02.2026', dager: '2', aarsak: 'helse' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of vitnemaalsgrunnlag',
    format: 'vitnemaalsgrunnlag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skoleaar: '2025-2026' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skoleaar: '2024-2025' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of fagproveliste',
    format: 'fagproveliste',
    rows: [
      { fodselsnummer: '14830850105', kandidattype: 'lærling', laerefag: 'Tømrerfaget', prove_start: '08.09.2025' },
      { fodselsnummer: '14830850105', kandidattype: 'lærling', laerefag: 'Tømrerfaget', prove_start: '08.03.2026' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of kandidatliste',
    format: 'kandidatliste',
    rows: [
      { fodselsnummer: '14830850105', parti: 'ENG-M-01', fagkode: 'ENG1007' },
      { fodselsnummer: '02910752033', parti: 'ENG-M-01', fagkode: 'ENG1007' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of trekkliste',
    format: 'trekkliste',
    rows: [
      { skoleaar: '2025-2026', skolenummer: '39901', klasse: '1STA', fagkode: 'ENG1007' },
      { skoleaar: '2025-2026', skolenummer: '39901', klasse: '1STB', fagkode: 'ENG1007' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of oppmeldingsliste',
    format: 'oppmeldingsliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensform: 'S', oppmeldt_dato: '10.09.2025' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensform: 'M', oppmeldt_dato: '10.09.2025' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of oppgavesettliste',
    format: 'oppgavesettliste',
    rows: [
      { fagkode: 'HEA2008', skolenummer: '39901', sett_nr: 'HEA2008-1' },
      { fagkode: 'HEA2008', skolenummer: '39901', sett_nr: 'HEA2008-2' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of tilretteleggingsliste',
    format: 'tilretteleggingsliste',
    rows: [
      { fodselsnummer: '14830850105', tiltak: 'eget rom' },
      { fodselsnummer: '14830850105', tiltak: 'utvidet tid' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of varselliste',
    format: 'varselliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', varsel_dato: '12.11.2025', varsel_grunn: 'nedsatt orden' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', varsel_dato: '12.03.2026', varsel_grunn: 'nedsatt orden' },
    ],
    hits: [],
  },
  {
    name: 'two different rows of elevliste_sluttere_startere',
    format: 'elevliste_sluttere_startere',
    rows: [
      { fodselsnummer: '14830850105', skolenummer: '39901', avbruddsdato: '03.02.2026' },
      { fodselsnummer: '14830850105', skolenummer: '39901', startdato: '18.08.2025' },
    ],
    hits: [],
  },
  {
    name: 'the same row of eksamensplan twice',
    format: 'eksamensplan',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '11.06.2026' },
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
    ],
    hits: [{ row: 2, at: 'parti', message: 'parti', severity: 'warning' }],
  },
  {
    name: 'the same row of sensorliste twice',
    format: 'sensorliste',
    rows: [
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', sensor1_epost: 'kari@example.org' },
      { parti: 'B', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026' },
      { parti: 'ENG-M-01', fagkode: 'ENG1007', antall_kandidater: '8', eksamensdato: '10.06.2026', sensor1_epost: 'kari@example.org' },
    ],
    hits: [{ row: 2, at: 'parti', message: 'sensoroppdrag', severity: 'warning' }],
  },
  {
    name: 'the same row of sensorregister twice',
    format: 'sensorregister',
    rows: [
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007' },
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1009' },
      { sensor_id: 'S-0142', navn: 'Nordmann, Kari', fagkoder: 'ENG1007' },
    ],
    hits: [{ row: 2, at: 'sensor_id', message: 'sensor', severity: 'warning' }],
  },
  {
    name: 'the same row of klagevedtak twice',
    format: 'klagevedtak',
    rows: [
      {
        saksnummer: '2026/1001',
        fodselsnummer: '14830850105',
        fagkode: 'NOR1267',
        karaktertype: 'skriftlig',
        klagegrunn: 'karakter',
        karakter_for: '3',
        vedtak: 'hevet',
        karakter_etter: '4',
      },
      {
        saksnummer: '2026/1001',
        fodselsnummer: '14830850105',
        fagkode: 'NOR1267',
        karaktertype: 'muntlig',
        klagegrunn: 'karakter',
        karakter_for: '3',
        vedtak: 'hevet',
        karakter_etter: '4',
      },
      {
        saksnummer: '2026/1001',
        fodselsnummer: '14830850105',
        fagkode: 'NOR1267',
        karaktertype: 'skriftlig',
        klagegrunn: 'karakter',
        karakter_for: '3',
        vedtak: 'hevet',
        karakter_etter: '4',
      },
    ],
    hits: [{ row: 2, at: 'saksnummer', message: 'vedtak', severity: 'warning' }],
  },
  {
    name: 'the same row of nusliste twice',
    format: 'nusliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', nustype: 'ny' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', nustype: 'utsatt' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', nustype: 'ny' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'nusrett', severity: 'warning' }],
  },
  {
    name: 'the same row of fravaersfil twice',
    format: 'fravaersfil',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fra_dato: '12.01.2026', dager: '2', aarsak: 'helse' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fra_dato: '12.02.2026', dager: '2', aarsak: 'helse' },
      { fodselsnummer: '14830850105', skoleaar: '2025-2026', fra_dato: '12.01.2026', dager: '2', aarsak: 'helse' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'fravaer', severity: 'warning' }],
  },
  {
    name: 'the same row of vitnemaalsgrunnlag twice',
    format: 'vitnemaalsgrunnlag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skoleaar: '2025-2026' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skoleaar: '2024-2025' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', skoleaar: '2025-2026' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'vitnemaalsfag', severity: 'warning' }],
  },
  {
    name: 'the same row of fagproveliste twice',
    format: 'fagproveliste',
    rows: [
      { fodselsnummer: '14830850105', kandidattype: 'lærling', laerefag: 'Tømrerfaget', prove_start: '08.09.2025' },
      { fodselsnummer: '14830850105', kandidattype: 'lærling', laerefag: 'Tømrerfaget', prove_start: '08.03.2026' },
      { fodselsnummer: '14830850105', kandidattype: 'lærling', laerefag: 'Tømrerfaget', prove_start: '08.09.2025' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'prove', severity: 'warning' }],
  },
  {
    name: 'the same row of kandidatliste twice',
    format: 'kandidatliste',
    rows: [
      { fodselsnummer: '14830850105', parti: 'ENG-M-01', fagkode: 'ENG1007' },
      { fodselsnummer: '02910752033', parti: 'ENG-M-01', fagkode: 'ENG1007' },
      { fodselsnummer: '14830850105', parti: 'ENG-M-01', fagkode: 'ENG1007' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'kandidat', severity: 'warning' }],
  },
  {
    name: 'the same row of trekkliste twice',
    format: 'trekkliste',
    rows: [
      { skoleaar: '2025-2026', skolenummer: '39901', klasse: '1STA', fagkode: 'ENG1007' },
      { skoleaar: '2025-2026', skolenummer: '39901', klasse: '1STB', fagkode: 'ENG1007' },
      { skoleaar: '2025-2026', skolenummer: '39901', klasse: '1STA', fagkode: 'ENG1007' },
    ],
    hits: [{ row: 2, at: 'skoleaar', message: 'trekk', severity: 'warning' }],
  },
  {
    name: 'the same row of oppmeldingsliste twice',
    format: 'oppmeldingsliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensform: 'S', oppmeldt_dato: '10.09.2025' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensform: 'M', oppmeldt_dato: '10.09.2025' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamensform: 'S', oppmeldt_dato: '10.09.2025' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'oppmelding', severity: 'warning' }],
  },
  {
    name: 'the same row of oppgavesettliste twice',
    format: 'oppgavesettliste',
    rows: [
      { fagkode: 'HEA2008', skolenummer: '39901', sett_nr: 'HEA2008-1' },
      { fagkode: 'HEA2008', skolenummer: '39901', sett_nr: 'HEA2008-2' },
      { fagkode: 'HEA2008', skolenummer: '39901', sett_nr: 'HEA2008-1' },
    ],
    hits: [{ row: 2, at: 'fagkode', message: 'oppgavesett', severity: 'warning' }],
  },
  {
    name: 'the same row of tilretteleggingsliste twice',
    format: 'tilretteleggingsliste',
    rows: [
      { fodselsnummer: '14830850105', tiltak: 'eget rom' },
      { fodselsnummer: '14830850105', tiltak: 'utvidet tid' },
      { fodselsnummer: '14830850105', tiltak: 'eget rom' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'tilrettelegging', severity: 'warning' }],
  },
  {
    name: 'the same row of varselliste twice',
    format: 'varselliste',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', varsel_dato: '12.11.2025', varsel_grunn: 'nedsatt orden' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', varsel_dato: '12.03.2026', varsel_grunn: 'nedsatt orden' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', varsel_dato: '12.11.2025', varsel_grunn: 'nedsatt orden' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'varsel', severity: 'warning' }],
  },
  {
    name: 'the same row of elevliste_sluttere_startere twice',
    format: 'elevliste_sluttere_startere',
    rows: [
      { fodselsnummer: '14830850105', skolenummer: '39901', avbruddsdato: '03.02.2026' },
      { fodselsnummer: '14830850105', skolenummer: '39901', startdato: '18.08.2025' },
      { fodselsnummer: '14830850105', skolenummer: '39901', avbruddsdato: '03.02.2026' },
    ],
    hits: [{ row: 2, at: 'fodselsnummer', message: 'elevbevegelse', severity: 'warning' }],
  },
  {
    name: 'two lessons of one day',
    format: 'fravaersfil',
    rows: [
      { fodselsnummer: '14830850105', fra_dato: '12.01.2026', timer: '1', aarsak: 'helse' },
      { fodselsnummer: '14830850105', fra_dato: '12.01.2026', timer: '1', aarsak: 'helse' },
    ],
    hits: [],
  },
  {
    name: 'rows without what they are about',
    format: 'klagevedtak',
    rows: [{ klageinstans: 'rektor' }, { klageinstans: 'rektor' }],
    hits: [],
  },
]
