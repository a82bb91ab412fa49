import { describe, expect, it } from 'vitest'
import { formats } from '../../core/formats/formats.ts'
import { helpOf } from '../../toolkit/help/help-text.ts'
import { COMMON_OPTIONS, KODEVERK_OPTIONS, KONTROLL_OPTIONS, RETTOPP_OPTIONS } from '../../toolkit/options/option-table.ts'

const LOCALES = ['nb', 'nn', 'en'] as const
const COMMANDS = ['kontroll', 'regler', 'regel', 'mal', 'kodeverk', 'rettopp', 'sammenlign', 'svar']
const shown = (table: typeof COMMON_OPTIONS) => Object.keys(table).filter((name) => table[name]!.hidden !== true && name !== 'help')

describe.each(LOCALES)('help in %s', (locale) => {
  it.each([null, ...COMMANDS])('%s: short lines and an example', (command) => {
    const help = helpOf(command, locale)
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(106)
    expect(help).toMatch(/\n {2}inntaksvakt /)
  })

  it('names every command and every option', () => {
    for (const command of COMMANDS) expect(helpOf(null, locale)).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    for (const option of shown(KONTROLL_OPTIONS)) expect(helpOf('kontroll', locale), option).toMatch(new RegExp(`^ {2}--${option} `, 'm'))
    for (const option of shown(KODEVERK_OPTIONS)) expect(helpOf('kodeverk', locale), option).toMatch(new RegExp(`^ {2}--${option} `, 'm'))
    for (const option of shown(RETTOPP_OPTIONS)) expect(helpOf('rettopp', locale), option).toMatch(new RegExp(`^ {2}--${option} `, 'm'))
    for (const option of shown(RETTOPP_OPTIONS)) expect(helpOf('sammenlign', locale), option).toMatch(new RegExp(`^ {2}--${option} `, 'm'))
    for (const option of shown(COMMON_OPTIONS)) expect(helpOf('regel', locale), option).toMatch(new RegExp(`^ {2}--${option} `, 'm'))
  })

  it('names every kind of file', () => {
    for (const { id } of formats) expect(helpOf('kontroll', locale)).toMatch(new RegExp(`[ ]${id}[,\\n]`))
  })
})
