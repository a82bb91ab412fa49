/// <reference lib="webworker" />
import type { CheckRunOptions } from '#core'
import { checkBytes } from '../../files/check-bytes.ts'

/** What the page sends: the file and how to check it. */
export interface CheckRequest {
  readonly file: Blob
  readonly options: CheckRunOptions
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

/**
 * The check of a file in the browser, off the main thread: the same core and the same readers as the command line. Each step of checkBytes
 * is posted to the page; the last one carries the checked file. Terminating the worker cancels, and nothing is left half done.
 */
self.addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  for await (const step of checkBytes(bytesOf(data.file), data.options)) self.postMessage(step)
})
