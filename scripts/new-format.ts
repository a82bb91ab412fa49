/** `npm run new:format eksempelfil`: the column file of a new format, ready to be filled in. */
import { existsSync, writeFileSync } from 'node:fs'

const [id = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9-]+$/.test(id)) {
  console.error('npm run new:format <id>, for example: npm run new:format eksamensplan')
  process.exit(2)
}
const file = `core/formats/${id}.ts`
if (existsSync(file)) {
  console.error(`${file} is already there.`)
  process.exit(2)
}
const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
writeFileSync(
  file,
  `import type { Format } from './format.ts'

/** Where the columns come from, and what is known and what is a guess. */
export const ${name}: Format = {
  id: '${id}',
  title: { nb: '${id}', nn: '${id}', en: '${id}' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'fagkode'],
      columns: [
        { key: 'fodselsnummer', name: 'Fødselsnummer', headers: ['Fødselsnr', 'Fnr'], width: 11, digits: 'exact', mandatory: true, source: 'INNTAKSVAKT' },
        { key: 'fagkode', name: 'Fagkode', width: 7, mandatory: true, source: 'RHB-A04' },
      ],
    },
  ],
  source: 'INNTAKSVAKT',
}
`,
)
console.log(`Made ${file}. Then:
  add '${id}' to FormatId in core/formats/format.ts and ${name} to core/formats/formats.ts
  columns that no record has yet get a name in core/records/column-key.ts and a type in core/records/canonical-columns.ts
  write a file of this kind as a test in tests/core/formats, and run npm run check`)
