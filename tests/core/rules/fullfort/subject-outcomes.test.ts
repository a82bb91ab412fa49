import { describe, expect, it } from 'vitest'
import { standardParametre } from '#core'
import type { OutcomeColumn } from '../../../../core/rules/fullfort/outcome-columns.ts'
import { subjectOutcomes } from '../../../../core/rules/fullfort/subject-outcomes.ts'
import type { RowView } from '../../../../core/rules/rule.ts'

type Row = Partial<RowView<OutcomeColumn>>

const BLANK: RowView<OutcomeColumn> = {
  fagkode: 'ENG1007',
  fagstatus: 'E',
  standpunkt: '',
  eksamen_skriftlig: '',
  eksamen_muntlig: '',
  eksamen_annen: '',
  fagmerknad: '',
  programomraadekode: 'STUSP1----',
  avbruddsdato_fag: '',
  linje_aktiv: '',
  karakterstatus: '',
  halvaar1: '',
  halvaar2: '',
}

function outcomes(...rows: readonly Row[]) {
  const all = rows.map((row) => ({ ...BLANK, ...row }))
  return subjectOutcomes({ size: all.length, row: (i) => all[i]! }, { kodeverk: null, parametre: standardParametre })
}

const grades = (...rows: readonly Row[]) => {
  const { failed, lacking } = outcomes(...rows)
  return [failed.map(({ grade }) => grade), lacking.map(({ grade }) => grade)]
}

describe('how a subject ended', () => {
  it.each([
    ['passed', [{ standpunkt: '2' }], [], []],
    ['failed', [{ standpunkt: '1' }], ['1'], []],
    ['made good by the exam', [{ standpunkt: '1', eksamen_muntlig: '2' }], [], []],
    ['failed in the exam', [{ standpunkt: '4', eksamen_annen: '1' }], ['1'], []],
    ['lacking', [{ standpunkt: 'IV' }], [], ['IV']],
    ['not taken', [{ standpunkt: '4', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' }], [], ['IM']],
    ['not taken after a 1', [{ standpunkt: '1', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' }], ['1'], []],
    [
      'taken again and passed',
      [
        { standpunkt: '4', eksamen_muntlig: '1' },
        { eksamen_muntlig: '3', karakterstatus: 'N' },
      ],
      [],
      [],
    ],
    ['trade test', [{ eksamen_annen: 'BM', fagstatus: 'M' }], [], []],
    ['prior learning', [{ eksamen_annen: 'GK', fagstatus: 'R' }], [], []],
  ] as const)('%s', (_, rows, failed, lacking) => expect(grades(...rows)).toEqual([failed, lacking]))

  it('tells the row and the column', () => {
    const { failed } = outcomes({ standpunkt: '4' }, { fagkode: 'MAT1019', eksamen_muntlig: '1' })
    expect(failed).toEqual([{ index: 1, at: 'eksamen_muntlig', fagkode: 'MAT1019', grade: '1', sure: true }])
  })

  it('excuses what the school may have counted', () => {
    expect(outcomes({ standpunkt: '1', fagstatus: 'P' })).toMatchObject({ failed: [], mayFail: true, counted: 0 })
    expect(outcomes({ standpunkt: '1', fagmerknad: 'FAM37' })).toMatchObject({ failed: [], mayFail: true, counted: 1 })
    expect(outcomes({ standpunkt: '4', eksamen_muntlig: 'IV' })).toMatchObject({ lacking: [], mayLack: true })
    expect(outcomes({ halvaar2: 'IV' })).toMatchObject({ lacking: [], mayLack: true, allFinal: false })
    expect(outcomes({ standpunkt: '4-' })).toMatchObject({ mayFail: true, mayLack: true })
  })

  it('sees an individual plan and an adult', () => {
    expect(outcomes({ standpunkt: 'IV', fagmerknad: 'FAM05' })).toMatchObject({ individual: true, planned: [{ grade: 'IV' }] })
    expect(outcomes({ fagkode: 'IOP2000' })).toMatchObject({ individual: true, allFinal: true })
    expect(outcomes({ fagstatus: 'V', standpunkt: '3' })).toMatchObject({ adult: true })
  })
})

// RHB-B07: E, A, N, V, M, O are pupils of the year; G, F and R are settled; S, P, U and B may only excuse.
describe('which subjects count', () => {
  it.each(['', 'E', 'A', 'N', 'V', 'M', 'O', 'G', 'F', 'R'])('fagstatus «%s»', (fagstatus) =>
    expect(outcomes({ fagstatus, standpunkt: '1' })).toMatchObject({ failed: [{ grade: '1' }], counted: 1 }))
  it.each(['B', 'U', 'P', 'S'])('not fagstatus %s', (fagstatus) =>
    expect(outcomes({ fagstatus, standpunkt: '1' })).toMatchObject({ failed: [], mayFail: true, counted: 0 }))
  it('not after the day the pupil left the subject, nor a line that is no longer active', () => {
    expect(outcomes({ standpunkt: '1', avbruddsdato_fag: '2026-01-15' })).toMatchObject({ failed: [], counted: 0 })
    expect(outcomes({ standpunkt: '1', linje_aktiv: 'N' })).toMatchObject({ failed: [], counted: 0, mayFail: false })
  })

  it.each(['G', 'F', 'R'])('a subject with fagstatus %s needs no grade of this year', (fagstatus) =>
    expect(outcomes({ fagstatus })).toMatchObject({ mayLack: false }))
  it('any other without a grade may be lacking', () => expect(outcomes({})).toMatchObject({ mayLack: true, allFinal: false }))

  it.each([1, 2, 12, 16, 17, 34, 35, 36, 37, 38, 43, 44, 46, 48, 52, 57, 58, 59])('FAM%s makes up for a 1', (n) =>
    expect(outcomes({ standpunkt: '1', fagmerknad: `FAM${String(n).padStart(2, '0')}` })).toMatchObject({ failed: [], mayFail: true }))
  it.each(['FAM21', 'FAM29', 'FAM39', 'FAM51'])('%s says the same as IV or IM', (fagmerknad) =>
    expect(outcomes({ standpunkt: '4', fagmerknad })).toMatchObject({ lacking: [], mayLack: true }))
  it('other remarks say nothing of it', () =>
    expect(outcomes({ standpunkt: '1', fagmerknad: 'FAM26' })).toMatchObject({ failed: [{ grade: '1' }], mayLack: false }))

  it.each(['F', 'VO', 'IG'])('%s in an exam is neither passed nor failed, and is read', (eksamen_annen) =>
    expect(outcomes({ standpunkt: '1', eksamen_annen })).toMatchObject({ failed: [{ grade: '1' }] }))
  it('an exam grade that cannot be read leaves all open', () =>
    expect(outcomes({ standpunkt: '1', eksamen_annen: '4/5' })).toMatchObject({ failed: [], mayFail: true, mayLack: true }))
  it.each(['NOR1Z21', 'IOP1000'])('%s has no grade to wait for', (fagkode) =>
    expect(outcomes({ fagkode })).toMatchObject({ allFinal: true }))
  it.each(['NOR1Z211', 'XNOR1Z21'])('%s is no such code', (fagkode) => expect(outcomes({ fagkode })).toMatchObject({ allFinal: false }))
})
