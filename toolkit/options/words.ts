const ENCODINGS = new Map(
  Object.entries({
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-16': 'utf-16le',
    utf16: 'utf-16le',
    'utf-16le': 'utf-16le',
    'utf-16be': 'utf-16be',
    'windows-1252': 'windows-1252',
    cp1252: 'windows-1252',
    ansi: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    'iso8859-1': 'windows-1252',
    'latin-1': 'windows-1252',
    latin1: 'windows-1252',
  }),
)

const SEPARATORS = new Map(
  Object.entries({
    semikolon: ';',
    komma: ',',
    tab: '\t',
    tabulator: '\t',
    '\\t': '\t',
    strek: '|',
    ';': ';',
    ',': ',',
    '\t': '\t',
    '|': '|',
  }),
)

/** The name the readers know an encoding by, from the names people use; null for others. `encodingWord('Latin1')` -> 'windows-1252' */
export function encodingWord(written: string): string | null {
  return ENCODINGS.get(written.toLowerCase().replaceAll('_', '-')) ?? null
}

/** A separator from its sign or its name; null for others. `separatorWord('tab')` -> '\t' */
export function separatorWord(written: string): string | null {
  return SEPARATORS.get(written.toLowerCase()) ?? null
}
