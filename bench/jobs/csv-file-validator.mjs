// A package that checks CSV files, with the simplest schema it takes.
import { readFileSync } from 'node:fs'
import CSVFileValidator from 'csv-file-validator'
import { report } from './report.mjs'

const text = readFileSync(process.argv[2], 'latin1')
const names = text.slice(0, text.indexOf('\r\n')).split(';').filter(Boolean)
const start = performance.now()
const checks = { 'Karakter standpunkt': /^([1-6]|IV|F)?$/, Fagkode: /^[A-ZÆØÅ]{3}\d{4}$/, Skolenummer: /^\d{5}$/ }
const headers = names.map((name) => ({
  name,
  inputName: name,
  optional: true,
  ...(checks[name] ? { validate: (value) => checks[name].test(value) } : {}),
}))
const result = await CSVFileValidator(text, { headers, isHeaderNameOptional: false, parserConfig: { delimiter: ';' } })
report(start, { rows: result.data.length, findings: result.inValidData.length })
