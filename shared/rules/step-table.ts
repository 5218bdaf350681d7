import type { BoardStepRule, StepRule } from './step-rule.ts'
import { draftAcceptanceNews } from './steps/acceptance-news.ts'
import { draftApplicationFollowUp } from './steps/application-follow-up.ts'
import { draftCallBack } from './steps/call-back.ts'
import { draftCheckIn } from './steps/check-in.ts'
import { draftDebrief } from './steps/debrief.ts'
import { draftFarewell } from './steps/farewell.ts'
import { draftJoin } from './steps/join.ts'
import { draftKeepApplying } from './steps/keep-applying.ts'
import { draftLoopIn } from './steps/loop-in.ts'
import { draftMissedInterview } from './steps/missed-interview.ts'
import { draftOfferAnswer } from './steps/offer-answer.ts'
import { draftOfferDetails } from './steps/offer-details.ts'
import { draftOfferThanks } from './steps/offer-thanks.ts'
import { draftOwnPromise } from './steps/own-promise.ts'
import { draftPrepare } from './steps/prepare.ts'
import { draftReconnect } from './steps/reconnect.ts'
import { draftRejectionThanks } from './steps/rejection-thanks.ts'
import { draftScheduleInterview } from './steps/schedule-interview.ts'
import { draftSecondCheckIn } from './steps/second-check-in.ts'
import { draftStayInTouch } from './steps/stay-in-touch.ts'
import { draftTellOthers } from './steps/tell-others.ts'
import { draftThankYou } from './steps/thank-you.ts'
import { draftWithdraw } from './steps/withdraw.ts'

const free = { patience: 'free' } as const
const outbound = { patience: 'free', sends: 'outbound' } as const
const countedOutbound = { patience: 'counted', sends: 'outbound' } as const
const chain = { patience: 'counted', sends: 'chain' } as const
const neverHeld = { patience: 'holds-once-sent', sends: 'outbound' } as const
const onceClosed = { onClosed: 'only' } as const
const ifAccepted = { onClosed: 'if-accepted' } as const

/**
 * The table of steps in docs/rules.md, row by row. The file of each step decides when it applies, to whom,
 * and when it alerts.
 */
export const stepTable: readonly StepRule[] = [
  {
    step: 'application-follow-up',
    createDrafts: draftApplicationFollowUp,
    sources: ['S'],
    ...countedOutbound,
  },
  { step: 'schedule-interview', createDrafts: draftScheduleInterview, sources: ['D'], ...countedOutbound },
  { step: 'prepare', createDrafts: draftPrepare, sources: ['A', 'E'], ...free, ...ifAccepted },
  { step: 'join', createDrafts: draftJoin, sources: ['E'], ...free, ...ifAccepted },
  { step: 'missed-interview', createDrafts: draftMissedInterview, sources: ['A', 'D'], ...neverHeld },
  { step: 'debrief', createDrafts: draftDebrief, sources: ['D', 'E'], ...free },
  { step: 'thank-you', createDrafts: draftThankYou, sources: ['A', 'C', 'E'], ...outbound },
  { step: 'loop-in', createDrafts: draftLoopIn, sources: ['C'], ...outbound },
  { step: 'own-promise', createDrafts: draftOwnPromise, sources: ['C'], patience: 'promised', ...ifAccepted },
  { step: 'check-in', createDrafts: draftCheckIn, sources: ['A', 'B', 'D', 'E'], ...chain },
  { step: 'call-back', createDrafts: draftCallBack, sources: ['C', 'D', 'E'], ...chain },
  { step: 'second-check-in', createDrafts: draftSecondCheckIn, sources: ['B', 'S'], ...chain },
  { step: 'stay-in-touch', createDrafts: draftStayInTouch, sources: ['B'], ...chain },
  {
    step: 'rejection-thanks',
    createDrafts: draftRejectionThanks,
    sources: ['A', 'B', 'D'],
    ...outbound,
    ...onceClosed,
  },
  {
    step: 'reconnect',
    createDrafts: draftReconnect,
    sources: ['B'],
    patience: 'held',
    sends: 'outbound',
    ...onceClosed,
  },
  { step: 'farewell', createDrafts: draftFarewell, sources: ['D'], ...outbound, ...onceClosed },
  { step: 'withdraw', createDrafts: draftWithdraw, sources: ['D'], ...outbound },
  {
    step: 'acceptance-news',
    createDrafts: draftAcceptanceNews,
    sources: ['C'],
    ...outbound,
    ...onceClosed,
  },
  { step: 'offer-thanks', createDrafts: draftOfferThanks, sources: ['D'], ...outbound },
  { step: 'offer-details', createDrafts: draftOfferDetails, sources: ['D'], ...free },
  { step: 'offer-answer', createDrafts: draftOfferAnswer, sources: ['S'], ...outbound },
  { step: 'tell-others', createDrafts: draftTellOthers, sources: ['S'], ...neverHeld },
]

/** The last row of the table. It belongs to no single card. */
export const boardStepTable: readonly BoardStepRule[] = [
  { step: 'keep-applying', createBoardDrafts: draftKeepApplying, sources: ['A'] },
]
