import { type ListRow, type PackedRows, searchText, unpackRows } from '#core'

/** The lines of the page with what they are searched in. */
export interface ListStore {
  readonly rows: ListRow[]
  readonly searched: string[]
  /** Unpacks one more block of data; false when there is none left. */
  unpackNext(): boolean
}

/** The page's data, unpacked a block at a time: twenty thousand lines in one go would hold up the reader's first key. */
export function listStore(page: Document): ListStore {
  const blocks = [...page.querySelectorAll('script[data-del="rader"]')].values()
  const rows: ListRow[] = []
  const searched: string[] = []
  return {
    rows,
    searched,
    unpackNext() {
      const { done, value } = blocks.next()
      if (done === true) return false
      for (const row of unpackRows(JSON.parse(value.textContent) as PackedRows)) {
        rows.push(row)
        searched.push(searchText(row))
      }
      return true
    },
  }
}
