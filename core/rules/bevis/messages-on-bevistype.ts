import type { Message } from '../rule.ts'

/** What rules on the same judgement say, whether they look at grades or at the statistics alone. */
export const bevistypeMessages = {
  missing: {
    what: {
      nb: 'Eleven har fullført siste år (fullførtkode {fullfort}), men bevistypen mangler.',
      nn: 'Eleven har fullført siste år (fullførtkode {fullfort}), men bevistypen manglar.',
      en: 'The pupil has completed the last year (fullførtkode {fullfort}), but the document type (bevistype) is missing.',
    },
    remedy: {
      nb: 'Sett VM (vitnemål) eller KB (kompetansebevis) på elevkurset i InSchool og eksporter på nytt.',
      nn: 'Set VM (vitnemål) eller KB (kompetansebevis) på elevkurset i InSchool og eksporter på nytt.',
      en: 'Set VM (diploma) or KB (certificate of competence) on the enrolment in InSchool and export again.',
    },
  },
  notPassed: {
    what: {
      nb: 'Bevistypen er VM (vitnemål), men fullførtkoden er {fullfort}, ikke B (fullført og bestått).',
      nn: 'Bevistypen er VM (vitnemål), men fullførtkoden er {fullfort}, ikkje B (fullført og greidd).',
      en: 'The document type (bevistype) is VM, diploma, but the completion code (fullførtkode) is {fullfort}, not B, completed and passed.',
    },
    remedy: {
      nb: 'Sett KB (kompetansebevis) på elevkurset i InSchool, eller rett fullførtkoden om alt er bestått.',
      nn: 'Set KB (kompetansebevis) på elevkurset i InSchool, eller rett fullførtkoden om alt er greidd.',
      en: 'Set KB (certificate of competence) on the enrolment in InSchool, or correct the fullførtkode if everything is passed.',
    },
  },
  vmExpected: {
    what: {
      nb: 'Eleven har bestått siste år (fullførtkode B), men bevistypen er KB (kompetansebevis), ikke VM (vitnemål).',
      nn: 'Eleven har greidd siste år (fullførtkode B), men bevistypen er KB (kompetansebevis), ikkje VM (vitnemål).',
      en: 'The pupil has passed the last year (fullførtkode B), but the document type (bevistype) is KB, certificate of competence, not VM, diploma.',
    },
    remedy: {
      nb: 'Er også fagene fra tidligere år bestått, sett VM på elevkurset i InSchool. Mangler et fag fra tidligere år, er KB riktig.',
      nn: 'Er òg faga frå tidlegare år greidde, set VM på elevkurset i InSchool. Manglar eit fag frå tidlegare år, er KB rett.',
      en: 'If the subjects of earlier years are passed too, set VM on the enrolment in InSchool. If one of them is not, KB is right.',
    },
  },
} as const satisfies Readonly<Record<string, Message>>
