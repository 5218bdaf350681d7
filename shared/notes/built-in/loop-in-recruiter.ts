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
          Quick debrief. I had {{myConversation}} {{day}}, and it went well, I think. {{#hasTopic}}A lot of it was about {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}The next round is {{appointmentOn}}, so if you have any tips, I'd be glad of
          them.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}They asked me to get in touch
          {{onPromisedDay}}.{{/contactAhead}}{{#noNextStep}}I don't have a date for the decision, so could you ask them when they'll
          know?{{/noNextStep}}{{^noNextStep}} Have you heard anything from them yet?{{/noNextStep}}
        `,
      },
      {
        subject: 'Update on {{company}}',
        text: `
          I had {{myConversation}} {{day}}, and I'd like to take it further. {{#hasTopic}}Part of it was about
          {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}I'm seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should know
          more by {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}I'm going to get in touch with them
          {{onPromisedDay}}.{{/contactAhead}}{{#noNextStep}}I don't know yet when they'll decide, so please tell me if you
          do.{{/noNextStep}} If they say anything about how it went, could you let me know?
        `,
      },
    ],
    short: [
      `quick debrief. I had {{myConversation}} {{day}}, and it went well, I think. {{#hasTopic}}A lot of it was about {{topic}}.{{/hasTopic}} {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by {{promisedDay}}.{{/decideAhead}}{{#noNextStep}}I don't have a date for the decision, so could you ask them when they'll
          know?{{/noNextStep}}{{^noNextStep}} Have you heard anything from them yet?{{/noNextStep}}`,
      `I had {{myConversation}} {{day}}, and I'd like to take it further. {{#appointmentAhead}}I'm seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should know more by {{promisedDay}}.{{/decideAhead}}{{#noNextStep}}I don't know yet when they'll decide, so please tell me if you do.{{/noNextStep}} If they say anything about how it went, could you let me know?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Interview for {{theRole}}',
        text: `
          I had {{myConversation}} {{day}}, and I think it went well. {{#hasTopic}}One of the subjects was {{topic}}.{{/hasTopic}} I would like to take this further.

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope
          to decide by {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}They asked me to get in touch
          {{onPromisedDay}}.{{/contactAhead}} Have they given you any feedback?{{#noNextStep}} And when would be a
          good time for me to ask about the decision?{{/noNextStep}}
        `,
      },
      {
        subject: 'My interview with {{company}}',
        text: `
          Thank you for arranging {{myConversation}} {{day}}. {{#hasTopic}}A good part of it was about {{topic}}, and
          I{{/hasTopic}}{{^hasTopic}}I{{/hasTopic}} am very interested in the position.

          {{#appointmentAhead}}I will be seeing them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I understand there will be news by
          {{promisedDay}}.{{/decideAhead}}{{#contactAhead}}I have been asked to get in touch
          {{onPromisedDay}}.{{/contactAhead}}{{#noNextStep}}I do not have a date for the decision, so I would be glad of
          your advice on when to ask.{{/noNextStep}} If you receive any feedback, would you pass it on?
        `,
      },
    ],
    short: [
      `I had {{myConversation}} {{day}}, and I think it went well. I would like to take this further. {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They hope to decide by {{promisedDay}}.{{/decideAhead}} Have they given you any feedback?`,
      `thank you for arranging {{myConversation}} {{day}}. I am very interested in the position. {{#appointmentAhead}}I will be seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I understand there will be news by {{promisedDay}}.{{/decideAhead}} If you receive any feedback, would you pass it on?`,
    ],
  },
})
