import fc from 'fast-check'

// @fast-check/vitest prints the seed in the test's name, and mutation testing selects tests by name: a random seed hides every property test.
fc.configureGlobal({ seed: 20_261_121 })
