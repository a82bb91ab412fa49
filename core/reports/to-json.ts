import type { CheckedRun } from '../findings/checked-file.ts'
import { createPersonLabels } from '../findings/person-labels.ts'
import { ByteBlock } from './byte-block.ts'
import { findingJson } from './finding-json.ts'
import type { ReportOptions } from './report.ts'
import { reportFileFacts, reportHead, reportSummary } from './report-parts.ts'

/** Bytes of a block: what disks and pipes take in one go, and small enough to stay in the processor's cache until they do. */
const BLOCK = 262_144
/** A block is handed out when less than this is left of it: room for most findings. */
const LEAST_LEFT = 4096
const [COMMA, LINE] = [0x2c, 0x0a]

/**
 * The report as exactly one JSON document in UTF-8, in blocks of about 256 kB; `JSON.parse` of all of them equals `toReport`.
 * Files come first and their findings before their facts, so that a reader sees findings as they are made.
 * With `ring` the blocks are written into its arrays in turn: an array comes again when as many others have been handed out, so a million
 * findings need no more memory than the ring. Without it each block is new.
 */
export function* toJson(run: CheckedRun, options: ReportOptions, ring: readonly Uint8Array[] = []): Generator<Uint8Array, void, undefined> {
  let turn = 0
  const nextBlock = (): ByteBlock => new ByteBlock(ring.length === 0 ? new Uint8Array(BLOCK) : ring[turn++ % ring.length]!)
  // Findings come in the order that `labelPersons` numbers by, so the numbers are the same, given as the persons come.
  const labels = createPersonLabels()
  let block = nextBlock()
  block.text('{"files":[')
  for (const [number, file] of run.files.entries()) {
    block.text(number === 0 ? '\n{' : ',\n{')
    if (!options.utenPersoner) {
      const write = findingJson(file, { locale: options.locale, visFnr: options.visFnr, labels })
      const { size } = file.findings
      block.text('"findings":[')
      for (let index = 0; index < size; ) {
        index = fill(block, index, size, write)
        if (!isFull(block)) continue
        yield block.done()
        block = nextBlock()
      }
      block.text('],\n')
    }
    block.text(JSON.stringify(reportFileFacts(file, options)).slice(1))
    if (isFull(block)) {
      yield block.done()
      block = nextBlock()
    }
  }
  block.text(`],\n${JSON.stringify(reportHead(run, options)).slice(1, -1)},\n"summary":${JSON.stringify(reportSummary(run, options))}}\n`)
  yield block.done()
}

function isFull(block: ByteBlock): boolean {
  return block.used > block.bytes.length - LEAST_LEFT
}

/** Writes findings from `from` on until the block is full; returns the first that is not written. */
function fill(block: ByteBlock, from: number, size: number, write: (index: number, block: ByteBlock) => void): number {
  let index = from
  while (index < size) {
    const bytes = block.room(2)
    if (index > 0) bytes[block.used++] = COMMA
    bytes[block.used++] = LINE
    write(index++, block)
    if (isFull(block)) break
  }
  return index
}
