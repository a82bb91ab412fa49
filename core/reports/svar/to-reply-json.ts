import { maskText } from '../../findings/mask-facts.ts'
import type { ComparedReplies } from '../../skolerunde/compare-standing.ts'
import { doubtSentence, type ReplyReportOptions, remarkSentence } from './reply-sentences.ts'

/**
 * The replies for programs: no name and no birth date, rows by key and fingerprint. What a school wrote is shown, its numbers of persons
 * masked unless `visFnr`.
 */
export function toReplyJson(
  replies: ComparedReplies,
  { locale, today, visFnr }: ReplyReportOptions & { readonly visFnr: boolean },
): string {
  const show = (text: string) => (visFnr ? text : maskText(text))
  const { round, mot } = replies
  const document = {
    version: 1,
    today,
    runde: round.runde,
    utsending: round.utsending,
    skoler: replies.schools.map(({ skolenummer, skolenavn, sent, answered, files, answeredBy, answeredOn, remark }) => ({
      skolenummer,
      skolenavn,
      sendt: sent,
      besvart: answered,
      filer: files.map(show),
      svartAv: show(answeredBy),
      dato: answeredOn,
      tilFylket: show(remark),
    })),
    // Without the log of the sending nobody knows.
    ikkeSvart: replies.hasLog ? replies.schools.filter(({ answered }) => answered === 0).map(({ skolenummer }) => skolenummer) : null,
    rader: replies.rows.map((row) => ({
      ...row.sent,
      utfall: row.outcome,
      uavklart: row.doubt === null ? null : { grunn: row.doubt, melding: show(doubtSentence(row, locale)) },
      forklaring: row.explanation === '' ? null : show(row.explanation),
      nyLeveranse: row.standing,
      svar: row.replies.map(({ file, sheet, row: at, svar, text, explanation }) => ({
        fil: show(file),
        ark: sheet,
        rad: at,
        svar,
        tekst: show(text),
        forklaring: show(explanation),
      })),
    })),
    mot:
      mot === null
        ? null
        : {
            sti: show(mot.path),
            sammeFiler: mot.sameFiles,
            rettet: mot.fixed,
            gjenstaar: mot.left,
            forklart: mot.explained,
            ukjent: mot.unknown,
            nye: mot.added.map(({ skolenummer, code, columnKey, fagkoder, fingerprints }) => ({
              skolenummer,
              regel: code,
              felt: columnKey,
              fagkoder,
              fingeravtrykk: fingerprints,
            })),
          },
    merknader: replies.remarks.map((remark) => ({
      grunn: remark.kind,
      fil: show(remark.file),
      rader: remark.rows,
      melding: show(remarkSentence(remark, replies, locale)),
    })),
  }
  return `${JSON.stringify(document, null, 1)}\n`
}
