import type { PlainDate } from '#core'
import { syntheticFodselsnummer } from '../synthetic-fodselsnummer.ts'
import type { PlannedElev, PlannedFag } from './class-list.ts'

/** What a table must show for a fault to be seen in it. */
export type Shown =
  | 'fodselsnummer'
  | 'fagkode'
  | 'fagstatus'
  | 'halvaar1'
  | 'standpunkt'
  | 'eksamen'
  | 'eksamensform'
  | 'fagmerknad'
  | 'orden'
  | 'fodselsdato'
  | 'dager'
  | 'pupil-on-each-row'
  | 'row-per-subject'

/** What the rules must say of a fault: the code, how grave, at which cell of the plan, and the rows where it is more than one. */
export interface Expected {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly cell: string
  readonly value: string
}

export interface PlantedFault {
  readonly name: string
  readonly needs: readonly Shown[]
  /** Changes the pupil, who is of no other fault, and says what must be found. */
  plant(elev: PlannedElev, fag: PlannedFag): readonly Expected[]
}

const at = (elev: PlannedElev, field: string, f: number | null = 1): string =>
  f === null ? `${elev.id}.${field}` : `${elev.id}.${f}.${field}`

function grade(name: string, value: string, code: string, severity: Expected['severity']): PlantedFault {
  return {
    name,
    needs: ['standpunkt'],
    plant(elev, fag) {
      fag.standpunkt = value
      return [{ code, severity, cell: at(elev, 'standpunkt'), value }]
    },
  }
}

function wrongNumber(name: string, change: (number: string) => string, code: string, severity: Expected['severity']): PlantedFault {
  return {
    name,
    needs: ['fodselsnummer'],
    plant(elev) {
      elev.fodselsnummer = change(elev.fodselsnummer)
      return [{ code, severity, cell: at(elev, 'fodselsnummer', null), value: elev.fodselsnummer }]
    },
  }
}

/** Faults as schools make them, one per pupil. Codes and severities are those of the rules' pages (docs/rules). */
export const plantedFaults: readonly PlantedFault[] = [
  grade('a seven', '7', 'KAR012', 'error'),
  grade('a grade with its word', '4 (fire)', 'KAR002', 'warning'),
  grade('an average for a grade', '3,5', 'KAR003', 'error'),
  grade('a letter that is no grade', 'Q', 'KAR001', 'warning'),
  grade('a remark in words', 'Ikke vurdert', 'KAR002', 'warning'),
  wrongNumber('a control digit that is wrong', (number) => number.slice(0, 10) + String((Number(number[10]) + 1) % 10), 'FNR001', 'error'),
  wrongNumber('a lost zero', () => syntheticFodselsnummer({ birthDate: '2008-11-05' as PlainDate }).slice(1), 'FNR010', 'error'),
  wrongNumber('a blank in the middle of the number', (number) => `${number.slice(0, 6)} ${number.slice(6)}`, 'FNR009', 'warning'),
  {
    name: 'a pupil without a number',
    needs: ['fodselsnummer', 'pupil-on-each-row'],
    plant(elev) {
      elev.fodselsnummer = ''
      return [{ code: 'LES003', severity: 'warning', cell: at(elev, 'fodselsnummer', null), value: '' }]
    },
  },
  {
    name: 'IV for an exam',
    needs: ['standpunkt', 'eksamen'],
    plant(elev, fag) {
      fag.eksamen = 'IV'
      fag.eksamensform = 'M'
      return [{ code: 'KAR005', severity: 'warning', cell: at(elev, 'eksamen'), value: 'IV' }]
    },
  },
  {
    name: 'an exam grade although standpunkt is IV',
    needs: ['standpunkt', 'eksamen'],
    plant(elev, fag) {
      fag.standpunkt = 'IV'
      fag.eksamen = '3'
      fag.eksamensform = 'M'
      return [{ code: 'STP001', severity: 'error', cell: at(elev, 'eksamen'), value: '3' }]
    },
  },
  {
    name: 'IM without a remark',
    needs: ['eksamen', 'fagmerknad'],
    plant(elev, fag) {
      fag.eksamen = 'IM'
      fag.eksamensform = 'S'
      return [{ code: 'EKS006', severity: 'info', cell: at(elev, 'eksamen'), value: 'IM' }]
    },
  },
  {
    name: 'a subject code with a letter for a digit',
    needs: ['fagkode', 'row-per-subject'],
    plant(elev, fag) {
      fag.fagkode = 'MAT1O19'
      return [{ code: 'FAG001', severity: 'warning', cell: at(elev, 'fagkode'), value: 'MAT1O19' }]
    },
  },
  {
    name: 'a subject code in small letters',
    needs: ['fagkode', 'row-per-subject'],
    plant(elev, fag) {
      fag.fagkode = 'mat1019'
      return [{ code: 'FAG002', severity: 'warning', cell: at(elev, 'fagkode'), value: 'mat1019' }]
    },
  },
  {
    name: 'a private candidate with a standpunkt grade',
    needs: ['fagstatus', 'standpunkt'],
    plant(elev, fag) {
      fag.fagstatus = 'P'
      fag.halvaar1 = ''
      return [{ code: 'STP005', severity: 'error', cell: at(elev, 'standpunkt'), value: fag.standpunkt }]
    },
  },
  {
    name: 'the same subject twice',
    needs: ['row-per-subject'],
    plant(elev, fag) {
      elev.fag.push({ ...fag })
      const code = fag.fagkode
      return [{ code: 'NOK006', severity: 'error', cell: `${elev.id}.4.fagkode`, value: code }]
    },
  },
  {
    name: 'orden without oppførsel',
    needs: ['orden'],
    plant(elev) {
      elev.oppforsel = ''
      return [{ code: 'ORD002', severity: 'warning', cell: at(elev, 'oppforsel', null), value: '' }]
    },
  },
  {
    name: 'a day of absence that is no number',
    needs: ['dager'],
    plant(elev) {
      elev.dager = 'sju'
      return [{ code: 'LES006', severity: 'error', cell: at(elev, 'dager', null), value: 'sju' }]
    },
  },
]
