import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckedRun } from '../../../../core/findings/checked-file.ts'
import { toHtml } from '../../../../core/reports/to-html.ts'
import { launchBrowser } from '../../../support/browser.ts'
import { checkedRun, cleanFile, faultyFile, unreadFile } from '../../../support/checked-run.ts'
import { hostileRun } from '../../../support/hostile-run.ts'
import { largeRun } from '../../../support/large-run.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const masked = { locale: 'nb', visFnr: false, utenPersoner: false } as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser?.close())

interface OpenedPage {
  readonly page: Page
  /** Addresses asked for besides the report itself. */
  readonly requests: readonly string[]
  /** What the page's policy stopped, and errors of its script. */
  readonly complaints: readonly string[]
}

/** The report as a file, opened as a person opens it. */
async function open(run: CheckedRun, asked: object = {}, context: BrowserContextOptions = {}): Promise<OpenedPage> {
  const path = join(temporaryFolder(), 'rapport.html')
  writeFileSync(path, Buffer.concat([...toHtml(run, { ...masked, ...asked })]))
  const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 }, ...context })).newPage()
  const requests: string[] = []
  const complaints: string[] = []
  const address = pathToFileURL(path).href
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(address)
  return { page, requests, complaints }
}

const status = (page: Page) => page.textContent('#antall')
const drawn = (page: Page) => page.locator('#tabell tbody tr:not(.gh):not(.mr)').count()

/** Faults that axe finds, as 'rule: element'. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run()')) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

const { findings } = faultyFile()
const explained = faultyFile({
  findings: { ...findings, known: new Map([[1, { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' }]]) },
})
const full = checkedRun([explained, cleanFile(), unreadFile()])

describe('the report page', () => {
  it.each<[string, CheckedRun, object, BrowserContextOptions]>([
    ['in light', full, {}, {}],
    ['in dark', full, { locale: 'nn' }, { colorScheme: 'dark' }],
    ['on 320 points', full, { locale: 'en' }, { viewport: { width: 320, height: 800 } }],
    ['on 320 points in dark', full, {}, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }],
    ['with numbers shown', full, { visFnr: true }, {}],
    ['with counts only', full, { utenPersoner: true }, {}],
    ['with nothing found', checkedRun([cleanFile()]), {}, {}],
    ['with many schools', largeRun(60), {}, {}],
  ])('has nothing that axe complains of: %s', async (_name, run, asked, context) => {
    const { page } = await open(run, asked, context)
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    expect(await faultsOf(page)).toEqual([])
  })

  it('would show it if axe had something to complain of', async () => {
    const { page } = await open(checkedRun([cleanFile()]))
    await page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    expect(await faultsOf(page)).toEqual(['button-name: <button></button>'])
  })

  it('asks the network for nothing, and keeps to its own policy while it is used', async () => {
    const { page, requests, complaints } = await open(full)
    await page.fill('input[name=sok]', 'iv')
    await page.selectOption('select[name=gruppe]', 'severity')
    await page.click('button[name=alle]')
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('runs nothing that a file holds, not even when its lines are drawn anew', async () => {
    const { page, requests, complaints } = await open(hostileRun())
    for (const by of ['school', 'column', 'severity', 'rule']) await page.selectOption('select[name=gruppe]', by)
    await page.fill('input[name=sok]', 'script')
    await page.waitForFunction("document.getElementById('antall').textContent !== ''")
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('img, iframe, #tabell script, #tabell i').count()).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
  })

  it('would not run a script that somebody put into it', async () => {
    const { page } = await open(full)
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' })); const image = new Image(); image.src = 'https://example.org/x.png'",
    )
    expect(await page.evaluate('window.hacked')).toBeUndefined()
  })

  it('can be used from the keyboard alone', async () => {
    const { page } = await open(largeRun(1500))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    const seen: string[] = []
    for (let i = 0; i < 60 && !seen.includes('alle'); i++) {
      await page.keyboard.press('Tab')
      seen.push((await page.evaluate('document.activeElement.name ?? ""')) as string)
    }
    expect(seen.filter((name) => name !== '')).toEqual(['alvor', 'alvor', 'alvor', 'regel', 'skole', 'gruppe', 'sok', 'alle'])
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect(outline).toBe('solid')
    await page.keyboard.press('Tab')
    const before = await drawn(page)
    const inGroup = (await page.evaluate('document.activeElement.closest("tbody").rows.length - 2')) as number
    await page.keyboard.press('Enter')
    expect(await drawn(page)).toBe(before + 100)
    // The first of the new lines has the focus: its place is what is read out.
    const focused = (await page.evaluate(
      'document.activeElement.closest("tr").rowIndex - document.activeElement.closest("tbody").rows[0].rowIndex',
    )) as number
    expect(focused).toBe(inGroup + 1)
    expect(await status(page)).toBe(`Viser ${before + 100} av 1\u00a0500 steder.`)
  })

  it('filters, searches and groups, and says how many are left', async () => {
    const { page } = await open(largeRun(600))
    const rows = (await page.evaluate('document.querySelectorAll("#tabell tbody").length')) as number
    expect(rows).toBe(3)
    await page.uncheck('input[value=error]')
    await page.uncheck('input[value=info]')
    expect(await page.locator('#tabell .sv span').allTextContents()).toEqual(Array(await drawn(page)).fill('Advarsel'))
    await page.fill('input[name=sok]', 'mat1019 skole 40012')
    await expect.poll(() => status(page)).toMatch(/^Viser \d+ av \d+ steder?\.$/)
    await expect
      .poll(async () =>
        (await page.locator('#tabell tbody small').allTextContents())
          .filter((text) => text.startsWith('elev'))
          .every((text) => text.includes('MAT1019') && text.includes('40012')),
      )
      .toBe(true)
    await page.fill('input[name=sok]', 'finnes ikke noe sted')
    await expect.poll(() => status(page)).toBe('Viser 0 av 0 steder.')
    expect(await page.textContent('#tabell tbody')).toContain('Ingen treff.')
    await page.click('button[name=alle]')
    expect(await status(page)).toMatch(/av 600 steder\.$/)
    await page.selectOption('select[name=gruppe]', 'school')
    expect(await page.locator('#tabell h3').count()).toBe(30)
  })

  it('leads from a bar to the lines of its rule', async () => {
    const { page } = await open(largeRun(600))
    await page.click('.bars a >> nth=0')
    expect(await page.inputValue('select[name=regel]')).toBe('KAR012')
    expect(new Set(await page.locator('#tabell .sv small').allTextContents())).toEqual(new Set(['KAR012']))
  })

  it('draws a few hundred lines of twenty thousand, and never more than that at a key', async () => {
    const { page } = await open(largeRun(20_000))
    expect(await drawn(page)).toBeLessThanOrEqual(300)
    await page.click('input[name=sok]')
    await page.keyboard.type('karakteren', { delay: 20 })
    await expect.poll(() => status(page)).toMatch(/av 1[0-9]\u00a0\d{3} steder/)
    expect(await drawn(page)).toBeLessThanOrEqual(110)
  })

  it('is readable where no script runs: no controls, the first lines of each rule, and a word about the rest', async () => {
    const { page } = await open(largeRun(2000), {}, { javaScriptEnabled: false })
    expect(await page.locator('form.filter').isVisible()).toBe(false)
    expect(await page.locator('.mr button').first().isVisible()).toBe(false)
    expect(await page.locator('.mr span').first().textContent()).toMatch(/^Viser \d+ av /)
    expect(await page.locator('noscript').first().textContent()).toContain('Alle står i arbeidsboken')
    expect(await page.locator('#tabell tbody tr:not(.gh):not(.mr)').first().isVisible()).toBe(true)
  })

  it('prints on A4 without its controls, in light colours, the header of the list on every page', async () => {
    const { page } = await open(largeRun(400), {}, { colorScheme: 'dark' })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(5)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form.filter').isVisible()).toBe(false)
    expect(await page.locator('.mr button').first().isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate('getComputedStyle(document.querySelector("#tabell thead")).display')).toBe('table-header-group')
  })

  it('fits 320 points without scrolling sideways, with text of twice the size too', async () => {
    const { page } = await open(full, {}, { viewport: { width: 320, height: 800 } })
    const tooWide = () => page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(await tooWide()).toBe(0)
    const { page: large } = await open(full, {}, { viewport: { width: 640, height: 800 } })
    await large.evaluate("document.documentElement.style.fontSize = '200%'")
    expect(await large.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  })

  it('has a heading for every section, in order, and table headers that name their cells', async () => {
    const { page } = await open(full)
    const levels = (await page.evaluate('[...document.querySelectorAll("h1, h2, h3")].map((one) => Number(one.tagName[1]))')) as number[]
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1)
    expect(await page.locator('#tabell thead th[scope=col]').allTextContents()).toEqual([
      'Alvorlighet',
      'Sted',
      'Hva er galt',
      'Hvorfor',
      'Gjør dette',
    ])
  })
})
