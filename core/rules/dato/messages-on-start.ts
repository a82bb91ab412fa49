import type { Message } from '../rule.ts'

/** Start dates outside the school year: the same words for a programme and a subject. */
export const startMessages: Readonly<Record<'before' | 'after', Message>> = {
  before: {
    what: {
      nb: 'Startdatoen «{value}» er før skoleåret {skoleaar}.',
      nn: 'Startdatoen «{value}» er før skuleåret {skoleaar}.',
      en: 'The start date «{value}» is before the school year {skoleaar}.',
    },
    remedy: {
      nb: 'Rett startdatoen i InSchool. Går eleven samme programområde om igjen på samme skole, kan datoen fra i fjor stå.',
      nn: 'Rett startdatoen i InSchool. Går eleven same programområde om att på same skule, kan datoen frå i fjor stå.',
      en: "Correct the start date in InSchool. If the pupil repeats the same programme at the same school, last year's date may stand.",
    },
  },
  after: {
    what: {
      nb: 'Startdatoen «{value}» er etter at skoleåret {skoleaar} er slutt.',
      nn: 'Startdatoen «{value}» er etter at skuleåret {skoleaar} er slutt.',
      en: 'The start date «{value}» is after the school year {skoleaar} has ended.',
    },
    remedy: {
      nb: 'Rett startdatoen i InSchool, eller skoleåret om linjen hører til det neste.',
      nn: 'Rett startdatoen i InSchool, eller skuleåret om linja høyrer til det neste.',
      en: 'Correct the start date in InSchool, or the school year if the line belongs to the next one.',
    },
  },
}
