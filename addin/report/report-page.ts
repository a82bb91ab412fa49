import { type Grouping, groupRows, type ListSetup, type RowFilter, rowMatcher, type Severity, shareRoom } from '#core'
import { type DrawnTable, drawMore, drawTable } from './draw-table.ts'
import { listStore } from './list-store.ts'

/** Pause in typing before the search is done, in milliseconds. */
const PAUSE = 120

const form = document.querySelector<HTMLFormElement>('form.filter')
const table = document.getElementById('tabell')
const said = document.getElementById('antall')
const setup = document.querySelector('script[data-del="oppsett"]')
if (form !== null && table !== null && said !== null && setup !== null)
  startPage(form, table, said, JSON.parse(setup.textContent) as ListSetup)

/** Brings out the controls and listens to them. What stands in the page already is left until the reader asks for something else. */
function startPage(form: HTMLFormElement, table: HTMLElement, said: HTMLElement, { texts, first }: ListSetup): void {
  const store = listStore(document)
  let drawn: DrawnTable | null = null
  let waiting = 0
  document.documentElement.classList.add('on')

  const unpack = (): void => {
    while (store.unpackNext());
  }
  const unpackInPauses = (): void => {
    if (store.unpackNext()) setTimeout(unpackInPauses)
  }
  const draw = (): void => {
    unpack()
    const matches = rowMatcher(filterOf(form))
    const shown: number[] = []
    store.rows.forEach((row, index) => {
      if (matches(row, store.searched[index]!)) shown.push(index)
    })
    const by = groupingOf(form)
    drawn = drawTable(table, said, store, groupRows(store.rows, shown, by), by, texts)
  }
  const drawSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(draw, PAUSE) as unknown as number
  }
  /** The table as it came with the page, in the same order and with the same lines. */
  const asItCame = (): DrawnTable => {
    unpack()
    const groups = groupRows(store.rows, store.rows.keys(), 'rule')
    const sizes = groups.map(({ rows }) => rows.length)
    return { groups, shown: [...shareRoom(sizes, first)], by: 'rule' }
  }

  setTimeout(unpackInPauses)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'search') return
    draw()
  })
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'search') drawSoon()
  })
  form.querySelector('button[name=alle]')?.addEventListener('click', () => {
    form.reset()
    draw()
  })
  table.addEventListener('click', ({ target }) => {
    const body = target instanceof Element && target.closest('.mr button') !== null ? target.closest('tbody') : null
    if (body === null) return
    drawn ??= asItCame()
    drawMore(body, said, store, drawn, texts)
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.bars a'))
    link.addEventListener('click', (event) => {
      const choice = form.elements.namedItem('regel')
      if (!(choice instanceof HTMLSelectElement)) return
      event.preventDefault()
      form.reset()
      choice.value = link.hash.slice('#g-'.length)
      draw()
      choice.focus()
    })
}

function filterOf(form: HTMLFormElement): RowFilter {
  const data = new FormData(form)
  const text = (name: string): string => String(data.get(name) ?? '')
  const severities = new Set(data.getAll('alvor').map((value) => value as Severity))
  return { severities, school: text('skole'), rule: text('regel'), file: text('fil'), search: text('sok') }
}

function groupingOf(form: HTMLFormElement): Grouping {
  return (new FormData(form).get('gruppe') ?? 'rule') as Grouping
}
