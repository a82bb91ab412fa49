import { defineGroupRule } from '../define-rule.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { subjectOf } from './subject.ts'

/** Subjects that are approved from elsewhere: exempt, documented, assessed. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set(['G', 'F', 'V', 'R', 'S'])
/** Remarks on subjects taken at the other level. */
const OTHER_LEVEL = ['FAM34', 'FAM46']

/** The interface says that a subject has the level of its programme. IB has a level of its own, which lists do not tell. */
export const fagkodeWrongLevel = defineGroupRule({
  id: 'fagkode-wrong-level',
  code: 'OPP003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fag og programområde har ulikt nivå',
    nn: 'Fag og programområde har ulikt nivå',
    en: 'Subject and programme area of different levels',
  },
  source: [
    { id: 'SAS3-KL-06', read: '2026-11-22' },
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagkoder',
  appliesTo: ['fagrad'],
  by: ['programomraadekode', 'fagkode'],
  reads: ['programomraadekode', 'fagkode'],
  optional: ['fagstatus', 'fagmerknad', 'linje_aktiv'],
  messages: {
    grunnskole: {
      what: {
        nb: '«{value}» ({name}) er et fag i grunnskolen, men programområdet {programme} er videregående.',
        nn: '«{value}» ({name}) er eit fag i grunnskulen, men programområdet {programme} er vidaregåande.',
        en: '«{value}» ({name}) is a subject of grunnskole (primary and lower secondary), but the programme area {programme} is upper secondary.',
      },
      remedy: {
        nb: 'Rett fagkoden på elevens fag i InSchool, eller flytt faget til elevkurset det hører til.',
        nn: 'Rett fagkoden på faget til eleven i InSchool, eller flytt faget til elevkurset det høyrer til.',
        en: "Correct the code on the pupil's subject in InSchool, or move the subject to the enrolment it belongs to.",
      },
    },
    videregaaende: {
      what: {
        nb: '«{value}» ({name}) er et fag i videregående, men programområdet {programme} er grunnskole.',
        nn: '«{value}» ({name}) er eit fag i vidaregåande, men programområdet {programme} er grunnskule.',
        en: '«{value}» ({name}) is a subject of upper secondary, but the programme area {programme} is grunnskole (primary and lower secondary).',
      },
      remedy: {
        nb: 'Rett fagkoden på elevens fag i InSchool. Et fag fra videregående hører til et elevkurs der.',
        nn: 'Rett fagkoden på faget til eleven i InSchool. Eit fag frå vidaregåande høyrer til eit elevkurs der.',
        en: "Correct the code on the pupil's subject in InSchool. A subject of upper secondary belongs to an enrolment there.",
      },
    },
  },
  check(group, ctx) {
    const { programomraadekode, fagkode } = group.row(0)
    const subject = subjectOf(fagkode, ctx)
    if (subject?.nivaa == null || isIbRow(programomraadekode, fagkode, ctx.parametre)) return
    const wrong = subject.nivaa === 'grunnskole' ? isVideregaaende(programomraadekode) : isGrunnskole(programomraadekode)
    // Adults on AOLOV take subjects of either level.
    if (!wrong || programomraadekode.startsWith('AO')) return
    const facts = { name: subject.navn, programme: programomraadekode }
    for (let at = 0; at < group.size; at++) {
      const { fagstatus, fagmerknad, linje_aktiv } = group.row(at)
      if (linje_aktiv === 'N' || FROM_ELSEWHERE.has(fagstatus) || OTHER_LEVEL.includes(fagmerknad.slice(0, 5))) continue
      ctx.hit(at, 'fagkode', subject.nivaa, facts)
    }
  },
})
