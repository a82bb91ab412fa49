/** `npm run bilder`: pictures of what the product draws, for the README and for looking at. Needs `npm run demo` first, LibreOffice and poppler. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const work = mkdtempSync(join(tmpdir(), 'bilder-'))
mkdirSync('docs/bilder', { recursive: true })

/** Pages of a workbook as PNG files, in order. */
function pagesOf(workbook: string, name: string): string[] {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, workbook], { stdio: 'pipe' })
  const pdf = join(work, `${workbook.slice(workbook.lastIndexOf('/') + 1).replace(/\.xlsx$/, '')}.pdf`)
  execFileSync('pdftoppm', ['-r', '80', '-png', '-l', '6', '-H', '500', pdf, join(work, name)])
  return readdirSync(work)
    .filter((file) => file.startsWith(`${name}-`))
    .sort()
    .map((file) => join(work, file))
}

const report = pagesOf('ut/rapport.xlsx', 'rapport')
copyFileSync(report[0]!, 'docs/bilder/rapport-oversikt.png')
copyFileSync(report[1]!, 'docs/bilder/rapport-feilliste.png')
execFileSync(process.execPath, ['dist/toolkit/main.js', 'mal', 'karakterfil', '--ut', join(work, 'karakterfil.xlsx')], { stdio: 'pipe' })
copyFileSync(pagesOf(join(work, 'karakterfil.xlsx'), 'mal')[0]!, 'docs/bilder/mal-karakterfil.png')
console.log(`docs/bilder: ${readdirSync('docs/bilder').join(', ')}`)
