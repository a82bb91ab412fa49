import { bevistype, fullfortkode } from './completion.ts'
import type { Pupil } from './school-pupils.ts'

const SKOLEAR = '20252026'

const RESULTAT_HEADER =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Bevistype;Forrige elevstatus;Målform (norsk hovedmål);Rettstype i hjemfylket;Påbyggingsrett;'
const RESULTATFAG_HEADER =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;'

/** A statistics file as rows of cells under a header line; cells may be changed to plant a fault. */
export interface SsbTable {
  readonly header: string
  readonly rows: string[][]
}

/** `ssbResultat`: one row per pupil and programme, 27 columns. */
export function ssbResultat(pupils: readonly Pupil[]): SsbTable {
  const rows = pupils.map((pupil, i) => {
    const { person, school, programme, fagrader, left } = pupil
    const grades = fagrader.map(({ standpunkt }) => standpunkt).filter((grade) => /^[1-6]$/.test(grade))
    const mean = grades.reduce((sum, grade) => sum + Number(grade), 0) / Math.max(1, grades.length)
    const failed = grades.filter((grade) => grade === '1').length
    return [
      ...['6189', String(100000 + i), String(i + 1)],
      ...[person.fodselsnummer, SKOLEAR, school.skolenummer, programme.kode, person.name, school.name, school.organisasjonsnummer],
      ...[
        '20250818',
        left ?? '',
        fullfortkode(pupil),
        'U',
        left === null ? 'E' : 'S',
        '',
        left === null ? String(Math.round(mean * 10)) : '',
        '100',
      ],
      ...[String(pupil.fravaerDager), String(pupil.fravaerTimer), String(fagrader.length), String(failed)],
      ...[bevistype(pupil), '', pupil.maalform, 'U', ''],
    ]
  })
  return { header: RESULTAT_HEADER, rows }
}

/** `ssbResultatfag`: one row per pupil and subject, 22 columns. */
export function ssbResultatfag(pupils: readonly Pupil[]): SsbTable {
  const rows: string[][] = []
  for (const { person, school, programme, fagrader } of pupils) {
    for (const { subject, halvaar1, halvaar2, standpunkt, eksamen, fagstatus, fagmerknad, karakterstatus } of fagrader) {
      const form = subject.exam?.form
      rows.push([
        ...['6188', String(500000 + rows.length), String(rows.length + 1)],
        ...[person.fodselsnummer, SKOLEAR, school.skolenummer, programme.kode, subject.fagkode, fagstatus, halvaar1, halvaar2, standpunkt],
        ...[form === 'S' ? eksamen : '', form === 'M' ? eksamen : '', form === 'MP' || form === 'P' ? eksamen : ''],
        ...['', '', 'J', '', '', fagmerknad, karakterstatus],
      ])
    }
  }
  return { header: RESULTATFAG_HEADER, rows }
}

/** The table as text: ';' also behind the last column, CRLF behind each row. */
export function ssbAsText({ header, rows }: SsbTable): string {
  return `${header}\r\n${rows.map((row) => `${row.join(';')};\r\n`).join('')}`
}
