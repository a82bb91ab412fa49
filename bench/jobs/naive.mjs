// What people write: papaparse with header, a zod object per row, the identity number package, a Set of keys.
import { createReadStream } from 'node:fs'
import validator from '@navikt/fnrvalidator'
import Papa from 'papaparse'
import { z } from 'zod'
import { report } from './report.mjs'

const grade = z.string().regex(/^([1-6]|IV|IM|IG|GK|F|D|B|IB|BM|VO)?$/)
const row = z.object({
  Fødselsnummer: z
    .string()
    .refine((text) => ['fnr', 'dnr', 'hnr', 'tnr', 'dnr-and-hnr'].includes(validator.idnr(text).type) || /^\d{11}$/.test(text)),
  Skoleår: z.string().regex(/^\d{8}$/),
  Skolenummer: z.string().regex(/^\d{5}$/),
  Programområdekode: z.string().regex(/^[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{3}[0-9][A-Z0-9-]{4}$/),
  Fagkode: z.string().regex(/^[A-ZÆØÅ]{3}([0-9]{4}|V[0-9]{3}|[0-9]Z[0-9]{2})$/),
  Fagstatus: z.enum(['E', 'A', 'B', 'N', 'U', 'V', 'O', 'S', 'F', 'P', 'R', 'M', 'G', '']),
  'Karakter halvårsvurdering 1': grade,
  'Karakter halvårsvurdering 2': grade,
  'Karakter standpunkt': grade,
  'Karakter skriftlig eksamen': grade,
  'Karakter muntlig eksamen': grade,
  'Karakter annen': grade,
  'Skoleår 2': z.string().regex(/^(\d{8})?$/),
  'Skolenummer 2': z.string().regex(/^(\d{5})?$/),
  'Er linja aktiv?': z.enum(['J', 'N', '']),
  Elevtimer: z.string().regex(/^\d{0,4}$/),
  'Forrige fagstatus': z.enum(['E', 'A', 'B', 'N', 'U', 'V', 'O', 'S', 'F', 'P', 'R', 'M', 'G', '']),
  'Fagmerknad kode': z.string().regex(/^(FAM\d\d)?$/),
  Karakterstatus: z.enum(['N', 'U', 'S', 'E', 'K', '']),
})
const start = performance.now()
const seen = new Set()
let rows = 0
let findings = 0
await new Promise((done, failed) => {
  Papa.parse(createReadStream(process.argv[2], { encoding: 'latin1', highWaterMark: 65_536 }), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
    chunk: ({ data }) => {
      for (const record of data) {
        rows++
        if (!row.safeParse(record).success) findings++
        const key = `${record.Fødselsnummer};${record.Skoleår};${record.Skolenummer};${record.Programområdekode};${record.Fagkode};${record.Karakterstatus}`
        if (seen.has(key)) findings++
        seen.add(key)
      }
    },
    complete: done,
    error: failed,
  })
})
report(start, { rows, findings })
