/**
 * Whether a grunnskole code is for adults only: GSGSK0VO--, modules (GSGSK0MV--) and, from 2024, forberedende opplæring for voksne (GSFOV0----).
 * Source: VIGO-GRUNNSKOLE
 */
export function isForAdults(programomraadekode: string): boolean {
  return /^GS(?:GSK0(?:VO|MV)|FOV)/.test(programomraadekode)
}

/**
 * Whether the code is for pupils of lower secondary age: the ordinary one, the one adapted for linguistic minorities (C) and the introductory
 * one for newcomers (J-GR). MG is none of them: there they are participants of 16 to 24 years. Source: VIGO-GRUNNSKOLE
 */
export function isForPupils(programomraadekode: string): boolean {
  return /^GSGSK0(?:$|----$|[CJ])/.test(programomraadekode)
}

/** The same without the newcomers' introductory programme, where much is missing for good reasons. */
export function isOrdinaryGrunnskole(programomraadekode: string): boolean {
  return /^GSGSK0(?:$|----$|C)/.test(programomraadekode)
}
