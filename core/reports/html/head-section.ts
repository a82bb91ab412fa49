import { addCounts, countExplained, countSeverities } from '../../findings/count-severities.ts'
import { fill } from '../../messages/fill.ts'
import { causeSentences, motSentence } from '../text-causes.ts'
import { conclusion, rulesOf } from '../text-conclusion.ts'
import { textContext } from '../text-context.ts'
import { countFixes, factsLine } from '../workbook/overview-sheet.ts'
import { reportTitle } from '../workbook/print-lines.ts'
import type { PageContext } from './page-context.ts'
import { severitySign } from './severity-sign.ts'

/** What was checked and what came of it: title, the sentence of conclusion, counts, faults that many schools share. */
export function headSection(context: PageContext): string {
  const { run, html, say, visFnr, utenPersoner, tell } = context
  const { name, version, rulePack } = run.tool
  const versions = version === rulePack ? `${name} ${version}` : `${name} ${version}, ${rulePack}`
  const persons = utenPersoner ? tell('countsOnly') : say(visFnr ? 'confidential' : 'hidden')
  return [
    `<header class="hd"><div><h1>${html(reportTitle(context))}</h1><p class="muted">${html(factsLine(context))}</p></div>`,
    `<div class="meta"><p>${html(versions)}</p><p${visFnr ? ' class="conf"' : ''}>${persons}</p></div></header>`,
    `<p class="lead">${html(conclusionText(context))}</p>`,
    notChecked(context),
    compared(context),
    tiles(context),
    causes(context),
  ].join('\n')
}

function conclusionText({ run, locale, visFnr, utenPersoner, fileNames }: PageContext): string {
  const named = { ...run, files: run.files.map((file, index) => ({ ...file, path: fileNames[index]! })) }
  return conclusion(named, textContext({ locale, visFnr, utenPersoner, color: false, alle: true, width: 200 }))
}

/** As large as the conclusion: a clean answer must not hide what nobody asked. */
function notChecked({ run, say }: PageContext): string {
  const { notRun } = rulesOf(run.files)
  return notRun.size === 0
    ? ''
    : `<p class="lead">${say('rulesNotRun', { n: notRun.size })}. <a href="#dekning">${say('toNotChecked')}</a></p>`
}

function compared({ run, locale, html }: PageContext): string {
  const sentence = motSentence(run, locale)
  return sentence === null ? '' : `<p class="lead">${html(sentence)}</p>`
}

function tiles({ run, say, texts, locale }: PageContext): string {
  const counts = addCounts(run.files.map(countSeverities))
  const unread = run.files.filter(({ problem }) => problem !== null).length
  const sure = run.files.reduce((sum, { findings }) => sum + countFixes(findings), 0)
  const explained = countExplained(run.files)
  const tile = (sign: Parameters<typeof severitySign>[0], n: number, key: keyof typeof texts): string =>
    `<li class="tile t-${sign}"><b>${severitySign(sign)}${fill('{n}', { n }, locale)}</b><span>${say(key, { n })}</span></li>`
  return `<ul class="tiles">${[
    tile('error', counts.error + unread, 'errors'),
    tile('warning', counts.warning, 'warnings'),
    tile('info', counts.info, 'infos'),
    ...(sure === 0 ? [] : [tile('ok', sure, 'sure')]),
    ...(explained === 0 ? [] : [tile('known', explained, 'explained')]),
  ].join('')}</ul>`
}

function causes({ run, locale, html, tell }: PageContext): string {
  const sentences = causeSentences(run, locale, false)
  if (sentences.length === 0) return ''
  return `<section><h2>${tell('commonCauses')}</h2><ul class="say">${sentences.map((one) => `<li>${html(one)}</li>`).join('')}</ul></section>`
}
