/** `npm run bilder`: pictures of what the product draws, for the README and for looking at. Needs `npm run demo` first, LibreOffice and poppler. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

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

/** The HTML report as it looks when it is opened. */
async function drawReportPage(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1100, height: 1400 } })
  await page.goto(pathToFileURL(resolve('ut/rapport.html')).href)
  await page.screenshot({ path: 'docs/bilder/rapport-html.png' })
  await browser.close()
}

await drawReportPage()
const report = pagesOf('ut/rapport.xlsx', 'rapport')
copyFileSync(report[0]!, 'docs/bilder/rapport-oversikt.png')
copyFileSync(report[1]!, 'docs/bilder/rapport-feilliste.png')
execFileSync(process.execPath, ['dist/toolkit/main.js', 'mal', 'karakterfil', '--ut', join(work, 'karakterfil.xlsx')], { stdio: 'pipe' })
copyFileSync(pagesOf(join(work, 'karakterfil.xlsx'), 'mal')[0]!, 'docs/bilder/mal-karakterfil.png')
console.log(`docs/bilder: ${readdirSync('docs/bilder').join(', ')}`)
