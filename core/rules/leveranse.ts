/** Which of the year's deliveries a file is; every rule lists those it applies to (design: the same layout is sent five times a year). */
export type Leveranse = 'ajourhold' | 'elevdata' | 'termin1' | 'privatist' | 'sluttkarakterer' | 'etter-klage' | 'identitet'

export const LEVERANSER: readonly Leveranse[] = [
  'ajourhold',
  'elevdata',
  'termin1',
  'privatist',
  'sluttkarakterer',
  'etter-klage',
  'identitet',
]
