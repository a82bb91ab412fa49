import { fail, ok, type Result } from '#core'
import { errorCode } from '../disk/disk-problem.ts'
import type { Out } from './terminal.ts'

const BLOCK = 64 * 1024

/**
 * Prints pieces of text in blocks, waiting for the receiver. A receiver that has had enough (`| head`) is no fault: printing stops in
 * silence. Problem: `stdout-failed`, for instance when standard output is a file on a full disk.
 */
export async function print(out: Out, pieces: Iterable<string>): Promise<Result<null>> {
  let block = ''
  try {
    for (const piece of pieces) {
      block += piece
      if (block.length < BLOCK) continue
      await out.write(block)
      block = ''
    }
    if (block !== '') await out.write(block)
  } catch (error) {
    const code = errorCode(error)
    if (code === '') throw error
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') return fail('stdout-failed', { detail: code })
  }
  return ok(null)
}
