import { defineNote } from '../template.ts'

/** Tells the first contact how a later conversation went (source C in docs/rules.md). */
export const loopInContact = defineNote({
  id: 'loop-in-contact',
  name: 'Word to the first contact',
  plain: {
    mails: [
      {
        subject: 'A quick update on {{theRole}}',
        text: `
          Thanks for getting me started here. I had {{myConversation}} {{day}}, and it was a good
          conversation.{{#hasTopic}} I got to talk about {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}The next round is {{appointmentOn}}, so it goes on from
          here.{{/appointmentAhead}}{{#decideAhead}}I should hear by {{promisedDay}}.{{/decideAhead}} I'll let you know what
          comes of it.
        `,
      },
      {
        subject: 'Since we were last in touch',
        text: `
          I've now had {{myConversation}}, and I'd like to go on with it.{{#hasTopic}} It was partly about
          {{topic}}.{{/hasTopic}} {{#appointmentAhead}}I'll be talking to them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They said to expect a decision by
          {{promisedDay}}.{{/decideAhead}}

          Thank you for helping me get this far. If you hear anything, please let me know.
        `,
      },
    ],
    short: [
      `thanks for getting me started here. I had {{myConversation}} {{day}}, and it was a good conversation. {{#appointmentAhead}}The next round is {{appointmentOn}}, so it goes on from here.{{/appointmentAhead}}{{#decideAhead}}I should hear by {{promisedDay}}.{{/decideAhead}} I'll let you know what comes of it.`,
      `I've now had {{myConversation}}, and I'd like to go on with it. {{#appointmentAhead}}I'll be talking to them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They said to expect a decision by {{promisedDay}}.{{/decideAhead}} Thank you for helping me get this far. If you hear anything, please let me know.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'An update on {{theRole}}',
        text: `
          As you were my first contact, I would like to tell you how it is going. I had {{myConversation}}
          {{day}}.{{#hasTopic}} Among other things, it was about {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should
          hear by {{promisedDay}}.{{/decideAhead}} Thank you for your help in getting me this far.
        `,
      },
      {
        subject: 'A short update',
        text: `
          I think {{myConversation}} {{day}} went well.{{#hasTopic}} Part of it concerned {{topic}}.{{/hasTopic}} I am very grateful for your support.

          {{#appointmentAhead}}I will meet them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They expect to decide by
          {{promisedDay}}.{{/decideAhead}} If you hear anything in the meantime, I would be glad to know.
        `,
      },
    ],
    short: [
      `as you were my first contact, I would like to tell you how it is going with {{theRole}}. I had {{myConversation}} {{day}}. {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should hear by {{promisedDay}}.{{/decideAhead}} Thank you for your help in getting me this far.`,
      `a short update. I think {{myConversation}} {{day}} went well. {{#appointmentAhead}}I will meet them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They expect to decide by {{promisedDay}}.{{/decideAhead}} I am very grateful for your support, and I will keep you posted.`,
    ],
  },
})
