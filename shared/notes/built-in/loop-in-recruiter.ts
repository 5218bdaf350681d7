import { defineNote } from '../template.ts'

/** Tells the recruiter how the conversation went (source C in docs/rules.md). */
export const loopInRecruiter = defineNote({
  id: 'loop-in-recruiter',
  name: 'Debrief for the recruiter',
  plain: {
    mails: [
      {
        subject: 'How it went with {{company}}',
        text: `
          Quick debrief. I had {{myConversation}} {{day}}, and it went well, I think. {{#hasTopic}}We spent a while
          on {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope
          to decide by {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}I was told to get in touch
          {{onPromisedDay}}.{{/contactAhead}} Have you heard anything back?{{#noNextStep}} And when should I ask
          about the decision?{{/noNextStep}}
        `,
      },
      {
        subject: 'Update on {{company}}',
        text: `
          I came out of {{myConversation}} {{day}} wanting the job. {{#hasTopic}}We got onto {{topic}}, and I could
          have gone on for longer.{{/hasTopic}} If they give you any feedback, could you pass it on?

          {{#appointmentAhead}}I'm seeing them again {{appointmentOn}}, so any tips are
          welcome.{{/appointmentAhead}}{{#decideAhead}}I'm told there'll be news by
          {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}They asked me to get in touch
          {{onPromisedDay}}.{{/contactAhead}}{{#noNextStep}}Nobody named a date, so tell me when it makes sense to
          ask.{{/noNextStep}}
        `,
      },
    ],
    short: [
      `quick debrief. I had {{myConversation}} {{day}}, and it went well, I think. {{#hasTopic}}We spent a while on {{topic}}.{{/hasTopic}}{{^hasTopic}}I'd like to take it further.{{/hasTopic}} {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by {{promisedDay}}.{{/decideAhead}} Have you heard anything back?`,
      `I came out of {{myConversation}} {{day}} wanting the job. {{#appointmentAhead}}I'm seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I'm told there'll be news by {{promisedDay}}.{{/decideAhead}}{{#noNextStep}}Nobody named a date, so tell me when it makes sense to ask.{{/noNextStep}} If they give you any feedback, could you pass it on?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Interview for {{theRole}}',
        text: `
          I had {{myConversation}} {{day}}, and I think it went well. {{#hasTopic}}One of the subjects was {{topic}}.{{/hasTopic}} I am more interested than before.

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope
          to decide by {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}They asked me to get in touch
          {{onPromisedDay}}.{{/contactAhead}} Have they given you any feedback?{{#noNextStep}} And when would be a
          good time for me to ask about the decision?{{/noNextStep}}
        `,
      },
      {
        subject: 'My interview with {{company}}',
        text: `
          Thank you for arranging {{myConversation}} {{day}}. {{#hasTopic}}Much of it was about {{topic}}, and
          I{{/hasTopic}}{{^hasTopic}}I{{/hasTopic}} came away very interested.

          {{#appointmentAhead}}I will be seeing them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I understand there will be news by
          {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}I have been asked to get in touch
          {{onPromisedDay}}.{{/contactAhead}}{{#noNextStep}}Nobody named a date, so I would be glad of your advice
          on when to ask.{{/noNextStep}} If you receive any feedback, would you pass it on?
        `,
      },
    ],
    short: [
      `I had {{myConversation}} {{day}}, and I think it went well. I am more interested in {{theRole}} than before. {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by {{promisedDay}}.{{/decideAhead}} Have they given you any feedback?`,
      `thank you for arranging {{myConversation}} {{day}}. I came away very interested. {{#appointmentAhead}}I will be seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I understand there will be news by {{promisedDay}}.{{/decideAhead}} If you receive any feedback, would you pass it on?`,
    ],
  },
})
