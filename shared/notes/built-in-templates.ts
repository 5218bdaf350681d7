import type { TemplateId } from '../model/template.ts'
import { askForTime } from './built-in/ask-for-time.ts'
import { callBackCall } from './built-in/call-back-call.ts'
import { checkIn } from './built-in/check-in.ts'
import { checkInCall } from './built-in/check-in-call.ts'
import { checkInPromise } from './built-in/check-in-promise.ts'
import { decline } from './built-in/decline.ts'
import { gatekeeper } from './built-in/gatekeeper.ts'
import { lateThanksCheckIn } from './built-in/late-thanks-check-in.ts'
import { loopInContact } from './built-in/loop-in-contact.ts'
import { loopInRecruiter } from './built-in/loop-in-recruiter.ts'
import { offerInHand } from './built-in/offer-in-hand.ts'
import { offerThanks } from './built-in/offer-thanks.ts'
import { rejectionCall } from './built-in/rejection-call.ts'
import { rejectionThanks } from './built-in/rejection-thanks.ts'
import { reschedule } from './built-in/reschedule.ts'
import { secondCheckIn } from './built-in/second-check-in.ts'
import { setTheDate } from './built-in/set-the-date.ts'
import { stayInTouch } from './built-in/stay-in-touch.ts'
import { thankYouCall } from './built-in/thank-you-call.ts'
import { thankYouVisit } from './built-in/thank-you-visit.ts'
import { voicemail } from './built-in/voicemail.ts'
import { withdraw } from './built-in/withdraw.ts'
import type { BuiltInTemplate } from './template.ts'

/** The templates that come with the app, by id; each is in a file of its own. */
export const builtInTemplates: Readonly<Record<TemplateId, BuiltInTemplate>> = {
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
}
