import type { CheckedFile } from '../findings/checked-file.ts'
import type { FindingRenderer } from '../findings/render-finding.ts'
import { ByteBlock } from './byte-block.ts'
import { recentBytes } from './recent-bytes.ts'

const BRACE = 0x7d

/** The beginning of a key: all but the subject. Another version is another beginning. */
export interface KeyHead {
  readonly block: ByteBlock
  readonly version: number
}

export interface KeyWriter {
  /** The beginning of this finding's key; the same object each time. */
  head(index: number): KeyHead
  /** Writes the rest and closes key and finding; `head` has been asked for it. */
  writeRest(index: number, block: ByteBlock): void
}

/** Writes what stands in the key of a finding. A pupil's findings mostly stand together, so the beginning is kept from one to the next. */
export function keyJson({ findings: table, identity }: CheckedFile, renderer: FindingRenderer): KeyWriter {
  const { person, skolenummer, programomraadekode, fagkode } = table
  // Each member but the pupil, who is always first, begins with a comma; where it comes first it goes without.
  const member = (name: string, textOf: (id: number) => string) => recentBytes((id) => `,"${name}":${JSON.stringify(textOf(id))}`)
  const school = member('skolenummer', renderer.text)
  const programme = member('programomraadekode', renderer.text)
  const subject = member('fagkode', renderer.text)
  const block = new ByteBlock(new Uint8Array(256))
  const head = { block, version: 0 }
  const add = (bytes: Uint8Array): void => block.copy(bytes, block.used === 0 ? 1 : 0)
  let [lastPerson, lastSchool, lastProgramme] = [0, 0, 0]

  return {
    head(index) {
      const p = person[index]!
      const s = skolenummer[index]!
      const o = programomraadekode[index]!
      if (p !== lastPerson || s !== lastSchool || o !== lastProgramme) {
        block.used = 0
        // Not kept: a pupil's findings mostly stand together, and then he does not come again.
        if (p !== 0) block.text(`"elev":${JSON.stringify(renderer.person(p))}`)
        const code = renderer.personCode(p)
        if (code !== null) block.text(`,"elevkode":"${code}"`)
        if (p !== 0 && identity !== undefined) block.text(`,"identitet":"${identity}"`)
        if (s !== 0) add(school(s))
        if (o !== 0) add(programme(o))
        head.version++
        lastPerson = p
        lastSchool = s
        lastProgramme = o
      }
      return head
    },
    writeRest(index, out) {
      const f = fagkode[index]!
      if (f !== 0) out.copy(subject(f), block.used === 0 ? 1 : 0)
      const bytes = out.room(2)
      bytes[out.used++] = BRACE
      bytes[out.used++] = BRACE
    },
  }
}
