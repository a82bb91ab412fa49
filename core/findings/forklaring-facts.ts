/** An explanation that did not do what somebody may think it does. */
export interface ForklaringRemark {
  readonly number: number
  readonly rule: string
  readonly code: string
  readonly initials: string
  /** Past its last day; fits no finding; fits more findings than it may explain. */
  readonly kind: 'expired' | 'unused' | 'over'
  readonly until: string
  readonly max: number
  /** Findings left unexplained, where there are more than it may explain. */
  readonly more: number
}

/** What became of the explanations of a run. */
export interface ForklaringFacts {
  readonly path: string | null
  readonly given: number
  /** Those that explain a finding. */
  readonly used: number
  readonly withoutKey: boolean
  readonly remarks: readonly ForklaringRemark[]
}
