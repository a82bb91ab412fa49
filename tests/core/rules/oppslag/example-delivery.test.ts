import { describe, expect, it } from 'vitest'
import type { ImportedKodeverk } from '#core'
import { entriesOf } from '../../../../core/catalogue/code-list.ts'
import type { FagkodeOppslag } from '../../../../core/catalogue/imported-kodeverk.ts'
import { exampleKodeverk } from '../../../../core/rules/oppslag/example-kodeverk.ts'
import type { ExampleLeveranse } from '../../../../scripts/example-delivery/delivery.ts'
import { exampleDelivery } from '../../../../scripts/example-delivery/example-delivery.ts'
import { PROGRAMMES } from '../../../../scripts/example-delivery/programmes.ts'
import { checkText, foundHits } from '../../../support/check-text.ts'

/** The lists as they are when the made-up county is right: every subject with just the exam and standpunkt its pupils have. */
function listsOf(schools: readonly string[]): ImportedKodeverk {
  const fagkoder: Record<string, Partial<FagkodeOppslag>> = {}
  for (const { kode, subjects } of PROGRAMMES)
    for (const { fagkode, ends, exam } of subjects) {
      const known = fagkoder[fagkode]
      fagkoder[fagkode] = {
        navn: fagkode,
        nivaa: 'videregaaende',
        standpunkt: ends === 'standpunkt',
        eksamensformer: [...new Set([...(known?.eksamensformer ?? []), ...(exam === undefined ? [] : [exam.form])])],
        programomraader: [...new Set([...(known?.programomraader ?? []), kode])],
      }
    }
  return exampleKodeverk({
    fagkoder,
    skoler: Object.fromEntries(schools.map((number) => [number, { nivaa: ['videregaaende'] }])),
    programomraader: Object.fromEntries(PROGRAMMES.map(({ kode }) => [kode, { nivaa: 'videregaaende' }])),
    karakterer: entriesOf('karakter').map(({ code }) => code),
    fagmerknader: entriesOf('fagmerknad').map(({ code }) => code),
    vitnemaalsmerknader: entriesOf('vitnemaalsmerknad').map(({ code }) => code),
  })
}

describe('a right delivery with all lists imported', () => {
  const deliveries: readonly (readonly [ExampleLeveranse, string])[] = [
    ['ajourhold', '2025-09-10'],
    ['elevdata', '2025-10-10'],
    ['termin1', '2026-02-10'],
    ['sluttkarakterer', '2026-07-01'],
    ['etter-klage', '2026-09-20'],
  ]
  it.each(deliveries)('%s has nothing to look up in vain', async (leveranse, today) => {
    const files = exampleDelivery({ leveranse, pupils: 60 })
    const kodeverk = listsOf(files.flatMap(({ name }) => /\d{5}/.exec(name)?.[0] ?? []))
    for (const { name, text } of files) {
      const file = await checkText(text, { leveranse, today, kodeverk, fileName: name })
      expect(file.coverage.run.filter((rule) => rule.endsWith('-in-list')).length).toBeGreaterThan(1)
      expect(foundHits(file).filter(({ rule }) => file.rules.find(({ id }) => id === rule)!.code.startsWith('OPP'))).toEqual([])
    }
  })
})
