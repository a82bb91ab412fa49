import { describe, expect, it } from 'vitest'
import type { RowReply } from '../../../core/skolerunde/merged-replies.ts'
import { readSchoolReply } from '../../../core/skolerunde/school-reply.ts'
import { settleReplies } from '../../../core/skolerunde/settle-replies.ts'

const reply = (text: string, explanation = ''): RowReply => ({
  file: 'a.xlsx',
  sheet: 'Feilliste',
  row: 2,
  svar: readSchoolReply(text),
  text,
  explanation,
})

describe('the replies to one row', () => {
  it.each([
    [[], 'ubesvart', null, ''],
    [[reply('rettet')], 'rettet', null, ''],
    [[reply('rettet', 'i går')], 'rettet', null, 'i går'],
    [[reply('riktig', 'IB')], 'forklart', null, 'IB'],
    [[reply('riktig')], 'uavklart', 'mangler-forklaring', ''],
    [[reply('', 'IB')], 'uavklart', 'bare-forklaring', ''],
    [[reply('hm')], 'uavklart', 'ukjent-svar', ''],
    [[reply('ikke vår')], 'ikke-vaar', null, ''],
    [[reply('rettet'), reply('OK')], 'rettet', null, ''],
    [[reply('rettet'), reply('', '')], 'rettet', null, ''],
    [[reply('riktig'), reply('riktig', 'IB')], 'forklart', null, 'IB'],
    [[reply('riktig', 'IB'), reply('Riktig', ' ib ')], 'forklart', null, 'IB'],
    [[reply('riktig', 'IB'), reply('riktig', 'omvalg')], 'uavklart', 'konflikt', ''],
    [[reply('rettet'), reply('riktig', 'IB')], 'uavklart', 'konflikt', ''],
    [[reply('hm'), reply('tja')], 'uavklart', 'konflikt', ''],
    [[reply('hm'), reply('rettet')], 'uavklart', 'konflikt', ''],
  ])('%j come to %s', (replies, outcome, doubt, explanation) => {
    expect(settleReplies(replies as readonly RowReply[])).toEqual({ outcome, doubt, explanation })
  })

  it('come to the same in any order', () => {
    const all = [reply('riktig', 'IB'), reply('riktig'), reply('')]
    expect(settleReplies([...all].reverse())).toEqual(settleReplies(all))
  })
})
