/** Results that are being written, each as the way to take it back. A set of its own so that Ctrl-C reaches it without loading anything. */
export type PendingWrites = Set<() => Promise<void>>

/** The pending writes of this process. */
export const pendingWrites: PendingWrites = new Set()

/** Stops every write and removes what it had written; targets stay as they were. */
export async function abandonWrites(pending: PendingWrites = pendingWrites): Promise<void> {
  await Promise.all([...pending].map((abandon) => abandon()))
}
