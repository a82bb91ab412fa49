import type { Problem } from '#core'

/** Carries a problem out of a generator of bytes or rows, which can only throw; caught where the bytes are used, never shown. */
export class SourceFailure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}
