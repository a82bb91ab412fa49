/** The five kinds of lines of the interface to VIGO. Source: SAS3, column LINJEID of each table. */
export const lineIds = ['TOF', '$EL', '$EK', '$KL', '$VM'] as const
