/** A subject of a programme, as an ordinary pupil takes it. */
export interface Subject {
  readonly code: string
  /**
   * What the last delivery holds: a standpunkt grade; only a second half-year grade, because the subject goes on (F04); only an exam grade
   * (tverrfaglig code, F03); or nothing (special codes, F03).
   */
  readonly gives: 'standpunkt' | 'halvaar' | 'eksamen' | 'nothing'
  /** Exam forms drawn in it and the share of pupils drawn. One form per row (B15). */
  readonly exams: readonly (readonly [form: 'S' | 'M' | 'P' | 'MP' | '', share: number])[]
  /** Clock hours, only for the codes of B09. */
  readonly hours: string
}

export interface Programme {
  readonly code: string
  readonly class: string
  readonly subjects: readonly Subject[]
}

const EXAM = /^([SMP]|MP)(\d+)$/

/** 'ENG1007 S10 M5' = standpunkt, 10 % drawn for written; 'NOR1260 ~' = goes on; 'HEA2008 ! P100' = exam only; 'FBJ9000 -' = no grade. */
function subject(text: string): Subject {
  const [code, ...rest] = text.split(' ') as [string, ...string[]]
  return {
    code,
    gives: rest.includes('~') ? 'halvaar' : rest.includes('!') ? 'eksamen' : rest.includes('-') ? 'nothing' : 'standpunkt',
    exams: rest.flatMap((part) => {
      const found = EXAM.exec(part)
      return found === null ? [] : [[found[1] as 'S', Number(found[2]) / 100] as const]
    }),
    hours: rest.find((part) => part.startsWith('h'))?.slice(1) ?? '',
  }
}

function programme(code: string, klasse: string, subjects: readonly string[]): Programme {
  return { code, class: klasse, subjects: subjects.map(subject) }
}

const YF1 = ['ENG1025 S8 M4', 'MAT1145 S6 M6', 'NAT1011 M5', 'KRO1017 ~', 'NOR1263 ~']
const YF2 = ['NOR1264 S15 M5', 'SAK1002 M5', 'KRO1018 ~']

export const PROGRAMMES = {
  st1: programme('STUSP1----', '1STA', [
    ...['ENG1007 S8 M5', 'MAT1019 S8 M4', 'NAT1007 M5', 'GEO1003 M5', 'SAK1001 M5', 'NOR1260 ~', 'KRO1017 ~', 'FSP6219 ~'],
  ]),
  st2: programme('STSSA2----', '2STA', [
    ...['NOR1261 ~', 'HIS1009 ~', 'KRO1018 ~', 'MAT1023 S15 M5', 'FSP6222 M10', 'SPR3029 S10', 'SAM3051 M10', 'REA3036 S8'],
  ]),
  re2: programme('STREA2----', '2STB', [
    ...['NOR1261 ~', 'HIS1009 ~', 'KRO1018 ~', 'FSP6222 M10', 'REA3056 S15', 'REA3038 MP10', 'REA3045 MP10', 'REA3035 MP10'],
  ]),
  st3: programme('STSSA3----', '3STA', [
    ...['NOR1267 S100', 'NOR1268 S20', 'NOR1269 M15', 'HIS1010 M10', 'REL1003 M10', 'KRO1019', 'SPR3031 S20', 'SAM3054 S15', 'SAM3056 M10'],
  ]),
  re3: programme('STREA3----', '3STB', [
    ...[
      'NOR1267 S100',
      'NOR1268 S20',
      'NOR1269 M15',
      'HIS1010 M10',
      'REL1003 M10',
      'KRO1019',
      'REA3058 S25',
      'REA3039 MP15',
      'REA3046 S15',
    ],
  ]),
  id1: programme('IDIDR1----', '1IDA', [
    'ENG1007 S8 M5',
    'MAT1021 S8 M4',
    'NAT1007 M5',
    'NOR1260 ~',
    'KRO1017 ~',
    'IDR1010',
    'IDR2014 MP10',
  ]),
  md2: programme('MDMUS2----', '2MUA', ['NOR1261 ~', 'HIS1009 ~', 'KRO1018 ~', 'MAT1023 S15 M5', 'MUS2003 MP10', 'MUS2007', 'MDD4004']),
  hs1: programme('HSHSF1----', '1HSA', [...YF1, 'HSF1006', 'HSF1007', 'HSF1008', 'YFF4106']),
  hs2: programme('HSHEA2----', '2HEA', [...YF2, 'HEA2005', 'HEA2006', 'HEA2007', 'HEA2008 ! P100', 'YFF4206']),
  bu2: programme('HSBUA2----', '2BUA', [...YF2, 'BUA2005', 'BUA2006', 'BUA2007', 'BUA2008 ! P100', 'YFF4207']),
  ba1: programme('BABAT1----', '1BAA', [...YF1, 'BAT1006', 'BAT1007', 'YFF4102']),
  tm2: programme('BATMF2----', '2TMF', [...YF2, 'TMF2001', 'TMF2002', 'TMF2004 ! P100', 'YFF4215']),
  el1: programme('ELELE1----', '1ELA', [...YF1, 'ELE1006', 'ELE1007', 'YFF4103']),
  el2: programme('ELELE2----', '2ELA', [...YF2, 'ELE2004', 'ELE2005', 'ELE2007 ! P100', 'YFF4208']),
  tp1: programme('TPTIP1----', '1TPA', [...YF1, 'TEK1001', 'TEK1002', 'YFF4111', 'FBJ9000 -']),
  rm1: programme('RMRMF1----', '1RMA', [...YF1, 'RMF1001', 'RMF1002', 'YFF4109']),
  rm2: programme('RMKOS2----', '2KOA', [...YF2, 'KOS2001', 'KOS2002', 'KOS2003 ! P100', 'YFF4213']),
  na1: programme('NANAB1----', '1NAA', [...YF1, 'NAB1001', 'NAB1002', 'YFF4107']),
  // Fagtype PF with hours: YFF4190 is on the list of B09; NOR1Z21 is an opplæringsfag without an exam code.
  sr1: programme('SRSSR1----', '1SRA', [...YF1, 'SSR1001', 'SSR1002', 'YFF4190 h168', 'NOR1Z21 -']),
  // Landslinje: pupils from the whole country.
  ll3: programme('TPYSL3L---', '3YSA', ['YSL3003', 'YSL3004 MP50', 'YSL3001 h280', 'YSL3002 h140']),
  // Vg1 spread over two years: first (A) and second year (B).
  a1: programme('HSHSF1A---', '1HSX', ['ENG1025 S8 M4', 'MAT1145 S6 M6', 'HSF1006 ~', 'HSF1007 ~', 'KRO1017 ~']),
  b1: programme('HSHSF1B---', '1HSY', ['NAT1011 M5', 'NOR1263 ~', 'HSF1006', 'HSF1007', 'HSF1008', 'YFF4106']),
  // TAF: the subjects of four years; most go on.
  taf: programme('TPTIP1TAF-', '1TAF', ['ENG1007 S8 M5', 'MAT1021 ~', 'NAT1007 ~', 'TEK1001 ~', 'TEK1002 ~', 'NOR1260 ~', 'KRO1017 ~']),
  pb4: programme('PBPBY4----', '3PBA', [
    'NOR1267 S100',
    'NOR1268 S20',
    'NOR1269 M15',
    'HIS1011 M10',
    'NAT1008 M10',
    'MAT1110 S20',
    'KRO1021',
  ]),
  yk4: programme('PBPBY4YK--', '3PBB', [
    'NOR1267 S100',
    'NOR1268 S20',
    'NOR1269 M15',
    'HIS1011 M10',
    'NAT1008 M10',
    'MAT1110 S20',
    'ENG1007 S8 M5',
  ]),
  ib2: programme('STIBV2----', '2IBA', ['IBA3001', 'IBB3002', 'IBM3003', 'IBN3004', 'IBT3005']),
  ib3: programme('STIBV3----', '3IBA', ['IBA3011 S100', 'IBB3012 S100', 'IBM3013 S100', 'IBN3014 S100', 'IBT3015']),
  // Fagopplæring i skole: the trade test stands in «annen» without a form (B15).
  me3: programme('HSHEA3----', '3HEA', ['HEA3101', 'HEA3102 !']),
  mv3: programme('HSHEA3MV--', 'MVHEA', ['MFYV101', 'HEAV102', 'HEAV103', 'HEAV104']),
  // Adults in ordinary programmes.
  vo2: programme('STSSA2----', 'V2', ['NOR1262', 'HIS1012', 'MAT1023 S15 M5', 'ENG1007 S8 M5']),
  // Planned lower competence, in class and in a group of its own.
  h1: programme('HSHSF1H---', '1HSA', ['ENG1025 S8 M4', 'HSF1006', 'HSF1007', 'IOP1000 - h200']),
  ht: programme('HSHSF1HTA1', '1HTA', ['IOP1000 - h400', 'IOP2000 - h200', 'TEO9000 - h100']),
  // Språklige minoriteter: subjects without a number grade.
  ao: programme('AOLOV0J---', 'INN', ['NOR1801 h280', 'ENG3001 h140', 'UPF9900 - h100']),
  gs: programme('GSGSK0----', '10A', [
    ...['NOR0214', 'NOR0215', 'NOR0216 M10', 'MAT0015 M10', 'ENG0012', 'ENG0013 M10', 'NAT0010 M5', 'SAF0010 M5', 'RLE0030 M5', 'KRO0020'],
    ...['MHE0010', 'MUS0010', 'KHV0010', 'FSP0042'],
  ]),
  gv: programme('GSGSK0VO--', 'VO1', ['NORV017', 'MATV010', 'ENGV009', 'SAFV006', 'NATV006']),
  gc: programme('GSGSK0J-GR', 'INT', ['NOR0214', 'MAT0015', 'ENG0012', 'KRO0020']),
  gm: programme('GSGSK0MV--', 'MOD', ['NORV020', 'MATV012', 'ENGV011']),
} as const satisfies Record<string, Programme>

export type ProgrammeId = keyof typeof PROGRAMMES

/** Last year of upper secondary: position 6 is 3 or 4 (F12). */
export function isLastYear(code: string): boolean {
  return code[5] === '3' || code[5] === '4'
}

export function isGrunnskole(code: string): boolean {
  return code.startsWith('GS')
}
