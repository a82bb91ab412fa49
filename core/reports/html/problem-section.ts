import { fileProblem } from '../report-parts.ts'
import type { PageContext } from './page-context.ts'

/** Files that could not be checked, or not to the end, and why; nothing where all could. */
export function problemSection(context: PageContext): string {
  const { run, html, say, fileNames } = context
  const lines = run.files.flatMap((file, index) =>
    file.problem === null ? [] : [`<li><b>${html(fileNames[index]!)}</b> ${html(fileProblem(file, context).text)}</li>`],
  )
  return lines.length === 0 ? '' : `<section class="note"><h2>${say('problems')}</h2><ul class="say">${lines.join('')}</ul></section>`
}
