import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { ageAtEndOfYear } from './birth-year.ts'
import { isForPupils } from './grunnskole-programme.ts'

/** A tenth grader becomes 16. Wide bounds: a year or two skipped, repeated or begun late is nothing to tell; from 25 nobody is offered it. */
const YOUNGEST = 13
const OLDEST = 24

/**
 * Somebody far too young or old for the ordinary grunnskole: a wrong number, or an adult on the pupils' programme code. The age itself is not
 * shown: it would say something about the person. Younger than 5 and older than 100 is told of the number itself.
 */
export const elevUnlikelyAgeGrunnskole = defineRowRule({
  id: 'elev-unlikely-age-grunnskole',
  code: 'GRS013',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Uvanlig alder for en elev i grunnskolen',
    nn: 'Uvanleg alder for ein elev i grunnskulen',
    en: 'Unusual age for a pupil of grunnskole',
  },
  source: [{ id: 'VIGO-GRUNNSKOLE', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['fodselsnummer', 'skoleaar', 'programomraadekode'],
  optional: ['voksen', 'elevstatus'],
  when: { programomraadekode: isForPupils },
  messages: {
    young: {
      what: {
        nb: 'Fødselsnummeret gir en som er for ung til 10. trinn, men programområdet er {programme}.',
        nn: 'Fødselsnummeret gjev ein som er for ung til 10. steget, men programområdet er {programme}.',
        en: 'The identity number gives somebody too young for the tenth grade, but the programme area is {programme}.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, og rett det i skolens system. Bare elever på 10. trinn skal være med.',
        nn: 'Sjekk nummeret mot Folkeregisteret, og rett det i systemet til skulen. Berre elevar på 10. steget skal vere med.',
        en: "Check the number against the National Population Register (Folkeregisteret), and correct it in the school's system. Only tenth graders are to be delivered.",
      },
    },
    old: {
      what: {
        nb: 'Fødselsnummeret gir en voksen, men {programme} er for elever i grunnskolen og Voksen er ikke J.',
        nn: 'Fødselsnummeret gjev ein vaksen, men {programme} er for elevar i grunnskulen og Vaksen er ikkje J.',
        en: 'The identity number gives an adult, but {programme} is for pupils of grunnskole and Voksen (adult) is not J.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret. Er det en voksen, bruk programområdet for voksne (GSFOV0----) eller før Voksen = J.',
        nn: 'Sjekk nummeret mot Folkeregisteret. Er det ein vaksen, bruk programområdet for vaksne (GSFOV0----) eller før Vaksen = J.',
        en: 'Check the number against the National Population Register. If this is an adult, use the programme area for adults (GSFOV0----) or enter Voksen = J.',
      },
    },
  },
  check(row, ctx) {
    if (codeMeant('janei', row.voksen) === 'J' || codeMeant('elevstatus', row.elevstatus) === 'V') return
    const age = ageAtEndOfYear(row.fodselsnummer, row.skoleaar, ctx)
    // The bounds of fodselsnummer-unlikely-age are on 1 August, one school year before: 6 and 100 here are beyond both.
    if (age === null || age <= 6 || age > 100) return
    if (age < YOUNGEST) ctx.hit('fodselsnummer', 'young', { programme: row.programomraadekode })
    else if (age > OLDEST) ctx.hit('fodselsnummer', 'old', { programme: row.programomraadekode })
  },
})
