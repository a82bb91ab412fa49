import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRules } from '#core'
import type { RuleExample } from '../core/rules/examples.ts'
import { LEVERANSER } from '../core/rules/leveranse.ts'
import type { Rule } from '../core/rules/rule.ts'
import { ruleFiles, ruleName } from '../scripts/build-registry.ts'
import { checkExample, exampleHits } from './support/check-example.ts'
import { exampleText } from './support/example-file.ts'
import { asOutcome, emptySlots, expectedHits } from './support/example-outcome.ts'

const files = ruleFiles()
const LANGUAGES = ['nb', 'nn', 'en'] as const
const only = process.env.REGEL

async function hitsOf(rule: Rule, example: RuleExample, text = exampleText(example)) {
  for (const file of await checkExample(example, text)) expect(file.problem, `the example «${example.name}» could not be read`).toBeNull()
  return exampleHits(rule, example, text)
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((slot) => slot[1]!).sort()
}

it('has a file for every rule in the registry and a rule for every file', () => {
  expect(files.map((file) => file.slice(file.indexOf('/') + 1)).sort()).toEqual(allRules.map((rule) => rule.id).sort())
})

it('gives no code twice', () => {
  const codes = allRules.map((rule) => rule.code)
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})

const asked = files.filter((file) => only === undefined || file.includes(only))

it('knows the rule that REGEL names', () => {
  expect(asked, `no file in core/rules is called «${only}»`).not.toEqual([])
})

describe.each(asked)('%s', async (file) => {
  // One variable per folder level: the bundler cannot follow a path with more.
  const [topic, name] = file.split('/')
  const rule = ((await import(`../core/rules/${topic}/${name}.ts`)) as Record<string, Rule>)[ruleName(file)]!
  const { examples } = (await import(`../core/rules/${topic}/${name}.examples.ts`)) as { examples: readonly RuleExample[] }

  it.each(examples)('$name', async (example) => {
    expect(asOutcome(await hitsOf(rule, example), example)).toEqual(expectedHits(example))
  })

  it('shows one case that passes and one for each message', () => {
    const shown = new Set(examples.flatMap((example) => example.hits.map((hit) => hit.message)))
    expect(
      Object.keys(rule.messages).filter((message) => !shown.has(message)),
      'messages that no example shows',
    ).toEqual([])
    expect(
      examples.some((example) => example.hits.length === 0),
      'no example where the rule is silent',
    ).toBe(true)
  })

  it('never gives more than its severity, and only warns while on trial', () => {
    const rank = { info: 0, warning: 1, error: 2 }
    const highest = rule.status === 'trial' ? 'warning' : rule.severity
    for (const hit of examples.flatMap((example) => example.hits)) expect(rank[hit.severity]).toBeLessThanOrEqual(rank[highest])
    for (const leveranse of rule.leveranser ?? []) expect(LEVERANSER).toContain(leveranse)
  })

  it('says the same in three languages, each in its own words', () => {
    const texts = Object.values(rule.messages).flatMap((message) => [message.what, message.remedy])
    for (const text of [rule.title, ...texts]) {
      for (const language of LANGUAGES) {
        expect(text[language].trim().length).toBeGreaterThan(3)
        expect(slotsOf(text[language]), `${language}: ${text[language]}`).toEqual(slotsOf(text.nb))
        expect(text[language]).not.toMatch(/!|vennligst|ugyldig|validering/i)
        expect(text[language], 'a text of new:rule that nobody has written yet').not.toContain('…')
      }
      expect(text.en).not.toBe(text.nb)
    }
    const all = texts.map((text) => text.nn).join(' ')
    expect(all, 'nynorsk with bokmål words').not.toMatch(
      /\b(ikke|fra|bare|skole|skolen|karakterer|elever|hva|noe|skal være|en feil|hvis)\b/i,
    )
  })

  it('fills every slot of its messages', async () => {
    for (const example of examples) for (const hit of await hitsOf(rule, example)) expect(emptySlots(rule, hit)).toEqual([])
  })

  it('finds nothing more once its own repairs are made', async () => {
    for (const example of examples.filter((e) => e.text === undefined && e.hits.some((hit) => hit.fix !== undefined))) {
      const rows = example.rows.map((row, i) => ({
        ...row,
        ...Object.fromEntries(example.hits.filter((hit) => hit.row === i && hit.fix !== undefined).map((hit) => [hit.at, hit.fix])),
      }))
      const left = (await hitsOf(rule, example, exampleText({ ...example, rows }))).filter((hit) => hit.fix !== null)
      const shared = example.hits.some((hit) => (hit.count ?? 1) > 1)
      if (!shared) expect(left).toEqual([])
    }
  })

  it('has the page it should have', () => {
    const page = `docs/rules/${rule.id}.md`
    expect(existsSync(page), `${page} is missing: npm run build:docs`).toBe(true)
    expect(readFileSync(page, 'utf8')).toContain(rule.code)
  })
})
