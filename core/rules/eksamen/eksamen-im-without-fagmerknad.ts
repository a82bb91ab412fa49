import { isCode } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { isDue } from '../felles/is-due.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { exemptionOf } from './exemption-of.ts'

/**
 * Remarks that answer for IM: exam not taken, documented absence, the same for the tests of vocational training, see attachment, and FAM62, which
 * an exam taken again needs its one remark for.
 */
const ANSWERED: ReadonlySet<string> = new Set(['FAM29', 'FAM39', 'FAM49', 'FAM50', 'FAM54', 'FAM03', 'FAM62'])
/** First day on which an exam of the autumn can no longer be documented; private candidates' grades are delivered in February. */
const AUTUMN_DUE = '02-01'

/**
 * IM demands FAM29 or FAM39. Which of the two is settled when the absence has been documented or has not, so until then it informs only; for a
 * private candidate it never more than warns (F15). A subject has one remark: another one may stand in its place, so that warns too.
 */
export const eksamenImWithoutFagmerknad = defineRowRule({
  id: 'eksamen-im-without-fagmerknad',
  code: 'EKS006',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'IM uten merknad om eksamen',
    nn: 'IM utan merknad om eksamen',
    en: 'IM without a remark on the exam',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F15'],
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  optional: [...examColumns, 'fagstatus', 'skoleaar', 'termin', 'karakterstatus', 'standpunkt'],
  whenAny: inEachOf(examColumns, (grade) => gradeMeant(grade) === 'IM'),
  messages: {
    missing: {
      what: {
        nb: '«{value}» i {column} krever merknaden FAM29 (eksamen ikke avlagt) eller FAM39 (dokumentert fravær), men faget har ingen merknad.',
        nn: '«{value}» i {column} krev merknaden FAM29 (eksamen ikkje avlagd) eller FAM39 (dokumentert fråvær), men faget har ingen merknad.',
        en: '«{value}» in {column} demands the subject remark FAM29 (exam not taken) or FAM39 (documented absence), but the subject has none.',
      },
      remedy: {
        nb: 'Før FAM39 på faget i InSchool når fraværet er dokumentert, ellers FAM29.',
        nn: 'Før FAM39 på faget i InSchool når fråværet er dokumentert, elles FAM29.',
        en: 'Enter FAM39 on the subject in InSchool when the absence is documented, otherwise FAM29.',
      },
    },
    another: {
      what: {
        nb: '«{value}» i {column} krever merknaden FAM29 (eksamen ikke avlagt) eller FAM39 (dokumentert fravær), men faget har {remark}.',
        nn: '«{value}» i {column} krev merknaden FAM29 (eksamen ikkje avlagd) eller FAM39 (dokumentert fråvær), men faget har {remark}.',
        en: '«{value}» in {column} demands the subject remark FAM29 (exam not taken) or FAM39 (documented absence), but the subject has {remark}.',
      },
      remedy: {
        nb: 'Et fag har plass til én merknad. Før FAM29 eller FAM39 på faget i InSchool, og la {remark} gå i et vedlegg med VMM23.',
        nn: 'Eit fag har plass til éin merknad. Før FAM29 eller FAM39 på faget i InSchool, og lat {remark} gå i eit vedlegg med VMM23.',
        en: 'A subject has room for one remark. Enter FAM29 or FAM39 on the subject in InSchool, and put {remark} in an attachment with VMM23.',
      },
    },
  },
  check(row, ctx) {
    // Two remarks in one field are told of there, and may have the right one behind.
    if (/29|39/.test(row.fagmerknad)) return
    const remark = codeMeant('fagmerknad', fagmerknadOf(row.fagmerknad))
    // An unknown remark is told of where it stands, and an exempt pupil's exam as such.
    if (ANSWERED.has(remark) || (remark !== '' && !isCode('fagmerknad', remark)) || exemptionOf(row) !== null) return
    const skoleaar = row.skoleaar === '' ? ctx.skoleaar : row.skoleaar
    const isAutumn = codeMeant('termin', row.termin) === 'H' && row.karakterstatus === ''
    const isSettled = isDue(isAutumn ? AUTUMN_DUE : ctx.parametre.nus_dokumentasjon, skoleaar, ctx.today)
    const mildly = remark !== '' || codeMeant('fagstatus', row.fagstatus) === 'P'
    const severity = !isSettled ? 'info' : mildly ? 'warning' : 'error'
    const key = examColumns.find((column) => gradeMeant(row[column]) === 'IM')!
    if (remark === '') ctx.hit(key, 'missing', {}, severity)
    else ctx.hit(key, 'another', { remark }, severity)
  },
})
