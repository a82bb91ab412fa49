import { standardParametre } from '#core'
import type { RuleExample } from '../../core/rules/examples.ts'
import type { CheckTextOptions } from './check-text.ts'

/** How an example's file is checked: what it does not say is as RuleExample tells. */
export function exampleOptions(example: RuleExample): CheckTextOptions {
  const { today, fylke = null, leveranse = 'sluttkarakterer', tillatSyntetiske = true, parametre, kodeverk = null, format } = example
  return {
    ...(today === undefined ? {} : { today }),
    fylke,
    leveranse,
    tillatSyntetiske,
    parametre: { ...standardParametre, ...parametre },
    kodeverk,
    filtype: format,
  }
}
