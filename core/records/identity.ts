/** How a table tells its pupils apart. All but 'fodselsnummer' are weak: two pupils may be taken for one, and findings say so. */
export type Identity = 'fodselsnummer' | 'dato-og-fem-siffer' | 'elevnummer' | 'navn-og-fodselsdato' | 'navn' | 'fodselsdato'
