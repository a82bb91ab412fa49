import { z } from 'zod'
import { ok, type Result } from '../result.ts'
import type { Utsendelse } from '../skolerunde/utsendelse.ts'
import { checkVersion } from './check-version.ts'
import { date, fields, flag, list, number, oneOf, readAs } from './document-fields.ts'
import { documentProblem } from './document-problem.ts'

const MOST_ROUNDS = 999
const MOST_ROWS = 10_000_000

function schema() {
  const any = () => z.string({ error: 'document-not-text' })
  const form = (pattern: RegExp) => readAs((written) => (pattern.test(written) ? written : null), 'document-not-fingerprint')
  const skolenummer = () => any().nullable()
  return fields({
    versjon: z.literal(1),
    kontor: form(/^[0-9a-f]{8}$/),
    medNokkel: flag(),
    runder: list(
      fields({
        runde: number(1, MOST_ROUNDS),
        utsending: form(/^[0-9a-f]{8}$/),
        dato: date(),
        svarfrist: date().nullable(),
        skoleaar: any(),
        leveranser: list(any()),
        filer: list(fields({ navn: any(), sha256: any() })),
        boker: list(fields({ skolenummer: skolenummer(), skolenavn: any(), fil: any(), sha256: any(), rader: number(0, MOST_ROWS) })),
        rader: list(
          fields({
            nokkel: any(),
            skolenummer: skolenummer(),
            regel: any(),
            alvor: oneOf(['feil', 'advarsel']),
            felt: any(),
            fagkoder: list(any()),
            fingeravtrykk: list(form(/^[0-9a-f]{16}$/)),
          }),
        ),
      }),
    ),
  })
}

/** The log of a sending, from a document already parsed. Problems: those of core/messages/document-problems.ts. */
export function readUtsendelse(document: unknown, path: string): Result<Utsendelse> {
  const version = checkVersion(path, document)
  if (!version.ok) return version
  const parsed = schema().safeParse(document)
  return parsed.success ? ok(parsed.data) : documentProblem(path, document, parsed.error)
}
