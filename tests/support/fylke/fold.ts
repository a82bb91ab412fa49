import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../run-program.ts'
import type { SchoolFile } from './deliveries.ts'
import { type Line, sasFile } from './lines.ts'

/** A copy of the file whose lines may be changed. */
export function copyOf(file: SchoolFile): SchoolFile {
  return { ...file, lines: file.lines.map((line): Line => ({ ...line, f: { ...line.f } })) }
}

/** The files in a folder, under their names. */
export function writeFiles(folder: string, files: readonly SchoolFile[]): string {
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file.name), sasFile(file.lines, file.style))
  return folder
}

/** A list of schools with the deliveries expected. */
export function writeSchoolList(path: string, files: readonly SchoolFile[]): string {
  const rows = files.map(({ school }) => `${school.number};${school.name};`)
  writeFileSync(path, ['Skolenummer;Skolenavn;Leveranser', ...rows, ''].join('\r\n'), 'latin1')
  return path
}

export interface FolderFinding {
  readonly file: string
  readonly rule: string
  readonly severity: string
  readonly row: number
  readonly column: string | null
  readonly value: string
  readonly message: string
}

/** Checks a folder with the program itself; findings of all its files, and the causes that schools share. */
export async function checkFolder(args: readonly string[]): Promise<{ findings: FolderFinding[]; causes: any[]; unread: string[] }> {
  const options = ['--dato', '2026-07-01', '--fylke', '39', '--tillat-syntetiske', '--format', 'json', '--stille', '--vis-fnr']
  const { out, err } = await runProgram(['kontroll', ...args, ...options])
  if (out === '') throw new Error(err)
  const report = JSON.parse(out)
  return {
    findings: report.files.flatMap((file: any) =>
      file.findings.map((finding: any) => ({
        file: file.path.split('/').at(-1),
        rule: finding.rule,
        severity: finding.severity,
        row: finding.place.row,
        column: finding.place.column,
        value: finding.value,
        message: finding.message,
      })),
    ),
    causes: report.summary.causes ?? [],
    unread: report.files.filter(({ problem }: any) => problem !== null).map(({ path, problem }: any) => `${path}: ${problem.code}`),
  }
}
