import {
  type CheckedRun,
  fail,
  type Innstillinger,
  type NewDelivery,
  type NewRow,
  officeId,
  ok,
  type Result,
  schoolRows,
  type Utsendelse,
} from '#core'
import type { SharedCheckOptions } from '../check-source.ts'
import { checkTogether } from '../check-together.ts'
import { expandPaths } from '../disk/expand-paths.ts'
import { makeRun } from '../make-run.ts'
import type { OfficeFiles } from '../office-files.ts'
import { readPupils } from '../skolerunde/read-pupils.ts'
import { checkAll } from '../workers/check-all.ts'

interface NewDeliveryOptions {
  readonly check: SharedCheckOptions
  readonly office: OfficeFiles
  readonly locale: 'nb' | 'nn' | 'en'
  readonly utsendelse: Utsendelse | null
  readonly round: Utsendelse['runder'][number]
  readonly ownOutputs: ReadonlySet<string>
}

/** Checks the new delivery (`--mot`) the way `kontroll` does and says what the schools would be sent for it. Problem: that of a file that cannot be checked. */
export async function checkNewDelivery(path: string, options: NewDeliveryOptions): Promise<Result<NewDelivery<NewRow>>> {
  const { check, office, locale, round } = options
  const { files } = await expandPaths([path], { ownOutputs: options.ownOutputs })
  const checked = await checkTogether(await checkAll(files, { check }), check)
  const unread = checked.find(({ problem }) => problem !== null)
  if (unread !== undefined) {
    const { code, facts } = unread.problem!
    return fail(code, { path: unread.path, ...facts })
  }
  const run: CheckedRun = makeRun(checked, check, {}, office)
  const pupils = await readPupils(run.files, check, null)
  const rows = schoolRows(run, pupils, {
    locale,
    visFnr: false,
    fagnavn: (code) => check.kodeverk?.fagkoder?.oppslag.get(code)?.navn ?? '',
  })
  const before = new Set(round.filer.map(({ sha256 }) => sha256))
  const sameFiles = run.files.every(({ sha256 }) => sha256 !== null && before.has(sha256))
  return ok({
    path,
    sameFiles,
    sameFingerprints: sameFiles || isSameKey(office.innstillinger, options.utsendelse),
    schools: new Set(run.files.flatMap(({ skoler }) => skoler.map(({ skolenummer }) => skolenummer))),
    ran: new Set(run.files.flatMap(({ rules, coverage }) => rules.filter(({ id }) => coverage.run.includes(id)).map(({ code }) => code))),
    rows: [...rows].flatMap(([school, own]) => own.map((row) => ({ ...row, skolenummer: school === '' ? null : school }))),
    explained: explainedIn(run),
  })
}

/** Fingerprints hold from file to file only with one and the same key. A log that is lost says nothing against it. */
function isSameKey(innstillinger: Innstillinger | null, utsendelse: Utsendelse | null): boolean {
  const noekkel = innstillinger?.noekkel ?? null
  return noekkel !== null && (utsendelse === null || (utsendelse.medNokkel && utsendelse.kontor === officeId(noekkel, null, null)))
}

function explainedIn({ files }: CheckedRun): ReadonlySet<string> {
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  return new Set(
    files.flatMap(({ findings: table }) =>
      [...(table.known?.keys() ?? [])].map((i) => hex(table.fingerprintHigh[i]!) + hex(table.fingerprintLow[i]!)),
    ),
  )
}
