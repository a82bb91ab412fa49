/** A cell that somebody has typed, with the name the plan knows it by. */
export interface MessyCell {
  readonly value: string | number | Date
  readonly id?: string
  /** Columns it spans to the right, as a merged cell. */
  readonly span?: number
  /** Written as a formula with this as its saved answer. */
  readonly formula?: boolean
}

/** A sheet as it was typed; null = a blank cell. */
export interface MessySheet {
  readonly name: string
  readonly rows: readonly (readonly (MessyCell | null)[])[]
  /** Indexes of hidden rows. */
  readonly hidden?: ReadonlySet<number>
  readonly state?: 'hidden' | 'veryHidden'
}

export const cell = (value: MessyCell['value'], id?: string): MessyCell => (id === undefined ? { value } : { value, id })

/** Where each planned cell stands: 'Sheet!B7', or 'B7' in a text file. Several where a value is repeated down the rows. */
export function placesIn(sheets: readonly MessySheet[], named: boolean): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  for (const { name, rows } of sheets) {
    rows.forEach((row, r) => {
      row.forEach((one, c) => {
        if (one?.id === undefined) return
        const place = `${named ? `${name}!` : ''}${letters(c)}${r + 1}`
        places.set(one.id, [...(places.get(one.id) ?? []), place])
      })
    })
  }
  return places
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : String.fromCharCode(64 + Math.floor(column / 26)) + rest
}
