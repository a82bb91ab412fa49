import type { GradeRole } from '../formats/column-role.ts'
import { normaliseHeader } from '../table/normalise-header.ts'

const WORDS: readonly (readonly [GradeRole, readonly string[]])[] = [
  [
    'halvaar1',
    [
      'halvår 1',
      'halvår1',
      'halvårsvurdering 1',
      '1. halvår',
      '1 halvår',
      'termin 1',
      '1. termin',
      'H1',
      'terminkarakter 1',
      'KART1',
      'høst',
      'haust',
      'halvår høst',
      'halvårskarakter 1',
      'halvårskarakter høst',
      'halvårsvurdering høst',
      'halvår',
      'halvårsvurdering',
      'halvårskarakter',
      'terminkarakter',
    ],
  ],
  [
    'halvaar2',
    [
      'halvår 2',
      'halvår2',
      'halvårsvurdering 2',
      '2. halvår',
      '2 halvår',
      'termin 2',
      '2. termin',
      'H2',
      'terminkarakter 2',
      'KART2',
      'vår',
      'halvår vår',
      'halvårskarakter 2',
      'halvårskarakter vår',
      'halvårsvurdering vår',
    ],
  ],
  [
    'standpunkt',
    [
      'standpunkt',
      'standpunktkarakter',
      'karakter standpunkt',
      'stp',
      'std.pkt',
      'stpkt',
      'standpkt',
      'ST',
      'KARSTP',
      'standp.kar.',
      'sluttkarakter',
      'sluttvurdering',
      'standpunktvurdering',
    ],
  ],
  [
    'eksamen_skriftlig',
    [
      'skriftlig',
      'skriftleg',
      'eksamen skriftlig',
      'eksamen skriftleg',
      'skriftlig eksamen',
      'skriftleg eksamen',
      'skr',
      'skr. eks',
      'eks skr',
      'eksamen S',
      'KARSKR',
      'eksamen skr',
    ],
  ],
  [
    'eksamen_muntlig',
    [
      'muntlig',
      'munnleg',
      'eksamen muntlig',
      'eksamen munnleg',
      'muntlig eksamen',
      'munnleg eksamen',
      'mun',
      'mtl',
      'eks mun',
      'eksamen M',
      'KARMUN',
      'eksamen mun',
    ],
  ],
  [
    'eksamen_annen',
    [
      'annen',
      'annan',
      'eksamen annen',
      'eksamen annan',
      'annen eksamen',
      'praktisk',
      'eksamen praktisk',
      'praktisk eksamen',
      'muntlig-praktisk',
      'munnleg-praktisk',
      'eksamen muntlig-praktisk',
      'tverrfaglig eksamen',
      'eks annen',
      'eksamen MP',
      'eksamen P',
      'KARANN',
    ],
  ],
  [
    'eksamen',
    [
      'eksamen',
      'eksamenskarakter',
      'karakter eksamen',
      'eks',
      'eks.kar',
      'eksamensresultat',
      'lokalt gitt eksamen',
      'sentralt gitt eksamen',
    ],
  ],
  ['orden', ['orden', 'ordenskarakter', 'karakter orden', 'KARORD', 'karakter i orden']],
  [
    'oppforsel',
    [
      'oppførsel',
      'åtferd',
      'adferd',
      'atferd',
      'oppførselskarakter',
      'karakter oppførsel',
      'KARATF',
      'karakter i oppførsel',
      'karakter i åtferd',
    ],
  ],
]

const ROLE_OF: ReadonlyMap<string, GradeRole> = new Map(
  WORDS.flatMap(([role, words]) => words.map((word) => [normaliseHeader(word), role] as const)),
)

/**
 * Which grade a word in a «Vurderingstype» column, or a header over a subject's column, speaks of; null when it is none of them.
 * `gradeRoleOf('Eksamen - skriftlig')` -> 'eksamen_skriftlig', `gradeRoleOf('Stp')` -> 'standpunkt', `gradeRoleOf('Lekse')` -> null
 * Source: data/kolonner.yaml, karakterfil, `vurderingstype` and the headers of the grade columns.
 */
export function gradeRoleOf(text: string): GradeRole | null {
  const key = normaliseHeader(text)
  return known(key) ?? known(key.replace(YEAR_AT_END, '')) ?? known(key.replace(TERM_AT_END, ''))
}

/** «Standpunkt vår 2026», «Halvår 1 2025/2026», «Standpunkt 2. termin» say when besides what. */
const TERM_AT_END = /(?:2(?:termin|halvar))?(?:var|host|haust)?(?:\d{2}|\d{4}|20\d{4}|\d{8})?$/
const YEAR_AT_END = /(?:20\d{2}|20\d{4}|20\d{2}20\d{2})$/

function known(key: string): GradeRole | null {
  return ROLE_OF.get(key) ?? ROLE_OF.get(key.replace(/karakter$/, '')) ?? ROLE_OF.get(key.replace(/^karakter(?:i)?/, '')) ?? null
}
