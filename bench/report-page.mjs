/**
 * `node bench/report-page.mjs RAPPORT.html`: opens an HTML report in Chromium, uses it as a reader would, and prints the tasks that held up
 * the page for more than 50 ms (start and length in milliseconds) for each thing done.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const OBSERVE = `window.longTasks = []
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.longTasks.push([Math.round(startTime), Math.round(duration)])
}).observe({ type: 'longtask', buffered: true })`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
await page.addInitScript(OBSERVE)
await page.goto(pathToFileURL(resolve(process.argv[2] ?? 'ut/rapport.html')).href)

async function tell(name, use) {
  await use()
  await page.waitForTimeout(800)
  const tasks = await page.evaluate('window.longTasks.splice(0)')
  console.log(`${name}: ${tasks.length === 0 ? 'none' : JSON.stringify(tasks)}. ${await page.textContent('#antall')}`)
}

await tell('opened', () => page.waitForTimeout(1500))
await tell('typed', async () => {
  await page.click('input[name=sok]')
  await page.keyboard.type('karakteren', { delay: 60 })
})
await tell('emptied', () => page.fill('input[name=sok]', ''))
await tell('by column', () => page.selectOption('select[name=gruppe]', 'column'))
await tell('by rule', () => page.selectOption('select[name=gruppe]', 'rule'))
await tell('all', () => page.click('button[name=alle]'))
await browser.close()
