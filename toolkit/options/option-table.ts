/** What parseArgs is told of an option. `hidden` ones are for tests and work without a line in the help. */
export interface OptionKind {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly hidden?: boolean
}

export type OptionTable = Readonly<Record<string, OptionKind>>

/** Options every command takes (design.md section 4). */
export const COMMON_OPTIONS: OptionTable = {
  help: { type: 'boolean' },
  hjelp: { type: 'boolean', hidden: true },
  dato: { type: 'string' },
  skoleaar: { type: 'string' },
  fylke: { type: 'string' },
  innstillinger: { type: 'string' },
  spraak: { type: 'string' },
  format: { type: 'string' },
  stille: { type: 'boolean' },
  overskriv: { type: 'boolean' },
  'vis-fnr': { type: 'boolean' },
  'uten-personer': { type: 'boolean' },
  'tillat-syntetiske': { type: 'boolean' },
  tegnsett: { type: 'string' },
  skilletegn: { type: 'string' },
  ark: { type: 'string', multiple: true },
}

export const KONTROLL_OPTIONS: OptionTable = {
  ...COMMON_OPTIONS,
  filtype: { type: 'string' },
  leveranse: { type: 'string' },
  ut: { type: 'string', multiple: true },
  streng: { type: 'boolean' },
  alle: { type: 'boolean' },
  mot: { type: 'string' },
  merk: { type: 'string' },
  forklaringer: { type: 'string' },
  skoleliste: { type: 'string' },
  kolonner: { type: 'string' },
  'lagre-kolonner': { type: 'string' },
  'per-skole': { type: 'string' },
  svarfrist: { type: 'string' },
  runde: { type: 'string' },
  'uten-kodeverk': { type: 'boolean' },
  kodeverkmappe: { type: 'string' },
  traader: { type: 'string', hidden: true },
}

export const SVAR_OPTIONS: OptionTable = {
  ...COMMON_OPTIONS,
  filtype: { type: 'string' },
  leveranse: { type: 'string' },
  ut: { type: 'string', multiple: true },
  mot: { type: 'string' },
  utsendelse: { type: 'string' },
  runde: { type: 'string' },
  forklaringer: { type: 'string' },
  til: { type: 'string' },
  'uten-kodeverk': { type: 'boolean' },
  kodeverkmappe: { type: 'string' },
}

/** Options of `rettopp`, and of `sammenlign`, which takes the same. */
export const RETTOPP_OPTIONS: OptionTable = {
  ...COMMON_OPTIONS,
  filtype: { type: 'string' },
  leveranse: { type: 'string' },
  ut: { type: 'string', multiple: true },
  alle: { type: 'boolean' },
  'uten-kodeverk': { type: 'boolean' },
  kodeverkmappe: { type: 'string' },
}

export const KODEVERK_OPTIONS: OptionTable = {
  ...COMMON_OPTIONS,
  liste: { type: 'string' },
  hentet: { type: 'string' },
  kodeverkmappe: { type: 'string' },
}

export const MAL_OPTIONS: OptionTable = { ...COMMON_OPTIONS, ut: { type: 'string', multiple: true } }
