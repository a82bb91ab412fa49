import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const TEXTS = {
  fagkoder: { nb: 'fagkoder', nn: 'fagkodar', en: 'subject codes' },
  skoler: { nb: 'skoler', nn: 'skular', en: 'schools' },
  programomraader: { nb: 'programområder', nn: 'programområde', en: 'programme areas' },
  karakterer: { nb: 'karakterer', nn: 'karakterar', en: 'grades' },
  fagmerknader: { nb: 'fagmerknader', nn: 'fagmerknader', en: 'subject remarks' },
  vitnemaalsmerknader: { nb: 'vitnemålsmerknader', nn: 'vitnemålsmerknader', en: 'diploma remarks' },

  imported: {
    nb: 'Importert: {name}, {n} {n:kode|koder}, hentet {date}.',
    nn: 'Importert: {name}, {n} {n:kode|kodar}, henta {date}.',
    en: 'Imported: {name}, {n} {n:code|codes}, fetched {date}.',
  },
  stored: { nb: 'Lagret som {path}', nn: 'Lagra som {path}', en: 'Stored as {path}' },
  lacks: { nb: 'Listen sier ikke: {list}.', nn: 'Lista seier ikkje: {list}.', en: 'The list does not say: {list}.' },
  'not-imported': { nb: 'ikke importert', nn: 'ikkje importert', en: 'not imported' },
  'only-later': {
    nb: 'finnes bare fra senere enn kontrolldagen',
    nn: 'finst berre frå seinare enn kontrolldagen',
    en: 'only from later than the day of the check',
  },
  folder: { nb: 'Kodelister i {path}:', nn: 'Kodelister i {path}:', en: 'Code lists in {path}:' },
  line: {
    nb: '{name}: {n} {n:kode|koder}, hentet {date} ({age} {age:dag|dager} siden), fra {kilde}',
    nn: '{name}: {n} {n:kode|kodar}, henta {date} ({age} {age:dag|dagar} sidan), frå {kilde}',
    en: '{name}: {n} {n:code|codes}, fetched {date} ({age} {age:day|days} ago), from {kilde}',
  },
  'line-none': { nb: '{name}: {why}', nn: '{name}: {why}', en: '{name}: {why}' },
  'how-to-import': {
    nb: 'Hent lister med: inntaksvakt kodeverk importer FIL (se docs/kodeverk.md)',
    nn: 'Hent lister med: inntaksvakt kodeverk importer FIL (sjå docs/kodeverk.md)',
    en: 'Get lists with: inntaksvakt kodeverk importer FILE (see docs/kodeverk.md)',
  },
  says: { nb: 'Sier {what} for {n} av {all} koder', nn: 'Seier {what} for {n} av {all} kodar', en: 'Says {what} for {n} of {all} codes' },

  'code-in': { nb: '{code} i listen over {name}', nn: '{code} i lista over {name}', en: '{code} in the list of {name}' },
  navn: { nb: 'navn', nn: 'namn', en: 'name' },
  fra: { nb: 'gyldig fra', nn: 'gyldig frå', en: 'valid from' },
  til: { nb: 'gyldig til', nn: 'gyldig til', en: 'valid until' },
  utgaatt: { nb: 'utgått', nn: 'utgått', en: 'no longer in use' },
  nivaa: { nb: 'nivå', nn: 'nivå', en: 'level' },
  eksamensformer: { nb: 'eksamensformer', nn: 'eksamensformer', en: 'exam forms' },
  standpunkt: { nb: 'standpunkt', nn: 'standpunkt', en: 'overall grade (standpunkt)' },
  uttrykk: { nb: 'vurderingsuttrykk', nn: 'vurderingsuttrykk', en: 'grading scale' },

  fagtype: { nb: 'fagtype', nn: 'fagtype', en: 'kind of subject' },
  organisasjonsnummer: { nb: 'organisasjonsnummer', nn: 'organisasjonsnummer', en: 'organisation number' },

  grunnskole: { nb: 'grunnskole', nn: 'grunnskule', en: 'primary and lower secondary (grunnskole)' },
  videregaaende: { nb: 'videregående', nn: 'vidaregåande', en: 'upper secondary (videregående)' },
  tall: { nb: 'tall 1–6', nn: 'tal 1–6', en: 'numbers 1–6' },
  bestaatt: { nb: 'bestått/ikke bestått', nn: 'greidd/ikkje greidd', en: 'passed/not passed (bestått)' },
  deltatt: { nb: 'deltatt', nn: 'delteke', en: 'took part (deltatt)' },
  ingen: { nb: 'uten karakter', nn: 'utan karakter', en: 'no grade' },
  'no-exam': { nb: 'ingen eksamen', nn: 'ingen eksamen', en: 'no exam' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  unsaid: { nb: 'sier ikke', nn: 'seier ikkje', en: 'not said' },

  title: { nb: 'Kodeverk', nn: 'Kodeverk', en: 'Code lists' },
  used: { nb: '{name} {date} ({n})', nn: '{name} {date} ({n})', en: '{name} {date} ({n})' },
  'used-none': { nb: '{name} – {why}', nn: '{name} – {why}', en: '{name} – {why}' },
  off: { nb: 'ikke brukt (--uten-kodeverk)', nn: 'ikkje brukt (--uten-kodeverk)', en: 'not used (--uten-kodeverk)' },
  old: {
    nb: 'Listen over {name} er fra {date}, mer enn 18 måneder før kontrolldagen. Nye koder kan mangle.',
    nn: 'Lista over {name} er frå {date}, meir enn 18 månader før kontrolldagen. Nye kodar kan mangle.',
    en: 'The list of {name} is from {date}, more than 18 months before the day of the check. New codes may be missing.',
  },
  later: {
    nb: 'Listen over {name} er fra skoleåret {list}, men {file} er fra {year}. Koder fra den gangen kan mangle.',
    nn: 'Lista over {name} er frå skuleåret {list}, men {file} er frå {year}. Kodar frå den gongen kan mangle.',
    en: 'The list of {name} is from the school year {list}, but {file} is from {year}. Codes of that time may be missing.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type KodeverkTextId = keyof typeof TEXTS

/** A text about imported code lists: `kodeverkText('fagkoder', {}, 'nn')` -> 'fagkodar' */
export function kodeverkText(id: KodeverkTextId, facts: SlotFacts, locale: Locale): string {
  return fill(TEXTS[id][locale], facts, locale)
}
