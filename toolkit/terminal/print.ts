import { fail, ok, type Result } from '#core'
import { errorCode } from '../disk/disk-problem.ts'
import type { Out } from './terminal.ts'

const BLOCK = 64 * 1024

/**
 * Prints pieces of text in blocks, and blocks of UTF-8 as they come, waiting for the receiver. A receiver that has had enough (`| head`) is no fault: printing stops in
 * silence. Problem: `stdout-failed`, for instance when standard output is a file on a full disk.
 */
export async function print(out: Out, pieces: Iterable<string | Uint8Array>): Promise<Result<null>> {
  let block = ''
  try {
    for (const piece of pieces) {
      if (typeof piece === 'string') block += piece
      if (block !== '' && (block.length >= BLOCK || typeof piece !== 'string')) {
        await out.write(block)
        block = ''
      }
      if (typeof piece !== 'string') await out.write(piece)
    }
    if (block !== '') await out.write(block)
  } catch (error) {
    const code = errorCode(error)
    if (code === '') throw error
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') return fail('stdout-failed', { detail: code })
  }
  return ok(null)
}
