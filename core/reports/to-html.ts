import type { CheckedRun } from '../findings/checked-file.ts'
import { labelPersons } from '../findings/person-labels.ts'
import { aboutSection } from './html/about-section.ts'
import { barSections } from './html/bar-sections.ts'
import { contentPolicy } from './html/content-policy.ts'
import { coverageSection } from './html/coverage-section.ts'
import { explainedSection } from './html/explained-section.ts'
import { headSection } from './html/head-section.ts'
import { listRows } from './html/list-rows.ts'
import { listSection } from './html/list-section.ts'
import { type PageContext, pageContext } from './html/page-context.ts'
import { styleOfPage } from './html/page-style.ts'
import { problemSection } from './html/problem-section.ts'
import { pageScript } from './html/report-page.gen.ts'
import { SIGN_SHAPES } from './html/severity-sign.ts'
import type { ReportOptions } from './report.ts'
import { textBlocks } from './text-blocks.ts'
import { reportTitle } from './workbook/print-lines.ts'

/**
 * The report as one HTML page that needs nothing beside itself: no address is looked up, and a content policy lets only its own style and
 * script run. Readable and printable without the script, which brings filter and search. The list holds at most 20,000 lines, and says so;
 * masked as the JSON report is. In blocks; see `textBlocks` for `ring`.
 */
export function toHtml(run: CheckedRun, options: ReportOptions, ring: readonly Uint8Array[] = []): Generator<Uint8Array, void, undefined> {
  return textBlocks(pieces(run, options), ring)
}

function* pieces(run: CheckedRun, options: ReportOptions): Generator<string> {
  const context = pageContext(run, options)
  const { html, say, locale } = context
  const style = styleOfPage(context)
  yield [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, pageScript)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="${html(`${run.tool.name} ${run.tool.version}`)}">`,
    `<title>${html(reportTitle(context))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    options.utenPersoner ? '' : `<a class="skip" href="#feilliste">${say('skip')}</a>`,
    `${SIGN_SHAPES}<main>`,
    headSection(context),
    problemSection(context),
    barSections(context),
    '',
  ].join('\n')
  if (!options.utenPersoner) yield* listParts(context)
  yield `${coverageSection(context)}\n${aboutSection(context)}\n</main>\n<script>${pageScript}</script>\n</body>\n</html>\n`
}

function* listParts(context: PageContext): Generator<string> {
  const labels = labelPersons(context.run.files)
  const { rows, all } = listRows(context, labels)
  yield* listSection(context, rows, all)
  yield `\n${explainedSection(context, labels)}\n`
}
