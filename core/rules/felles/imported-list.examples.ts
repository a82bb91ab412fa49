import type { FagkodeOppslag, ImportedKodeverk } from '../../catalogue/imported-kodeverk.ts'
import type { PlainDate } from '../../dates/plain-date.ts'

/** Imported lists that say something of one subject and of nothing else, for examples of rules that give way to a look-up. */
export function listOfOne(fagkode: string, says: Partial<FagkodeOppslag>): ImportedKodeverk {
  const subject: FagkodeOppslag = {
    fra: null,
    til: null,
    navn: 'Faget',
    nivaa: 'videregaaende',
    eksamensformer: null,
    standpunkt: null,
    uttrykk: null,
    programomraader: null,
    fagtype: null,
    ...says,
  }
  return {
    fagkoder: { hentet: '2026-06-01' as PlainDate, kilde: 'VIGO', oppslag: new Map([[fagkode, subject]]) },
    skoler: null,
    programomraader: null,
    karakterer: null,
    fagmerknader: null,
    vitnemaalsmerknader: null,
  }
}
