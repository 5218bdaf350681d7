/** The lines that several call sheets share. Each is one line or a few of a template. */

/** Whom to ask for, with the number; without a name, to ask for one. */
export const intro = '{{askFor}}'

/** What to say after a rejection. */
export const afterNo = `A no
“Thanks for telling me. Is there one thing that would have made the difference?”
“That's helpful, thank you. Please keep me in mind if something similar comes up.”`

/** What to say to an offer, and what to write down. */
export const afterOffer = `An offer
“That's wonderful, thank you! When could we go through it together?”
Write down the start date, team, place, hours and pay, and when they need your answer.`

/** What to do if nobody picks up. */
export const noAnswer = `Nobody picks up
Try again on the next working day, or leave a voicemail.`
