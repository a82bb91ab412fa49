import { defineGroupRule } from '../define-rule.ts'
import { sameBirthDate } from './same-birth-date.ts'
import { twoNumbers } from './two-numbers.ts'

/**
 * One name and birth date under two identity numbers: likely a person registered twice. Two people may share both, so it warns; twins do
 * not share the name.
 */
export const navnUnderTwoNumbers = defineGroupRule({
  id: 'navn-under-two-numbers',
  code: 'ELV003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Samme navn og fødselsdato på to fødselsnumre',
    nn: 'Same namn og fødselsdato på to fødselsnummer',
    en: 'One name and date of birth under two identity numbers',
  },
  source: [
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
    { id: 'RHB-A01', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['elev', 'elevkurs', 'person'],
  by: ['navn'],
  reads: ['navn', 'fodselsnummer'],
  minRows: 2,
  messages: twoNumbers,
  check(group, ctx) {
    const same = sameBirthDate(group.size, (at) => group.row(at).fodselsnummer, ctx)
    if (same.length === 0 || !isWholeName(group.row(0).navn)) return
    for (const { at, first, message } of same) ctx.hit(at, 'fodselsnummer', message, { first: group.rowNumber(first) })
  },
})

/** A given and a family name: «Ada» alone is many people. */
function isWholeName(name: string): boolean {
  return name.split(/[\s,.]+/).filter((word) => word.length > 1).length >= 2
}
