import type { Message } from '../rule.ts'
import type { EndFault } from './fault-of-end.ts'

/** Dates of leaving that cannot be: the same words for a programme and a subject. */
export const endMessages: Readonly<Record<EndFault, Message>> = {
  'before-year': {
    what: {
      nb: 'Avbruddsdatoen «{value}» er før skoleåret {skoleaar}.',
      nn: 'Avbrotsdatoen «{value}» er før skuleåret {skoleaar}.',
      en: 'The date of leaving «{value}» is before the school year {skoleaar}.',
    },
    remedy: {
      nb: 'Rett avbruddsdatoen i InSchool: den kan ikke være før første skoledag. Sluttet eleven i fjor, hører linjen ikke til dette skoleåret.',
      nn: 'Rett avbrotsdatoen i InSchool: han kan ikkje vere før første skuledag. Slutta eleven i fjor, høyrer linja ikkje til dette skuleåret.',
      en: 'Correct the date of leaving in InSchool: it cannot be before the first school day. If the pupil left last year, the line does not belong to this school year.',
    },
  },
  'after-year': {
    what: {
      nb: 'Avbruddsdatoen «{value}» er etter skoleåret {skoleaar}.',
      nn: 'Avbrotsdatoen «{value}» er etter skuleåret {skoleaar}.',
      en: 'The date of leaving «{value}» is after the school year {skoleaar}.',
    },
    remedy: {
      nb: 'Rett avbruddsdatoen i InSchool. Elever som fullfører skoleåret, skal ikke ha noen.',
      nn: 'Rett avbrotsdatoen i InSchool. Elevar som fullfører skuleåret, skal ikkje ha nokon.',
      en: 'Correct the date of leaving in InSchool. Pupils who finish the school year have none.',
    },
  },
  'before-start': {
    what: {
      nb: 'Avbruddsdatoen «{value}» er før startdatoen {start}.',
      nn: 'Avbrotsdatoen «{value}» er før startdatoen {start}.',
      en: 'The date of leaving «{value}» is before the start date {start}.',
    },
    remedy: {
      nb: 'Rett den av de to datoene som er feil, i InSchool.',
      nn: 'Rett den av dei to datoane som er feil, i InSchool.',
      en: 'Correct the one of the two dates that is wrong in InSchool.',
    },
  },
  'in-future': {
    what: {
      nb: 'Avbruddsdatoen «{value}» er en dag som ikke har vært ennå.',
      nn: 'Avbrotsdatoen «{value}» er ein dag som ikkje har vore enno.',
      en: 'The date of leaving «{value}» is a day that has not come yet.',
    },
    remedy: {
      nb: 'Sjekk datoen i InSchool. Er det avtalt at eleven slutter da, kan den stå.',
      nn: 'Sjekk datoen i InSchool. Er det avtalt at eleven sluttar då, kan han stå.',
      en: 'Check the date in InSchool. If it is agreed that the pupil leaves then, it may stand.',
    },
  },
}
