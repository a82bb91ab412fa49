import type { PlainDate } from '../dates/plain-date.ts'
import type { NormId } from '../norms/source-id.ts'
import { type Parametre, standardParametre } from './parametre.ts'
import type { Regelvalg } from './regelvalg.ts'

/** What a county says of one rule. */
export interface Regelendring {
  readonly rule: string
  readonly code: string
  readonly off: boolean
  /** Severity it is lowered to; null = its own. */
  readonly severity: 'warning' | 'info' | null
  /** Last day it holds; the rule is itself again from the day after. */
  readonly until: PlainDate | null
  readonly reason: string
  readonly initials: string
}

/** Who the schools hear from; '' for what is not told. */
export interface Avsender {
  readonly kontor: string
  readonly kontakt: string
  readonly telefon: string
  readonly epost: string
}

/** A county's settings, read and checked. */
export interface Innstillinger {
  /** As the user wrote it; null when they came as an object. */
  readonly path: string | null
  readonly fylke: string | null
  readonly tillatSyntetiske: boolean
  readonly noekkel: string | null
  readonly kjenteFiktive: readonly string[]
  readonly regler: readonly Regelendring[]
  readonly tall: Partial<Parametre>
  readonly bekreftet: readonly NormId[]
  readonly avsender: Avsender | null
  /** Days the schools have for their reply, counted from the day of the check; null = not told. */
  readonly svarfrist: number | null
}

/** Which settings held in a run, for its report: never the key, and of persons only how many. */
export interface InnstillingerFacts {
  readonly path: string | null
  /** Codes of rules switched off. */
  readonly off: readonly string[]
  readonly lowered: readonly { readonly code: string; readonly severity: 'warning' | 'info' }[]
  readonly numbers: readonly { readonly name: string; readonly value: string; readonly usual: string }[]
  readonly confirmed: readonly string[]
  readonly kjenteFiktive: number
  readonly hasKey: boolean
  /** Rules whose change has passed its last day. */
  readonly expired: readonly { readonly code: string; readonly until: string }[]
}

function holds({ until }: Regelendring, today: PlainDate): boolean {
  return until === null || until >= today
}

/** The settings as the engine is told them on a day. */
export function regelvalgOn({ regler, bekreftet, noekkel }: Innstillinger, today: PlainDate): Regelvalg {
  const holding = regler.filter((one) => holds(one, today))
  const told = ({ until, reason, initials }: Regelendring) =>
    [until === null ? '' : `til ${until}`, reason, initials].filter((part) => part !== '').join('; ')
  return {
    off: Object.fromEntries(holding.filter(({ off }) => off).map((one) => [one.rule, told(one)])),
    lowered: Object.fromEntries(holding.flatMap(({ rule, off, severity }) => (off || severity === null ? [] : [[rule, severity]]))),
    confirmed: bekreftet,
    noekkel,
  }
}

/** What the report says of the settings. */
export function innstillingerFacts(innstillinger: Innstillinger, today: PlainDate): InnstillingerFacts {
  const { path, regler, tall, bekreftet, kjenteFiktive, noekkel } = innstillinger
  const holding = regler.filter((one) => holds(one, today))
  const written = (value: Parametre[keyof Parametre]) => (typeof value === 'object' ? value.join(', ') : String(value))
  return {
    path,
    off: holding.filter(({ off }) => off).map(({ code }) => code),
    lowered: holding.flatMap(({ code, off, severity }) => (off || severity === null ? [] : [{ code, severity }])),
    numbers: (Object.keys(tall) as (keyof Parametre)[])
      .map((name) => ({ name, value: written(tall[name] ?? standardParametre[name]), usual: written(standardParametre[name]) }))
      .filter(({ value, usual }) => value !== usual),
    confirmed: bekreftet,
    kjenteFiktive: kjenteFiktive.length,
    hasKey: noekkel !== null,
    expired: regler.filter((one) => !holds(one, today)).map(({ code, until }) => ({ code, until: until! })),
  }
}
