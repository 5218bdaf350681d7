import { defineNote } from '../template.ts'

/** Tells the first contact how a later conversation went (source C in docs/rules.md). */
export const loopInContact = defineNote({
  id: 'loop-in-contact',
  name: 'Word to the first contact',
  subject: 'How {{myConversation}} went',
  text: `
    {{greeting}},

    Thank you for opening the door for me. I wanted you to be among the first to hear how
    {{myConversation}} went {{day}}.

    It was a good conversation. One thing we spoke about has stayed with me: {{detail}}.{{#hasLearned}} I
    learned something, too: {{learned}}.{{/hasLearned}}

    It has made me more interested still in {{theRole}}, and I have great respect for what you all do at
    {{company}}{{#hasStrengths}}, not least for this: {{strengths}}{{/hasStrengths}}.
    {{#appointmentAhead}}The next conversation is on {{appointmentDay}} at
    {{appointmentTime}}.{{/appointmentAhead}}{{#decideAhead}}I understand that a decision is hoped for by
    {{promisedDay}}.{{/decideAhead}}{{#callAhead}}I will call on
    {{promisedDay}}, as agreed.{{/callAhead}}{{#nothingAhead}}I would be glad to take the next step whenever
    it suits.{{/nothingAhead}} If there is anything you would advise me to send or to prepare, I would be
    grateful to hear it.

    Thank you again for your time and your help.
  `,
  closing: 'Kind regards',
})
