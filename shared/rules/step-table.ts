import type { BoardStepRule, StepRule } from './step-rule.ts'
import { draftCallBack } from './steps/call-back.ts'
import { draftCheckIn } from './steps/check-in.ts'
import { draftDebrief } from './steps/debrief.ts'
import { draftKeepApplying } from './steps/keep-applying.ts'
import { draftLoopIn } from './steps/loop-in.ts'
import { draftOfferAnswer } from './steps/offer-answer.ts'
import { draftOfferDetails } from './steps/offer-details.ts'
import { draftOfferThanks } from './steps/offer-thanks.ts'
import { draftOwnPromise } from './steps/own-promise.ts'
import { draftPrepare } from './steps/prepare.ts'
import { draftReconnect } from './steps/reconnect.ts'
import { draftRejectionThanks } from './steps/rejection-thanks.ts'
import { draftSecondCheckIn } from './steps/second-check-in.ts'
import { draftStayInTouch } from './steps/stay-in-touch.ts'
import { draftTellOthers } from './steps/tell-others.ts'
import { draftThankYou } from './steps/thank-you.ts'

/**
 * The table of steps in docs/rules.md, row by row. The file of each step decides when it applies, to whom,
 * and when it alerts.
 */
export const stepTable: readonly StepRule[] = [
  { step: 'prepare', createDrafts: draftPrepare, sources: ['A', 'E'], patience: 'free' },
  { step: 'debrief', createDrafts: draftDebrief, sources: ['D', 'E'], patience: 'free' },
  { step: 'thank-you', createDrafts: draftThankYou, sources: ['A', 'C', 'E'], patience: 'free' },
  { step: 'loop-in', createDrafts: draftLoopIn, sources: ['C'], patience: 'free' },
  { step: 'own-promise', createDrafts: draftOwnPromise, sources: ['C'], patience: 'holding' },
  { step: 'check-in', createDrafts: draftCheckIn, sources: ['A', 'B', 'D', 'E'], patience: 'counted' },
  { step: 'call-back', createDrafts: draftCallBack, sources: ['C', 'D', 'E'], patience: 'counted' },
  { step: 'second-check-in', createDrafts: draftSecondCheckIn, sources: ['B', 'S'], patience: 'counted' },
  { step: 'stay-in-touch', createDrafts: draftStayInTouch, sources: ['B'], patience: 'counted' },
  {
    step: 'rejection-thanks',
    createDrafts: draftRejectionThanks,
    sources: ['A', 'B', 'D'],
    patience: 'free',
    onClosed: true,
  },
  { step: 'reconnect', createDrafts: draftReconnect, sources: ['B'], patience: 'free', onClosed: true },
  { step: 'offer-thanks', createDrafts: draftOfferThanks, sources: ['D'], patience: 'free' },
  { step: 'offer-details', createDrafts: draftOfferDetails, sources: ['D'], patience: 'free' },
  { step: 'offer-answer', createDrafts: draftOfferAnswer, sources: ['S'], patience: 'free' },
  { step: 'tell-others', createDrafts: draftTellOthers, sources: ['S'], patience: 'free' },
]

/** The last row of the table. It belongs to no single card. */
export const boardStepTable: readonly BoardStepRule[] = [
  { step: 'keep-applying', createBoardDrafts: draftKeepApplying, sources: ['A'] },
]
