import { describe, expect, it } from 'vitest'
import type { FormatId, Leveranse, PlainDate } from '#core'
import type { ExampleRow } from '../core/rules/examples.ts'
import { DELIVERY_DAY, type ExampleLeveranse } from '../scripts/example-delivery/delivery.ts'
import { exampleDelivery } from '../scripts/example-delivery/example-delivery.ts'
import { checkText, foundHits } from './support/check-text.ts'
import { fileOf, pupil, tof } from './support/hand-written-delivery.ts'
import { syntheticFodselsnummer } from './support/synthetic-fodselsnummer.ts'

// A delivery that is right must give nothing of any severity, from any rule. Each case is what some caseworker meets every year.

interface Clean {
  readonly name: string
  readonly format: FormatId
  readonly leveranse: Leveranse
  readonly today: string
  readonly rows: readonly ExampleRow[]
}

const born = (birthDate: string, more: { dNumber?: boolean } = {}): string =>
  syntheticFodselsnummer({ birthDate: birthDate as PlainDate, ...more })

const [ada, bo, cato, dina, eli, finn, gro, hans] = [pupil(0), pupil(1), pupil(2), pupil(3), pupil(4), pupil(5), pupil(6), pupil(7)]
const ADULT = born('1974-05-06')
const privatist = pupil(8, { skolenummer: '39990', fodselsnummer: born('1999-03-04') })
const AS_PRIVATIST = { fagstatus: 'P', startdato_fag: '', termin: 'H' }

/** The start line names the school only where the whole file is one school's. */
function sluttkarakterer(name: string, rows: readonly ExampleRow[]): Clean {
  const schools = new Set(rows.flatMap(({ skolenummer }) => skolenummer ?? []))
  const start = tof('20260624', { skolenummer: schools.size === 1 ? [...schools][0]! : '' })
  return { name, format: 'sas-vigo', leveranse: 'sluttkarakterer', today: '2026-06-25', rows: [start, ...rows] }
}

const vgs: readonly Clean[] = [
  {
    name: 'ajourhold in September: pupils, programmes and subjects, no grades at all',
    format: 'sas-vigo',
    leveranse: 'ajourhold',
    today: '2025-09-05',
    rows: [
      tof('20250904'),
      ada.el({ gateadresse: 'Eksempelveien 1 A', postnummer: '3111', kommunenummer: '3905', morsmaal: 'NOR' }),
      ada.ek({ klasse: '1STA', deltid: 'N', voksen: 'N', maalform: 'B', rettstype: 'U', saerskilt_spraak: 'N' }),
      ada.kl('ENG1007'),
      ada.kl('MAT1019'),
      bo.el({ postnummer: '0150', kommunenummer: '0301' }),
      bo.ek({ startdato: '20250901' }),
      bo.kl('ENG1007', { startdato_fag: '20250901' }),
    ],
  },
  {
    name: 'elevdata in October: every fagstatus of the autumn, elevtimer, two part-time enrolments, a pupil who never came',
    format: 'sas-vigo',
    leveranse: 'elevdata',
    today: '2025-10-10',
    rows: [
      tof('20251009', { skolenummer: '' }),
      ada.el(),
      ada.ek({ klasse: '1STA', maalform: 'N' }),
      ada.kl('ENG1007'),
      ada.kl('NOR1264', { fagstatus: 'B' }),
      ada.kl('MAT1019', { fagstatus: 'A' }),
      ada.kl('FSP6219', { fagstatus: 'N', skolenummer2: '70020' }),
      ada.kl('IOP1000', { elevtimer: '113' }),
      bo.el(),
      bo.ek({ deltid: 'J' }),
      bo.kl('ENG1007'),
      { ...bo.ek({ deltid: 'J' }), programomraadekode: 'HSHSF1----' },
      { ...bo.kl('HSF1006'), programomraadekode: 'HSHSF1----' },
      cato.el(),
      cato.ek({ avbruddsdato: '20250901', avbruddsaarsak: 'TN', deltid: 'J' }),
      cato.kl('ENG1007', { fagstatus: 'S', avbruddsdato_fag: '20250901' }),
      dina.el({ morsmaal: 'POL' }),
      dina.ek(),
      dina.kl('ENG1007', { fagstatus: 'U' }),
    ],
  },
  {
    name: 'termin1 in February: half-year grades with IV, a pupil who left, one exempt',
    format: 'sas-vigo',
    leveranse: 'termin1',
    today: '2026-02-13',
    rows: [
      tof('20260213'),
      ada.el(),
      ada.ek({ orden: 'G', oppforsel: 'NG', fravaer_dager: '3', fravaer_timer: '0', fravaer_dager_totalt: '3', fravaer_timer_totalt: '2' }),
      ada.kl('ENG1007', { halvaar1: '4' }),
      ada.kl('MAT1019', { halvaar1: 'IV', fagmerknad: 'FAM51' }),
      ada.kl('KRO1017', { halvaar1: 'F', fagmerknad: 'FAM02' }),
      ada.kl('NAT1007', { halvaar1: '1' }),
      bo.el(),
      bo.ek({ avbruddsdato: '20251128', avbruddsaarsak: 'FV', fullfortkode: 'S' }),
      bo.kl('ENG1007', { fagstatus: 'S', avbruddsdato_fag: '20251128' }),
    ],
  },
  {
    name: 'privatister in February: fagstatus P, no start dates, no standpunkt, exams of the autumn',
    format: 'sas-vigo',
    leveranse: 'privatist',
    today: '2026-02-20',
    rows: [
      tof('20260219', { skolenummer: '39990' }),
      privatist.el(),
      privatist.ek({ startdato: '' }),
      privatist.kl('ENG1007', { ...AS_PRIVATIST, eksamen_skriftlig: '4', eksamensform: 'S' }),
      privatist.kl('SAK1001', { ...AS_PRIVATIST, eksamen_muntlig: '6', eksamensform: 'M' }),
      privatist.kl('HEA2010', { ...AS_PRIVATIST, eksamen_annen: '1', eksamensform: 'MP' }),
      privatist.kl('MAT1019', { ...AS_PRIVATIST, eksamen_skriftlig: 'IM', eksamensform: 'S', fagmerknad: 'FAM29' }),
    ],
  },
  sluttkarakterer('ordinary pupils: all grades from 1 to 6, exams in every form, absence and conduct', [
    ada.el(),
    ada.ek({
      klasse: '1STA',
      bevistype: 'KB',
      fullfortkode: 'I',
      orden: 'LG',
      oppforsel: 'G',
      fravaer_dager: '7',
      fravaer_timer: '14',
      fravaer_dager_totalt: '17',
      fravaer_timer_totalt: '14',
      maalform: 'B',
      voksen: 'N',
      deltid: 'N',
    }),
    ada.kl('ENG1007', { halvaar1: '5', standpunkt: '5', eksamen_skriftlig: '5', eksamensform: 'S', termin: 'V' }),
    ada.kl('SAK1001', { halvaar1: '2', standpunkt: '3', eksamen_muntlig: '2', eksamensform: 'M', termin: 'V' }),
    ada.kl('MAT1019', { halvaar1: '1', standpunkt: '1', termin: 'V' }),
    ada.kl('NOR1264', { halvaar1: '4', halvaar2: '4' }),
    ada.kl('NAT1007', { halvaar1: '6', standpunkt: '6', termin: 'V' }),
  ]),
  sluttkarakterer('a subject over the absence limit, one not taken with and without documentation, an annulled exam', [
    ada.el(),
    ada.ek({ bevistype: 'KB', fullfortkode: 'M' }),
    ada.kl('ENG1007', { halvaar1: 'IV', standpunkt: 'IV', fagmerknad: 'FAM51' }),
    ada.kl('MAT1019', { standpunkt: '3', eksamen_skriftlig: 'IM', eksamensform: 'S', fagmerknad: 'FAM29' }),
    ada.kl('NAT1007', { standpunkt: '3', eksamen_muntlig: 'IM', eksamensform: 'M', fagmerknad: 'FAM39' }),
    ada.kl('SAK1001', { standpunkt: '', eksamen_muntlig: 'IV', eksamensform: 'M', fagmerknad: 'FAM04' }),
  ]),
  sluttkarakterer('an interdisciplinary exam code has no standpunkt; the subjects behind it have', [
    ...[pupil(20, { programomraadekode: 'HSHEA2----' })].flatMap((hea) => [
      hea.el(),
      hea.ek({ bevistype: 'KB', fullfortkode: 'B' }),
      hea.kl('HEA2007', { halvaar1: '4', standpunkt: '4' }),
      hea.kl('HEA2008', { halvaar1: '3', standpunkt: '3' }),
      hea.kl('HEA2010', { eksamen_annen: '4', eksamensform: 'MP', termin: 'V' }),
      hea.kl('YFF4190', { elevtimer: '168', standpunkt: 'B' }),
    ]),
  ]),
  sluttkarakterer('ny, utsatt and særskilt eksamen: the same subject on lines with another karakterstatus', [
    ada.el(),
    ada.ek({ bevistype: 'KB', fullfortkode: 'B' }),
    ada.kl('ENG1007', { standpunkt: '2', eksamen_skriftlig: '1', eksamensform: 'S', termin: 'V' }),
    ada.kl('ENG1007', { eksamen_skriftlig: '3', eksamensform: 'S', karakterstatus: 'N', termin: 'H', fagmerknad: 'FAM62' }),
    ada.kl('MAT1019', { standpunkt: '1', eksamen_muntlig: '2', eksamensform: 'M', karakterstatus: 'S', termin: 'H' }),
    ada.kl('NAT1007', { standpunkt: '4', eksamen_skriftlig: '4', eksamensform: 'S', karakterstatus: 'U', termin: 'H' }),
  ]),
  sluttkarakterer('a subject moved between programmes stands under both', [
    ada.el(),
    ada.ek({ avbruddsdato: '20251015', avbruddsaarsak: 'AP', fullfortkode: 'S' }),
    ada.kl('ENG1007', { fagstatus: 'S', avbruddsdato_fag: '20251015' }),
    { ...ada.ek({ startdato: '20251016', fullfortkode: 'B', bevistype: 'KB' }), programomraadekode: 'HSHSF1----' },
    { ...ada.kl('ENG1007', { standpunkt: '4', startdato_fag: '20251016' }), programomraadekode: 'HSHSF1----' },
  ]),
  sluttkarakterer('every fullførtkode of upper secondary and both documents', [
    ...['B', 'I', 'M', 'A', 'H', 'L', 'K', 'S', ''].flatMap((fullfortkode, i) => {
      const one = pupil(30 + i, { programomraadekode: i === 0 ? 'STUSP3----' : 'HSHEA2H---' })
      const left = fullfortkode === 'S' ? { avbruddsdato: '20260210', avbruddsaarsak: 'AR' } : {}
      return [
        one.el(),
        one.ek({ fullfortkode, ...left, bevistype: i === 0 ? 'VM' : i === 8 ? '' : 'KB' }),
        one.kl('KRO1018', { standpunkt: '4' }),
      ]
    }),
  ]),
  sluttkarakterer('adults in modules: VOKSEN J, no conduct, bestått, approved prior learning', [
    ...[pupil(40, { programomraadekode: 'HSHEA3MV--', fodselsnummer: ADULT })].flatMap((adult) => [
      adult.el({ morsmaal: 'TIG' }),
      adult.ek({ voksen: 'J', rettstype: 'V', rett_paabygging: 'N', deltid: 'J', fullfortkode: 'B', bevistype: 'VM' }),
      adult.kl('ENGV007', { fagstatus: 'V', standpunkt: 'B' }),
      adult.kl('NORV014', { fagstatus: 'V', standpunkt: '3' }),
      adult.kl('HEA2007', { fagstatus: 'R', startdato_fag: '', eksamen_annen: 'GK', fagmerknad: 'FAM18', rkv_dato: '20250901' }),
      adult.kl('HEA2008', { fagstatus: 'R', startdato_fag: '', standpunkt: 'GK', fagmerknad: 'FAM03', rkv_dato: '20250901' }),
      adult.kl('HEA2009', { fagstatus: 'V', eksamen_annen: 'IG', rkv_dato: '20250901' }),
      adult.vm('VMM46'),
      adult.vm('VMM36'),
    ]),
  ]),
  sluttkarakterer('a trade test taken in school: bestått, bestått meget godt, ikke bestått', [
    ...(['B', 'BM', 'IB'] as const).flatMap((eksamen_annen, i) => {
      const one = pupil(50 + i, { programomraadekode: 'BAROF3----' })
      return [
        one.el(),
        one.ek({ fullfortkode: eksamen_annen === 'IB' ? 'I' : 'B', bevistype: 'KB' }),
        one.kl('ROF3102', { fagstatus: 'M', eksamen_annen, fagmerknad: 'FAM27' }),
      ]
    }),
  ]),
  sluttkarakterer('subjects exempt, approved, from abroad, from lower secondary, and their remarks with parameters', [
    ada.el(),
    ada.ek({ fullfortkode: 'B', bevistype: 'KB' }),
    ada.kl('KRO1017', { fagstatus: 'F', startdato_fag: '', standpunkt: 'F', fagmerknad: 'FAM01' }),
    ada.kl('ENG1007', {
      fagstatus: 'G',
      startdato_fag: '',
      standpunkt: '4',
      fagmerknad: 'FAM16',
      fagmerknad_parameter: '2024',
      skoleaar2: '20232024',
      skolenummer2: '24499',
    }),
    ada.kl('FSP6219', { fagstatus: 'G', startdato_fag: '', standpunkt: '5', fagmerknad: 'FAM46', fagmerknad_parameter: 'FSP0132' }),
    ada.kl('MAT1019', { fagstatus: 'G', startdato_fag: '', standpunkt: 'GK', fagmerknad: 'FAM52' }),
    ada.kl('NAT1007', { standpunkt: '4', fagmerknad: 'FAM42', fagmerknad_parameter: 'STUSP1----' }),
    ada.kl('UPF9001', { elevtimer: '84', standpunkt: 'D' }),
    ada.vm('VMM06'),
    ada.vm('VMM17', { vmm_parameter1: '§ 3-22' }),
    ada.vm('VMM31', { vmm_parameter1: '15.06.2026' }),
  ]),
  sluttkarakterer('VO in standpunkt with the remark that explains it', [
    ada.el(),
    ada.ek({ fullfortkode: 'B', bevistype: 'KB' }),
    ada.kl('KRO1017', { standpunkt: 'VO' }),
    ada.vm('VMM27'),
  ]),
  sluttkarakterer('a pupil of the IB programme: 7 and letters', [
    ...[pupil(60, { programomraadekode: 'STIBV3----' })].flatMap((ib) => [
      ib.el(),
      ib.ek({ fullfortkode: 'B', bevistype: 'KB' }),
      ib.kl('IBE3101', { halvaar1: '6', standpunkt: '7' }),
      ib.kl('IBT3101', { standpunkt: 'A' }),
      ib.kl('IBK3101', { standpunkt: 'E' }),
      ib.kl('NOR1269', { standpunkt: '5' }),
    ]),
  ]),
  sluttkarakterer('pupils of a private school, an apprentice in TAF, planned lower competence, a linguistic minority, Svalbard', [
    ...(
      [
        ['00301', 'STUSP1----'],
        ['39901', 'BABAT1TA--'],
        ['39901', 'STUSP1HT-1'],
        ['39901', 'STUSP1HTA1'],
        ['39901', 'AOLOV0J---'],
        ['21001', 'STUSP2A---'],
        ['39901', 'PBPBY4YK--'],
      ] as const
    ).flatMap(([skolenummer, programomraadekode], i) => {
      const one = pupil(70 + i, { skolenummer, programomraadekode })
      return [one.el(), one.ek({ fullfortkode: 'A', bevistype: 'KB' }), one.kl('ENG1007', { standpunkt: 'IV', fagmerknad: 'FAM05' })]
    }),
  ]),
  {
    name: 'etter-klage in September: changed grades, and subjects of two school years before',
    format: 'sas-vigo',
    leveranse: 'etter-klage',
    today: '2026-09-18',
    rows: [
      tof('20260917'),
      ada.el(),
      ada.ek({ fullfortkode: 'B', bevistype: 'KB' }),
      ada.kl('ENG1007', { standpunkt: '4', karakterstatus: 'K' }),
      ada.kl('MAT1019', { standpunkt: '3', karakterstatus: 'E' }),
      ada.kl('SAK1001', { standpunkt: '3', eksamen_muntlig: '4', eksamensform: 'M', karakterstatus: 'K', termin: 'V' }),
      ada.kl('GEO1003', { fagstatus: 'G', startdato_fag: '', standpunkt: '4', skoleaar2: '20222023', skolenummer2: '30001' }),
    ],
  },
  {
    name: 'identitet: nothing but pupils, among them a D-nummer and a pensioner',
    format: 'sas-vigo',
    leveranse: 'identitet',
    today: '2026-03-02',
    rows: [
      tof('20260301', { skolenummer: '' }),
      ada.el({ navn: "Berg-Næss Ada D'Angelo" }),
      bo.el({ navn: 'Ñandú José María' }),
      pupil(80, { fodselsnummer: born('2008-04-05', { dNumber: true }) }).el(),
      pupil(81, { fodselsnummer: born('1952-04-05') }).el(),
    ],
  },
]

const grunnskole = pupil(100, { programomraadekode: 'GSGSK0----', skolenummer: '39501' })
const newcomer = pupil(101, { programomraadekode: 'GSGSK0J-GR', skolenummer: '39501' })
const adultGs = pupil(102, { programomraadekode: 'GSGSK0VO--', skolenummer: '39801', fodselsnummer: ADULT })

const gsk: readonly Clean[] = [
  sluttkarakterer('grunnskole: tenth graders, an exempt newcomer, adults with approved subjects', [
    grunnskole.el(),
    grunnskole.ek({ fullfortkode: 'B', bevistype: 'VM', orden: 'G', oppforsel: 'G', fravaer_dager: '0', fravaer_timer: '0' }),
    grunnskole.kl('NOR0214', { halvaar1: '4', standpunkt: '4', eksamen_skriftlig: '3', eksamensform: 'S' }),
    grunnskole.kl('NOR0216', { halvaar1: '4', standpunkt: '5', eksamen_muntlig: '5', eksamensform: 'M' }),
    grunnskole.kl('MAT0010', { halvaar1: '2', standpunkt: '1' }),
    grunnskole.kl('KHV0010', { halvaar1: 'F', standpunkt: 'F', fagmerknad: 'FAM44' }),
    grunnskole.kl('UTV0010', { standpunkt: 'D' }),
    grunnskole.vm('VMM03'),
    newcomer.el(),
    newcomer.ek({ fullfortkode: 'B', bevistype: 'KB', startdato: '' }),
    newcomer.kl('NOR0214', { halvaar1: 'IV', standpunkt: 'IV', fagmerknad: 'FAM21', startdato_fag: '' }),
    newcomer.vm('VMM01', { vmm_parameter1: '150226' }),
    adultGs.el(),
    adultGs.ek({ voksen: 'J', fullfortkode: 'B', bevistype: 'VM' }),
    adultGs.kl('NORV014', { fagstatus: 'V', standpunkt: 'GK' }),
    adultGs.kl('MATV010', { fagstatus: 'V', standpunkt: '3' }),
    adultGs.kl('SAFV005', { fagstatus: 'R', startdato_fag: '', standpunkt: 'GK', fagmerknad: 'FAM18', rkv_dato: '20251001' }),
  ]),
]

const statistics: readonly Clean[] = [
  {
    name: 'ssbResultatfag of upper secondary, with the codes VIGO makes itself',
    format: 'ssb-resultatfag',
    leveranse: 'sluttkarakterer',
    today: '2026-07-15',
    rows: [
      ada.resultatfag('ENG1007', { halvaar1: '4', standpunkt: '4', eksamen_skriftlig: '5' }),
      ada.resultatfag('MAT1019', { halvaar1: 'IV', standpunkt: 'IV', fagmerknad: 'FAM51', forrige_fagstatus: 'E' }),
      ada.resultatfag('SAK1001', { standpunkt: '3', eksamen_muntlig: 'IM', fagmerknad: 'FAM39' }),
      bo.resultatfag('ENG1007', { fagstatus: 'P', eksamen_skriftlig: '3' }),
      bo.resultatfag('HEA2010', { fagstatus: 'E', eksamen_annen: '4' }),
      cato.resultatfag('ENG1007', { fagstatus: 'S', linje_aktiv: 'N' }),
      cato.resultatfag('ENG1007', { fagstatus: 'E', standpunkt: '2' }),
      dina.resultatfag('HEA2007', { fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' }),
      dina.resultatfag('HEA2009', { fagstatus: 'V', eksamen_annen: 'IG' }),
      eli.resultatfag('ENG1007', { standpunkt: '2', eksamen_skriftlig: '1' }),
      eli.resultatfag('ENG1007', { eksamen_skriftlig: '3', karakterstatus: 'N' }),
      finn.resultatfag('GEO1003', { fagstatus: 'G', standpunkt: '4', skoleaar2: '20222023', skolenummer2: '30001' }),
      gro.resultatfag('KRO1017', { standpunkt: 'VO' }),
      gro.resultatfag('IOP1000', { elevtimer: '113' }),
      {
        ...hans.resultatfag('AA6524', { fagstatus: 'G', standpunkt: '4' }),
        skoleaar: '20052006',
        skolenummer: '07001',
        programomraadekode: '3201',
      },
    ],
  },
  {
    name: 'ssbResultatfag of grunnskole, as Statistics Norway gets it',
    format: 'ssb-resultatfag',
    leveranse: 'sluttkarakterer',
    today: '2026-07-15',
    rows: [
      grunnskole.resultatfag('NOR0214', { halvaar1: '4', standpunkt: '4', eksamen_skriftlig: '3' }),
      grunnskole.resultatfag('ENG0013', { standpunkt: '6', eksamen_muntlig: '6' }),
      grunnskole.resultatfag('KRO0020', { standpunkt: 'F', fagmerknad: 'FAM02' }),
      newcomer.resultatfag('NOR0214', { standpunkt: 'IV' }),
      adultGs.resultatfag('MATV010', { fagstatus: 'V', standpunkt: 'GK' }),
    ],
  },
  {
    name: 'ssbResultat with each elevstatus, the undetermined codes only VIGO makes, and pupils who left',
    format: 'ssb-resultat',
    leveranse: 'sluttkarakterer',
    today: '2026-07-15',
    rows: [
      ada.resultat({
        navn: 'Berg Ada',
        skolenavn: 'Fjordbyen videregående skole',
        organisasjonsnummer: '974603268',
        fullfortkode: 'B',
        rettstype: 'U',
        elevstatus: 'E',
        karakterpoeng: '42,5',
        kursprosent: '100',
        fravaer_dager: '3',
        fravaer_timer: '12',
        antall_fag: '7',
        antall_stryk: '0',
        bevistype: 'KB',
        maalform: 'B',
        rettstype_hjemfylke: 'U',
        rett_paabygging: 'N',
      }),
      bo.resultat({ elevstatus: 'S', avbruddsdato: '20260116', fullfortkode: 'S', forrige_elevstatus: 'E' }),
      cato.resultat({ elevstatus: 'P', startdato: '' }),
      dina.resultat({ elevstatus: 'V', startdato: '', rkv_dato: '20250901', fullfortkode: 'H' }),
      ...(['A', 'D', 'U', 'I', 'M', 'O', 'L', 'K'] as const).map((elevstatus, i) =>
        pupil(110 + i).resultat({ elevstatus, fullfortkode: elevstatus === 'A' ? 'A' : 'H' }),
      ),
      grunnskole.resultat({ elevstatus: 'E', fullfortkode: 'B', bevistype: 'VM' }),
    ],
  },
  {
    name: 'ssbElev and ssbElevfag in October have no grades',
    format: 'ssb-elevfag',
    leveranse: 'elevdata',
    today: '2025-10-24',
    rows: [ada.resultatfag('ENG1007'), ada.resultatfag('IOP2000', { elevtimer: '84' }), bo.resultatfag('ENGV008', { fagstatus: 'V' })].map(
      ({ linje_aktiv: _, ...row }) => row,
    ),
  },
  {
    name: 'ssbElev: one row per pupil',
    format: 'ssb-elev',
    leveranse: 'elevdata',
    today: '2025-10-24',
    rows: [ada, bo].map((one) => {
      const { startdato: _, ...row } = one.resultat({ navn: 'Berg Ada', rettstype: 'U', rett_paabygging: 'J' })
      return row
    }),
  },
  {
    name: 'ssbVoksensoker: adults with the day their prior learning was assessed',
    format: 'ssb-voksensoker',
    leveranse: 'identitet',
    today: '2026-03-02',
    rows: [
      { fodselsnummer: ADULT, navn: 'Dahl Emil', rkv_dato: '20250901' },
      { fodselsnummer: born('1988-10-11'), navn: 'Lien Tuva' },
    ],
  },
  {
    name: 'ssbKontrakt: contracts of the county and of others',
    format: 'ssb-kontrakt',
    leveranse: 'elevdata',
    today: '2025-12-03',
    rows: [
      { avgiverfylke: '39', telledato: '01.10.2025', hjemstedsfylke: '40', fodselsnummer: ada.fodselsnummer, navn: 'Berg Ada' },
      { avgiverfylke: '39', telledato: '01.10.2025', hjemstedsfylke: '', fodselsnummer: ADULT },
    ],
  },
  {
    name: 'ssbAvlagteProver: tests of a period',
    format: 'ssb-avlagteprover',
    leveranse: 'elevdata',
    today: '2025-12-03',
    rows: [{ avgiverfylke: '39', fra_dato: '01.10.2024', til_dato: '30.09.2025', hjemstedsfylke: '03', fodselsnummer: ADULT }],
  },
  {
    name: 'pupils for WIS Skole',
    format: 'wis-elever',
    leveranse: 'identitet',
    today: '2025-09-05',
    rows: [
      {
        skoleaar: '2025-2026',
        klassetrinn: '10',
        klasse: '10A',
        etternavn: 'Berg',
        fornavn: 'Ada',
        fodselsdato: '01.02.2010',
        adresse: 'Eksempelveien 1 A',
        postnummer: '0150',
      },
    ],
  },
  {
    name: 'a grade table from a school, written as people write',
    format: 'karakterfil',
    leveranse: 'sluttkarakterer',
    today: '2026-06-25',
    rows: [
      {
        fodselsnummer: ada.fodselsnummer,
        navn: 'Berg, Ada',
        skoleaar: '2025-2026',
        klasse: '1sta ',
        fagkode: 'ENG1007 Engelsk',
        fagstatus: 'Elev',
        halvaar1: '4',
        standpunkt: '5',
      },
      {
        fodselsnummer: bo.fodselsnummer,
        navn: 'Dahl, Bo',
        skoleaar: '2025-2026',
        fagkode: 'MAT1019',
        fagstatus: 'E',
        halvaar1: '-',
        standpunkt: '1',
      },
      {
        fodselsnummer: cato.fodselsnummer,
        navn: 'Lien, Cato',
        skoleaar: '2025-2026',
        fagkode: 'ENG1007',
        fagstatus: 'P',
        eksamensform: 'S',
        eksamen_skriftlig: '4',
      },
    ],
  },
]

async function everythingSaid(
  text: string,
  options: { leveranse: Leveranse | null; today: string; fylke?: string | null; filtype?: string | null },
) {
  const file = await checkText(text, { tillatSyntetiske: true, ...options })
  expect(file.problem).toBeNull()
  expect(file.coverage.run.length).toBeGreaterThan(0)
  return foundHits(file)
}

describe.each([
  ['upper secondary', vgs],
  ['grunnskole', gsk],
  ['statistics and tables', statistics],
] as const)('a clean delivery of %s', (_, cases) => {
  it.each(cases)('$leveranse: $name', async ({ format, leveranse, today, rows }) => {
    const text = fileOf(format, rows)
    expect(await everythingSaid(text, { leveranse, today, fylke: '39', filtype: format })).toEqual([])
  })

  it.each(cases)('the delivery found out, not told: $name', async ({ format, today, rows }) => {
    expect(await everythingSaid(fileOf(format, rows), { leveranse: null, today, filtype: format })).toEqual([])
  })
})

describe.each(Object.entries(DELIVERY_DAY))('the made-up county delivers %s', (leveranse, day) => {
  const today = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
  const files = exampleDelivery({ leveranse: leveranse as ExampleLeveranse, seed: 3 })

  it.each(files)('$name gives nothing', async ({ text }) => {
    expect(await everythingSaid(text, { leveranse: leveranse as Leveranse, today, fylke: '40' })).toEqual([])
    expect(await everythingSaid(text, { leveranse: null, today })).toEqual([])
  })
})
