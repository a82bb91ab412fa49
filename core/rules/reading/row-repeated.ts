import { kolonneKinds } from '../../formats/kolonner.gen.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { KolonneRecordId, RecordId } from '../../records/record-id.ts'
import { defineGroupRule } from '../define-rule.ts'
import type { RecordKey } from '../rule.ts'
import { kolonneRecords } from './kolonne-records.ts'

const keys: ReadonlyMap<RecordId, RecordKey> = new Map(
  kolonneKinds.map(({ record, key, columns }): [RecordId, RecordKey] => {
    const always = new Set<ColumnKey>(columns.filter((column) => 'mandatory' in column).map((column) => column.key))
    return [record, { columns: key, blank: key.filter((column) => !always.has(column)) }]
  }),
)
const NO_KEY: RecordKey = { columns: [], blank: [] }

/** Two rows that are about the same thing, by the key of their kind of table (data/kolonner-lesing.yaml, `nokkel`); key columns that the file lacks are left out. */
export const rowRepeated = defineGroupRule({
  id: 'row-repeated',
  code: 'LES054',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Samme rad to ganger', nn: 'Same rad to gonger', en: 'Same row twice' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  by: [],
  keyOf: (record) => keys.get(record) ?? NO_KEY,
  reads: [],
  optional: ['timer'],
  minRows: 2,

  messages: {
    parti: {
      what: {
        nb: 'Partiet står også i rad {first} med samme eksamensdato.',
        nn: 'Partiet står òg i rad {first} med same eksamensdato.',
        en: 'The exam group also stands in row {first} with the same exam date.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    sensoroppdrag: {
      what: {
        nb: 'Partiet står også i rad {first} i sensorlisten.',
        nn: 'Partiet står òg i rad {first} i sensorlista.',
        en: 'The exam group also stands in row {first} of the examiner list.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    sensor: {
      what: {
        nb: 'Sensoren står også i rad {first} med de samme fagkodene.',
        nn: 'Sensoren står òg i rad {first} med dei same fagkodane.',
        en: 'The examiner also stands in row {first} with the same subject codes.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    vedtak: {
      what: {
        nb: 'Klagen står også i rad {first}: samme sak, elev, fag og karakter.',
        nn: 'Klaga står òg i rad {first}: same sak, elev, fag og karakter.',
        en: 'The appeal also stands in row {first}: same case, pupil, subject and grade.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    nusrett: {
      what: {
        nb: 'Retten står også i rad {first}: samme elev, fag og type.',
        nn: 'Retten står òg i rad {first}: same elev, fag og type.',
        en: 'The right also stands in row {first}: same pupil, subject and kind.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    fravaer: {
      what: {
        nb: 'Fraværet står også i rad {first}: samme elev, tid og årsak.',
        nn: 'Fråværet står òg i rad {first}: same elev, tid og årsak.',
        en: 'The absence also stands in row {first}: same pupil, time and reason.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    vitnemaalsfag: {
      what: {
        nb: 'Faget står også i rad {first} for samme elev og skoleår.',
        nn: 'Faget står òg i rad {first} for same elev og skuleår.',
        en: 'The subject also stands in row {first} for the same pupil and school year.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    prove: {
      what: {
        nb: 'Prøven står også i rad {first}: samme kandidat og lærefag.',
        nn: 'Prøva står òg i rad {first}: same kandidat og lærefag.',
        en: 'The test also stands in row {first}: same candidate and trade.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    kandidat: {
      what: {
        nb: 'Kandidaten står også i rad {first} i samme parti.',
        nn: 'Kandidaten står òg i rad {first} i same parti.',
        en: 'The candidate also stands in row {first} in the same exam group.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    trekk: {
      what: {
        nb: 'Trekket står også i rad {first}: samme skole, klasse eller elev og fag.',
        nn: 'Trekket står òg i rad {first}: same skule, klasse eller elev og fag.',
        en: 'The draw also stands in row {first}: same school, class or pupil and subject.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    oppmelding: {
      what: {
        nb: 'Kandidaten er meldt opp til samme eksamen i rad {first}.',
        nn: 'Kandidaten er meld opp til same eksamen i rad {first}.',
        en: 'The candidate is registered for the same exam in row {first}.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    oppgavesett: {
      what: {
        nb: 'Oppgavesettet står også i rad {first}.',
        nn: 'Oppgåvesettet står òg i rad {first}.',
        en: 'The task set also stands in row {first}.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    tilrettelegging: {
      what: {
        nb: 'Vedtaket står også i rad {first}: samme kandidat, periode og tiltak.',
        nn: 'Vedtaket står òg i rad {first}: same kandidat, periode og tiltak.',
        en: 'The decision also stands in row {first}: same candidate, period and measure.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    varsel: {
      what: {
        nb: 'Varselet står også i rad {first}: samme elev, fag, dag og grunn.',
        nn: 'Varselet står òg i rad {first}: same elev, fag, dag og grunn.',
        en: 'The warning also stands in row {first}: same pupil, subject, day and reason.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
    elevbevegelse: {
      what: {
        nb: 'Eleven står også i rad {first} med de samme datoene.',
        nn: 'Eleven står òg i rad {first} med dei same datoane.',
        en: 'The pupil also stands in row {first} with the same dates.',
      },
      remedy: {
        nb: 'Behold den ene raden. Er det to ulike ting, rett det som er feil i den ene.',
        nn: 'Behald den eine rada. Er det to ulike ting, rett det som er feil i den eine.',
        en: 'Keep one of the rows. If they are two different things, correct what is wrong in one of them.',
      },
    },
  },
  check(group, ctx) {
    const record = ctx.record as KolonneRecordId
    const at = keys.get(record)!.columns[0]! as 'timer'
    for (let row = 1; row < group.size; row++) {
      // Two lessons of one day are two rows.
      if (record === 'fravaer' && !/^0?$/.test(group.row(row).timer)) continue
      ctx.hit(row, at, record, { first: group.rowNumber(0) })
    }
  },
})
