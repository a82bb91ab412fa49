/** A subject of a made-up programme, with what is natural for it at the end of a school year. */
export interface Subject {
  readonly fagkode: string
  /** 'standpunkt': ends this year. 'goes-on': half-year grades only, the subject ends in a later year. 'exam-only': an interdisciplinary exam. */
  readonly ends: 'standpunkt' | 'goes-on' | 'exam-only'
  /** Exam form and how many of a hundred pupils are drawn for it. */
  readonly exam?: { readonly form: 'S' | 'M' | 'MP' | 'P'; readonly percent: number }
}

export interface Programme {
  readonly kode: string
  readonly klasse: string
  readonly trinn: 1 | 2 | 3
  readonly subjects: readonly Subject[]
}

function ending(fagkode: string, exam?: Subject['exam']): Subject {
  return exam === undefined ? { fagkode, ends: 'standpunkt' } : { fagkode, ends: 'standpunkt', exam }
}

function goesOn(fagkode: string): Subject {
  return { fagkode, ends: 'goes-on' }
}

/** Programmes of a school with studieforberedende and yrkesfag; pupils are spread over them in this order. */
export const PROGRAMMES: readonly Programme[] = [
  {
    kode: 'STUSP1----',
    klasse: '1STA',
    trinn: 1,
    subjects: [
      goesOn('NOR1264'),
      ending('ENG1007', { form: 'S', percent: 15 }),
      ending('MAT1019', { form: 'M', percent: 15 }),
      ending('NAT1007'),
      ending('GEO1003'),
      ending('SAK1001', { form: 'M', percent: 10 }),
      ending('KRO1017'),
    ],
  },
  {
    kode: 'STSSA2----',
    klasse: '2STA',
    trinn: 2,
    subjects: [
      goesOn('NOR1265'),
      ending('MAT1023', { form: 'S', percent: 20 }),
      goesOn('HIS1009'),
      ending('KRO1018'),
      ending('SAM3072', { form: 'M', percent: 20 }),
      ending('SAM3051'),
    ],
  },
  {
    kode: 'STSSA3----',
    klasse: '3STA',
    trinn: 3,
    subjects: [
      ending('NOR1267', { form: 'S', percent: 100 }),
      ending('NOR1268'),
      ending('NOR1269', { form: 'M', percent: 25 }),
      ending('HIS1010', { form: 'M', percent: 25 }),
      ending('REL1003'),
      ending('KRO1019'),
    ],
  },
  {
    kode: 'HSHEA2----',
    klasse: '2HEA',
    trinn: 2,
    subjects: [
      ending('HEA2007'),
      ending('HEA2008'),
      ending('HEA2009'),
      { fagkode: 'HEA2010', ends: 'exam-only', exam: { form: 'MP', percent: 100 } },
      ending('NOR1260', { form: 'S', percent: 20 }),
      ending('SAK1002'),
      ending('KRO1024'),
    ],
  },
]
