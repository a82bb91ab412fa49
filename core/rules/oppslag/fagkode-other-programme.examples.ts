import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({
  fagkoder: {
    BBF2001: { navn: 'Bygg', fagtype: 'Felles programfag', programomraader: ['BATRE2----', 'BABAT1----'] },
    HEA2001: { navn: 'Helsefremmende arbeid', fagtype: 'Felles programfag', programomraader: ['HSHEA2----', 'HSHSF1----'] },
    MAT1019: { navn: 'Matematikk 1P', fagtype: 'Fellesfag', programomraader: ['STUSP1----'] },
    REA3036: { navn: 'Biologi 1', fagtype: 'Felles programfag', programomraader: ['STREA2----', 'STREA3----'] },
    VLG1001: { navn: 'Fritt valgt', fagtype: 'Valgfritt programfag', programomraader: ['HSHEA2----'] },
    FSP6218: { navn: 'Spansk I', programomraader: ['STUSP1----'] },
    ALL1001: { navn: 'Felles i alt', programomraader: ['BATRE2----', 'HSHEA2----', 'ELELE2----', 'STUSP1----'] },
    DRO1001: { navn: 'Uten programområder' },
    IDR1001: { navn: 'Toppidrett', programomraader: ['IDIDR2----'] },
    MUS1001: { navn: 'Musikk', programomraader: ['MDMUS2----'] },
    KDA1001: { navn: 'Kunst', programomraader: ['KDKDA2----'] },
    MED1001: { navn: 'Medier', programomraader: ['MEMED2----'] },
    PBX1001: { navn: 'Påbygging', programomraader: ['PBPBY4----'] },
    AOX1001: { navn: 'Særskilt', programomraader: ['AOLOV0J---'] },
    GSX1001: { navn: 'Fra grunnskolen', programomraader: ['GSGSK0----', 'BATRE2----'] },
    TRE1001: { navn: 'I tre', programomraader: ['BATRE2----', 'ELELE2----', 'TPTIP2----', 'TPKJP2----'] },
    FIR1001: { navn: 'I fire', programomraader: ['BATRE2----', 'ELELE2----', 'TPTIP2----', 'FDFBI1----'] },
  },
})
const KL = { record: '$KL', skoleaar: '20252026', fagstatus: 'E', skolenummer: '39901' }
const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'HSHEA2----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'subjects of the programme, of another year of it, and one the list gives no programme',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'HEA2001' },
      { ...KL, programomraadekode: 'HSHSF1----', fagkode: 'HEA2001' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'REA3036' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'DRO1001' },
    ],
    kodeverk,
    hits: [],
  },
  {
    name: 'a subject of one trade in another, and of a trade in general studies',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'HEA2001' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'fagkode', message: 'other', severity: 'warning' },
      { row: 1, at: 'fagkode', message: 'other', severity: 'warning' },
    ],
  },
  {
    name: 'what pupils may choose: free subjects, languages, fellesfag, subjects of general studies as in-depth study',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'BATRE2----', fagkode: 'VLG1001' },
      { ...KL, programomraadekode: 'BATRE2----', fagkode: 'FSP6218' },
      { ...KL, programomraadekode: 'BATRE2----', fagkode: 'MAT1019' },
      { ...KL, programomraadekode: 'BATRE2----', fagkode: 'REA3036' },
      { ...KL, programomraadekode: 'NANAB2----', fagkode: 'ALL1001' },
    ],
    kodeverk,
    hits: [],
    falseAlarm: 'F25',
  },
  {
    name: 'IB, påbygging, variants of their own, private schools, pupils of another kind and subjects that somebody has looked at',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'STIBV2----', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'PBPBY4----', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'HSHEA2TA--', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', skolenummer: '00301' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', fagstatus: 'P' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', fagmerknad: 'FAM57' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', skolenummer2: '39902' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', karakterstatus: 'N' },
    ],
    kodeverk,
    hits: [],
    falseAlarm: 'F25',
  },
  {
    name: 'part-time pupils and adults take single subjects',
    format: 'sas-vigo',
    rows: [
      { ...EK, deltid: 'J' },
      { ...KL, fodselsnummer: EK.fodselsnummer, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001' },
    ],
    kodeverk,
    hits: [],
    falseAlarm: 'F25',
  },
  {
    name: 'a list that has no subjects for the programme says nothing of it',
    format: 'sas-vigo',
    rows: [{ ...KL, programomraadekode: 'NANAB2----', fagkode: 'BBF2001' }],
    kodeverk,
    hits: [],
  },
  {
    name: 'subjects of any general programme as in-depth study; those of grunnskole and those that four programmes have',
    format: 'sas-vigo',
    rows: ['IDR1001', 'MUS1001', 'KDA1001', 'MED1001', 'PBX1001', 'GSX1001', 'FIR1001'].map((fagkode) => ({
      ...KL,
      programomraadekode: 'HSHEA2----',
      fagkode,
    })),
    kodeverk,
    hits: [],
  },
  {
    name: 'what three programmes have is not common; the message names the first three places',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'TRE1001' },
      { ...KL, programomraadekode: 'STUSP1----', fagkode: 'MUS1001' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'fagkode', message: 'other', severity: 'warning', facts: { programmes: ['BATRE2----', 'ELELE2----', 'TPTIP2----'] } },
      { row: 1, at: 'fagkode', message: 'other', severity: 'warning' },
    ],
  },
  {
    name: 'påbygging and the programme for linguistic minorities take from all, and online teaching is another school’s',
    format: 'sas-vigo',
    rows: [
      { ...KL, programomraadekode: 'PBPBY4----', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'AOLOV0----', fagkode: 'BBF2001' },
      { ...KL, programomraadekode: 'HSHEA2----', fagkode: 'BBF2001', fagstatus: 'N' },
    ],
    kodeverk,
    hits: [],
  },
]
