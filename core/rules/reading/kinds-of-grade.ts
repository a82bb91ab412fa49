/** What a long table may call its kinds of grade, as the texts for people list them; other spellings are read too (core/shape/grade-role.ts). */
export const kindsOfGrade: readonly string[] = [
  'Halvår 1',
  'Halvår 2',
  'Standpunkt',
  'Eksamen skriftlig',
  'Eksamen muntlig',
  'Eksamen annen',
  'Orden',
  'Oppførsel',
]

/** Words that a misspelt kind may be meant for. */
export const kindsToProposeFrom: readonly string[] = [
  ...kindsOfGrade,
  'Halvårsvurdering 1',
  'Halvårsvurdering 2',
  'Standpunktkarakter',
  'Skriftlig eksamen',
  'Muntlig eksamen',
  'Eksamen skriftleg',
  'Eksamen munnleg',
  'Eksamen',
  'Åtferd',
]
