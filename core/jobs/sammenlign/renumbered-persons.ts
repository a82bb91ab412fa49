import type { TableCheck } from '../../engine/check-table.ts'
import type { RecordStore } from '../../engine/record-store.ts'
import { judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'

/**
 * Persons whose number is another in the newer file and who are the same for certain: older number -> newer number. Certain is one person of
 * that name and birth date in each file, whose number the other file does not have (a D-nummer that became a fødselsnummer, a slip put right).
 */
export function renumberedPersons(before: TableCheck, now: TableCheck): ReadonlyMap<string, string> {
  const [older, newer] = [personsOf(before), personsOf(now)]
  const [olds, news] = [byIdentity(older), byIdentity(newer)]
  const found = new Map<string, string>()
  for (const [identity, numbers] of olds) {
    const others = news.get(identity) ?? []
    const [from, to] = [numbers[0]!, others[0]]
    if (numbers.length === 1 && others.length === 1 && to !== undefined && !newer.has(from) && !older.has(to)) found.set(from, to)
  }
  return found
}

/** Name and birth date of every person of a file, by number; '' where the file does not tell both or tells two names. */
function personsOf(table: TableCheck): ReadonlyMap<string, string> {
  const options = {
    today: table.run.today,
    skoleaarStart: startYearOf(table.run.skoleaar),
    tillatSyntetiske: table.run.tillatSyntetiske,
  }
  const birthDates = new Map<string, string>()
  const birthDateOf = (number: string): string => {
    const known = birthDates.get(number)
    if (known !== undefined) return known
    const { fodselsdato, faults } = judgeFodselsnummer(number, options)
    const told = faults.some(({ severity }) => severity === 'error') ? '' : (fodselsdato ?? '')
    birthDates.set(number, told)
    return told
  }
  const persons = new Map<string, string>()
  for (const store of table.stores) {
    if (store.column('fodselsnummer') < 0) continue
    for (let row = 0; row < store.rows; row++) {
      const number = store.value(row, 'fodselsnummer')
      if (number === '') continue
      const name = nameOf(store, row)
      const known = persons.get(number)
      if (name === '') {
        if (known === undefined) persons.set(number, '')
        continue
      }
      const birthDate = store.value(row, 'fodselsdato') || birthDateOf(number)
      const identity = birthDate === '' ? '' : `${birthDate} ${name}`
      persons.set(number, known === undefined || known === '' || known === identity ? identity : '')
    }
  }
  return persons
}

function byIdentity(persons: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [number, identity] of persons) {
    if (identity === '') continue
    const numbers = found.get(identity)
    if (numbers === undefined) found.set(identity, [number])
    else numbers.push(number)
  }
  return found
}

/** All words of the name, in one case and order: «Berg, Ada» and «Ada Berg» are the same. */
function nameOf(store: RecordStore, row: number): string {
  const whole = store.value(row, 'navn') || `${store.value(row, 'etternavn')} ${store.value(row, 'fornavn')}`
  return (
    whole
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
    .sort()
    .join(' ')
}
