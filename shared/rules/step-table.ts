import type { BoardStepRule, StepRule } from './step-rule.ts'
import { callBack } from './steps/call-back.ts'
import { checkIn } from './steps/check-in.ts'
import { debrief } from './steps/debrief.ts'
import { keepApplying } from './steps/keep-applying.ts'
import { loopIn } from './steps/loop-in.ts'
import { offerAnswer } from './steps/offer-answer.ts'
import { offerDetails } from './steps/offer-details.ts'
import { offerThanks } from './steps/offer-thanks.ts'
import { ownPromise } from './steps/own-promise.ts'
import { prepare } from './steps/prepare.ts'
import { reconnect } from './steps/reconnect.ts'
import { rejectionThanks } from './steps/rejection-thanks.ts'
import { secondCheckIn } from './steps/second-check-in.ts'
import { stayInTouch } from './steps/stay-in-touch.ts'
import { tellOthers } from './steps/tell-others.ts'
import { thankYou } from './steps/thank-you.ts'

/** The table of RULES.md, row by row: each step's file says when it arises, for whom, and when it alerts. */
export const stepTable: readonly StepRule[] = [
  { step: 'prepare', arise: prepare, sources: ['A', 'E'], patience: 'free' },
  { step: 'debrief', arise: debrief, sources: ['D', 'E'], patience: 'free' },
  { step: 'thank-you', arise: thankYou, sources: ['A', 'C', 'E'], patience: 'free' },
  { step: 'loop-in', arise: loopIn, sources: ['C'], patience: 'free' },
  { step: 'own-promise', arise: ownPromise, sources: ['C'], patience: 'holding' },
  { step: 'check-in', arise: checkIn, sources: ['A', 'B', 'D', 'E'], patience: 'counted' },
  { step: 'call-back', arise: callBack, sources: ['C', 'D', 'E'], patience: 'counted' },
  { step: 'second-check-in', arise: secondCheckIn, sources: ['B', 'S'], patience: 'counted' },
  { step: 'stay-in-touch', arise: stayInTouch, sources: ['B'], patience: 'counted' },
  {
    step: 'rejection-thanks',
    arise: rejectionThanks,
    sources: ['A', 'B', 'D'],
    patience: 'free',
    onClosed: true,
  },
  { step: 'reconnect', arise: reconnect, sources: ['B'], patience: 'free', onClosed: true },
  { step: 'offer-thanks', arise: offerThanks, sources: ['D'], patience: 'free' },
  { step: 'offer-details', arise: offerDetails, sources: ['D'], patience: 'free' },
  { step: 'offer-answer', arise: offerAnswer, sources: ['S'], patience: 'free' },
  { step: 'tell-others', arise: tellOthers, sources: ['S'], patience: 'free' },
]

/** Its last row, which belongs to no single card. */
export const boardStepTable: readonly BoardStepRule[] = [
  { step: 'keep-applying', ariseOnBoard: keepApplying, sources: ['A'] },
]
