import { isUtvidetTid, isVoksenprogram, kurskode } from '../felles/kurskode.ts'

interface Enrolment {
  readonly programomraadekode: string
  readonly voksen: string
  readonly deltid: string
  readonly fullfortkode: string
  readonly elevstatus: string
}

/** Enrolments that keep the start date of an earlier year: Vg1 over two years, modules, TAF and YSK, adults, part-time, holding on (H). */
export function keepsEarlierStart(row: Enrolment): boolean {
  return (
    isUtvidetTid(row.programomraadekode) ||
    isVoksenprogram(row.programomraadekode) ||
    /^(?:T|YS)/.test(kurskode(row.programomraadekode).variant) ||
    row.voksen === 'J' ||
    row.deltid === 'J' ||
    row.fullfortkode === 'H' ||
    ['V', 'D', 'P', 'O', 'L', 'K'].includes(row.elevstatus)
  )
}
