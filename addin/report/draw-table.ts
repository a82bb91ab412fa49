import { drawGroups, drawRows, type Grouping, type ListTexts, MORE_ROWS, moreRow, type RowGroup, shareRoom, shownText } from '#core'
import type { ListStore } from './list-store.ts'

/** Lines drawn after a choice or a search: few enough to be there before the reader's next key. */
const ROOM = 100

/** What stands in the table: its groups, and how many lines of each. */
export interface DrawnTable {
  readonly groups: readonly RowGroup[]
  readonly shown: number[]
  readonly by: Grouping
}

/** Draws the groups anew and says how many lines there are. */
export function drawTable(
  table: HTMLElement,
  said: HTMLElement,
  store: ListStore,
  groups: readonly RowGroup[],
  by: Grouping,
  texts: ListTexts,
): DrawnTable {
  const shown = [...shareRoom(sizes(groups), ROOM)]
  for (const body of [...table.querySelectorAll('tbody')]) body.remove()
  table.insertAdjacentHTML('beforeend', drawGroups(store.rows, groups, shown, by, texts))
  said.textContent = shownText(shown, sum(sizes(groups)), texts)
  return { groups, shown, by }
}

/** Draws more lines of one group and moves the focus to the first of them. */
export function drawMore(body: HTMLElement, said: HTMLElement, store: ListStore, { groups, shown }: DrawnTable, texts: ListTexts): void {
  const number = Number(body.dataset.nr)
  const group = groups[number]!
  const from = shown[number]!
  const to = Math.min(group.rows.length, from + MORE_ROWS)
  shown[number] = to
  body.querySelector('.mr')?.remove()
  body.insertAdjacentHTML('beforeend', drawRows(store.rows, group.rows.slice(from, to), texts) + moreRow(group.rows.length, to, texts))
  said.textContent = shownText(shown, sum(sizes(groups)), texts)
  // The row above is the group's heading.
  const first = body.querySelectorAll<HTMLElement>('tr > th')[from + 1]
  first?.setAttribute('tabindex', '-1')
  first?.focus()
}

function sizes(groups: readonly RowGroup[]): readonly number[] {
  return groups.map(({ rows }) => rows.length)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0)
}
