import type { Doubt, MergedRow, RowReply } from './merged-replies.ts'
import { plain } from './visible-row.ts'

type Settled = Pick<MergedRow, 'outcome' | 'doubt' | 'explanation'>

/**
 * What the replies to one row come to. Equal replies are one; a blank one beside a filled one says nothing. «Er riktig» needs its reason:
 * without one nothing is stored and the row stays open.
 */
export function settleReplies(replies: readonly RowReply[]): Settled {
  if (replies.length === 0) return { outcome: 'ubesvart', doubt: null, explanation: '' }
  const said = replies.filter(({ svar }) => svar !== 'ingen')
  const kinds = new Set(said.map(({ svar, text }) => (svar === 'ukjent' ? `ukjent ${plain(text)}` : svar)))
  if (kinds.size > 1) return open('konflikt')
  const explanations = new Map<string, string>()
  for (const { explanation } of replies)
    if (explanation !== '' && !explanations.has(plain(explanation))) explanations.set(plain(explanation), explanation)
  const explanation = [...explanations.values()][0] ?? ''
  const svar = said[0]?.svar
  if (svar === undefined) return open('bare-forklaring')
  if (svar === 'ukjent') return open('ukjent-svar')
  if (svar === 'rettet') return { outcome: 'rettet', doubt: null, explanation }
  if (svar === 'ikke-vaar') return { outcome: 'ikke-vaar', doubt: null, explanation }
  if (explanations.size > 1) return open('konflikt')
  return explanation === '' ? open('mangler-forklaring') : { outcome: 'forklart', doubt: null, explanation }
}

function open(doubt: Doubt): Settled {
  return { outcome: 'uavklart', doubt, explanation: '' }
}
