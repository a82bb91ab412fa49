import { defineCellRule } from '../define-rule.ts'
import { judgeGrade } from '../karakter/judge-grade.ts'
import type { Cell, CellContext } from '../rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { judgeWord } from './judge-word.ts'
import { kolonneRecords, wordColumns } from './kolonne-records.ts'
import { readPeriod } from './read-period.ts'

/** A word that the column cannot have, measured loosely as data/kolonner.yaml says: case, blanks and signs do not matter, nynorsk and codes of the code lists are read
 * as what they mean, an abbreviation is read and told. A word that is nearly one of them is proposed, never assumed. */
export const wordNotInList = defineCellRule({
  id: 'word-not-in-list',
  code: 'LES051',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Ordet er ikke et av dem kolonnen kan ha',
    nn: 'Ordet er ikkje eit av dei kolonnen kan ha',
    en: 'Word that is not one of those the column can have',
  },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: [...wordColumns, ...columnsOfType('yes-no')],
  unreadable: true,

  messages: {
    near: {
      what: {
        nb: '«{value}» er ikke et av ordene for {column}. Det ligner på «{proposal}».',
        nn: '«{value}» er ikkje eit av orda for {column}. Det liknar på «{proposal}».',
        en: '«{value}» is not one of the words for {column}. It is close to «{proposal}».',
      },
      remedy: {
        nb: 'Skriv «{proposal}» hvis det er det som menes.',
        nn: 'Skriv «{proposal}» om det er det som er meint.',
        en: 'Write «{proposal}» if that is what is meant.',
      },
    },
    unknown: {
      what: {
        nb: '«{value}» er ikke et av ordene for {column}.',
        nn: '«{value}» er ikkje eit av orda for {column}.',
        en: '«{value}» is not one of the words for {column}.',
      },
      remedy: { nb: 'Skriv ett av disse: {allowed}.', nn: 'Skriv eitt av desse: {allowed}.', en: 'Write one of these: {allowed}.' },
    },
    short: {
      what: { nb: '«{value}» er lest som «{word}».', nn: '«{value}» er lese som «{word}».', en: '«{value}» has been read as «{word}».' },
      remedy: {
        nb: 'Skriv «{word}», så er ingen i tvil.',
        nn: 'Skriv «{word}», så er ingen i tvil.',
        en: 'Write «{word}», so that nobody is in doubt.',
      },
    },
    grade: {
      what: {
        nb: '«{value}» er ikke en karakter som kan stå i {column}.',
        nn: '«{value}» er ikkje ein karakter som kan stå i {column}.',
        en: '«{value}» is not a grade that can stand in {column}.',
      },
      remedy: { nb: 'Skriv en av disse: {allowed}.', nn: 'Skriv ein av desse: {allowed}.', en: 'Write one of these: {allowed}.' },
    },
    'grade-spelling': {
      what: { nb: '«{value}» skal skrives {word}.', nn: '«{value}» skal skrivast {word}.', en: '«{value}» should be written {word}.' },
      remedy: { nb: 'Skriv {word}.', nn: 'Skriv {word}.', en: 'Write {word}.' },
    },
    period: {
      what: {
        nb: '«{value}» kan ikke leses som en eksamensperiode.',
        nn: '«{value}» kan ikkje lesast som ein eksamensperiode.',
        en: '«{value}» cannot be read as an exam period.',
      },
      remedy: {
        nb: 'Skriv vår eller høst og året, for eksempel V26 eller høst 2025.',
        nn: 'Skriv vår eller haust og året, til dømes V26 eller haust 2025.',
        en: 'Write spring or autumn and the year, such as V26 or høst 2025.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'blank') return
    if (cell.column.scale === 'periode') {
      if (readPeriod(cell.text) === null) ctx.hit('period')
    } else if (cell.column.scale === 'karakter') checkGrade(cell, ctx)
    else if (cell.status === 'unreadable') ctx.hit('unknown', { allowed: cell.column.allowed ?? ['ja', 'nei'] })
    else if (cell.type !== 'yes-no') checkWord(cell, ctx)
  },
})

type Message = 'near' | 'unknown' | 'short' | 'grade' | 'grade-spelling' | 'period'

function checkWord(cell: Cell, ctx: CellContext<Message>): void {
  const allowed = cell.column.allowed ?? []
  if (allowed.length === 0) return
  const verdict = judgeWord(cell)
  if (verdict.kind === 'short') ctx.hit('short', { word: verdict.word, fix: verdict.word }, 'info')
  else if (verdict.kind === 'near') ctx.hit('near', { proposal: verdict.word })
  else if (verdict.kind === 'unknown') ctx.hit('unknown', { allowed })
}

function checkGrade(cell: Cell, ctx: CellContext<Message>): void {
  const allowed = cell.column.allowed ?? []
  const verdict = judgeGrade(cell)
  if (verdict.kind === 'blank') return
  const code = verdict.kind === 'right' || verdict.kind === 'spelling' ? verdict.code : null
  if (code === null || !allowed.includes(code)) ctx.hit('grade', { allowed })
  else if (verdict.kind === 'spelling') ctx.hit('grade-spelling', { word: code, fix: code })
}
