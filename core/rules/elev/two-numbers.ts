import type { Message } from '../rule.ts'

/** One name and birth date under two numbers. */
export const twoNumbers: Readonly<Record<'again' | 'temporary', Message>> = {
  again: {
    what: {
      nb: 'En med samme navn og fødselsdato har et annet fødselsnummer i rad {first}.',
      nn: 'Ein med same namn og fødselsdato har eit anna fødselsnummer i rad {first}.',
      en: 'Somebody with the same name and date of birth has another identity number in row {first}.',
    },
    remedy: {
      nb: 'Sjekk om det er én person som er registrert to ganger. Da er bare ett av numrene rett: rett det andre i InSchool. Er det to personer, er alt i orden.',
      nn: 'Sjekk om det er éin person som er registrert to gonger. Då er berre eitt av nummera rett: rett det andre i InSchool. Er det to personar, er alt i orden.',
      en: 'Check whether it is one person entered twice. Then only one of the numbers is right: correct the other in InSchool. If they are two people, all is well.',
    },
  },
  temporary: {
    what: {
      nb: 'En med samme navn og fødselsdato har et annet nummer i rad {first}, og ett av de to er et D-nummer eller et fiktivt nummer. Det kan være samme person, som har fått fødselsnummer.',
      nn: 'Ein med same namn og fødselsdato har eit anna nummer i rad {first}, og eitt av dei to er eit D-nummer eller eit fiktivt nummer. Det kan vere same person, som har fått fødselsnummer.',
      en: 'Somebody with the same name and date of birth has another number in row {first}, and one of the two is a D-nummer (temporary number) or made up by an intake office (fiktivt). It may be the same person, who has got an identity number.',
    },
    remedy: {
      nb: 'Sjekk i Folkeregisteret om det er samme person. Er det det, bruk fødselsnummeret på alle linjene og meld fra til inntakskontoret, så resultatene kan samles.',
      nn: 'Sjekk i Folkeregisteret om det er same person. Er det det, bruk fødselsnummeret på alle linjene og meld frå til inntakskontoret, så resultata kan samlast.',
      en: 'Check in Folkeregisteret (the population register) whether it is the same person. If so, use the identity number on all lines and tell the intake office, so that the results can be joined.',
    },
  },
}
