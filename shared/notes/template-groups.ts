import type { Step } from '../model/step.ts'
import type { TemplateId } from '../model/template.ts'

/** Templates that are needed at one stage of a search. */
interface TemplateGroup {
  readonly name: string
  readonly templates: readonly TemplateId[]
}

/** The templates in the order in which a search comes to them. */
export const templateGroups: readonly TemplateGroup[] = [
  { name: 'Applying', templates: ['application-follow-up', 'application-call', 'ask-for-the-date'] },
  {
    name: 'Around an interview',
    templates: [
      'reschedule',
      'missed-they-did-not-call',
      'missed-they-called-it-off',
      'missed-user-could-not',
      'missed-interview-call',
    ],
  },
  {
    name: 'After an interview',
    templates: ['thank-you-call', 'thank-you-visit', 'loop-in-recruiter', 'loop-in-contact', 'as-promised'],
  },
  {
    name: 'Waiting for an answer',
    templates: [
      'check-in',
      'check-in-promise',
      'late-thanks-check-in',
      'check-in-call',
      'voicemail',
      'gatekeeper',
      'call-back',
      'call-back-call',
      'set-the-date',
      'second-check-in',
      'stay-in-touch',
    ],
  },
  {
    name: 'An offer',
    templates: [
      'offer-thanks',
      'offer-call',
      'ask-for-time',
      'accept',
      'acceptance-news',
      'decline',
      'offer-in-hand',
      'offer-in-hand-call',
    ],
  },
  {
    name: 'The end of it',
    templates: [
      'rejection-thanks',
      'rejection-call',
      'farewell-call',
      'withdraw',
      'reconnect',
      'reconnect-call',
    ],
  },
]

/** The step that each template is written for. */
export const stepsOfTemplates: Readonly<Record<TemplateId, Step>> = {
  'application-follow-up': 'application-follow-up',
  'application-call': 'application-follow-up',
  'ask-for-the-date': 'schedule-interview',
  'missed-they-did-not-call': 'missed-interview',
  'missed-they-called-it-off': 'missed-interview',
  'missed-user-could-not': 'missed-interview',
  'missed-interview-call': 'missed-interview',
  'offer-call': 'offer-thanks',
  'offer-in-hand-call': 'tell-others',
  'farewell-call': 'farewell',
  'thank-you-call': 'thank-you',
  'thank-you-visit': 'thank-you',
  'late-thanks-check-in': 'check-in',
  'loop-in-recruiter': 'loop-in',
  'loop-in-contact': 'loop-in',
  'check-in': 'check-in',
  'check-in-promise': 'check-in',
  'check-in-call': 'check-in',
  voicemail: 'check-in',
  gatekeeper: 'check-in',
  'second-check-in': 'second-check-in',
  'call-back-call': 'call-back',
  'set-the-date': 'call-back',
  'stay-in-touch': 'stay-in-touch',
  'offer-in-hand': 'tell-others',
  'rejection-thanks': 'rejection-thanks',
  'rejection-call': 'rejection-thanks',
  'offer-thanks': 'offer-thanks',
  'ask-for-time': 'offer-answer',
  decline: 'offer-answer',
  withdraw: 'withdraw',
  reschedule: 'prepare',
  'call-back': 'call-back',
  'as-promised': 'own-promise',
  accept: 'offer-answer',
  'acceptance-news': 'acceptance-news',
  reconnect: 'reconnect',
  'reconnect-call': 'reconnect',
}
