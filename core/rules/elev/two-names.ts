import type { Message } from '../rule.ts'

/** One number with two names: the same words wherever the names stand. */
export const twoNames: Readonly<Record<'other' | 'last-name', Message>> = {
  other: {
    what: {
      nb: 'Fødselsnummeret står med navnet «{value}» her, men med et helt annet navn i rad {first}.',
      nn: 'Fødselsnummeret står med namnet «{value}» her, men med eit heilt anna namn i rad {first}.',
      en: 'The identity number has the name «{value}» here, but quite another name in row {first}.',
    },
    remedy: {
      nb: 'Finn ut hvem nummeret tilhører, og rett nummeret til den andre i InSchool. Har personen skiftet navn, rett navnet.',
      nn: 'Finn ut kven nummeret høyrer til, og rett nummeret til den andre i InSchool. Har personen skift namn, rett namnet.',
      en: 'Find out whose number it is, and correct the number of the other person in InSchool. If the person has a new name, correct the name.',
    },
  },
  'last-name': {
    what: {
      nb: 'Personen heter «{value}» her, men har et annet etternavn i rad {first}.',
      nn: 'Personen heiter «{value}» her, men har eit anna etternamn i rad {first}.',
      en: 'The person is called «{value}» here, but has another last name in row {first}.',
    },
    remedy: {
      nb: 'Har personen byttet etternavn, trenger du ikke gjøre noe. Er det to personer, er fødselsnummeret feil på den ene.',
      nn: 'Har personen bytt etternamn, treng du ikkje gjere noko. Er det to personar, er fødselsnummeret feil på den eine.',
      en: 'If the person has a new last name, nothing needs doing. If they are two people, one of them has the wrong identity number.',
    },
  },
}
