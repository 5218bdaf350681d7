import type { TemplateId } from '../model/template.ts'
import { accept } from './built-in/accept.ts'
import { acceptanceNews } from './built-in/acceptance-news.ts'
import { applicationFollowUp } from './built-in/application-follow-up.ts'
import { asPromised } from './built-in/as-promised.ts'
import { askForTheDate } from './built-in/ask-for-the-date.ts'
import { askForTime } from './built-in/ask-for-time.ts'
import { callBack } from './built-in/call-back.ts'
import { applicationCall } from './built-in/call-sheets/application-call.ts'
import { callBackCall } from './built-in/call-sheets/call-back-call.ts'
import { checkInCall } from './built-in/call-sheets/check-in-call.ts'
import { farewellCall } from './built-in/call-sheets/farewell-call.ts'
import { gatekeeper } from './built-in/call-sheets/gatekeeper.ts'
import { missedInterviewCall } from './built-in/call-sheets/missed-interview-call.ts'
import { offerCall } from './built-in/call-sheets/offer-call.ts'
import { offerInHandCall } from './built-in/call-sheets/offer-in-hand-call.ts'
import { reconnectCall } from './built-in/call-sheets/reconnect-call.ts'
import { rejectionCall } from './built-in/call-sheets/rejection-call.ts'
import { voicemail } from './built-in/call-sheets/voicemail.ts'
import { checkIn } from './built-in/check-in.ts'
import { checkInPromise } from './built-in/check-in-promise.ts'
import { decline } from './built-in/decline.ts'
import { lateThanksCheckIn } from './built-in/late-thanks-check-in.ts'
import { loopInContact } from './built-in/loop-in-contact.ts'
import { loopInRecruiter } from './built-in/loop-in-recruiter.ts'
import { missedTheyCalledItOff } from './built-in/missed-they-called-it-off.ts'
import { missedTheyDidNotCall } from './built-in/missed-they-did-not-call.ts'
import { missedUserCouldNot } from './built-in/missed-user-could-not.ts'
import { offerInHand } from './built-in/offer-in-hand.ts'
import { offerThanks } from './built-in/offer-thanks.ts'
import { reconnect } from './built-in/reconnect.ts'
import { rejectionThanks } from './built-in/rejection-thanks.ts'
import { reschedule } from './built-in/reschedule.ts'
import { secondCheckIn } from './built-in/second-check-in.ts'
import { setTheDate } from './built-in/set-the-date.ts'
import { stayInTouch } from './built-in/stay-in-touch.ts'
import { thankYouCall } from './built-in/thank-you-call.ts'
import { thankYouVisit } from './built-in/thank-you-visit.ts'
import { withdraw } from './built-in/withdraw.ts'
import type { BuiltInTemplate } from './template.ts'

/** The templates that come with the app, by id; each is in a file of its own. */
export const builtInTemplates: Readonly<Record<TemplateId, BuiltInTemplate>> = {
  'application-follow-up': applicationFollowUp,
  'application-call': applicationCall,
  'ask-for-the-date': askForTheDate,
  'missed-they-did-not-call': missedTheyDidNotCall,
  'missed-they-called-it-off': missedTheyCalledItOff,
  'missed-user-could-not': missedUserCouldNot,
  'missed-interview-call': missedInterviewCall,
  'offer-call': offerCall,
  'offer-in-hand-call': offerInHandCall,
  'farewell-call': farewellCall,
  'thank-you-call': thankYouCall,
  'thank-you-visit': thankYouVisit,
  'late-thanks-check-in': lateThanksCheckIn,
  'loop-in-recruiter': loopInRecruiter,
  'loop-in-contact': loopInContact,
  'check-in': checkIn,
  'check-in-promise': checkInPromise,
  'check-in-call': checkInCall,
  voicemail,
  gatekeeper,
  'second-check-in': secondCheckIn,
  'call-back-call': callBackCall,
  'set-the-date': setTheDate,
  'stay-in-touch': stayInTouch,
  'offer-in-hand': offerInHand,
  'rejection-thanks': rejectionThanks,
  'rejection-call': rejectionCall,
  'offer-thanks': offerThanks,
  'ask-for-time': askForTime,
  decline,
  withdraw,
  reschedule,
  'call-back': callBack,
  'as-promised': asPromised,
  accept,
  'acceptance-news': acceptanceNews,
  reconnect,
  'reconnect-call': reconnectCall,
}
