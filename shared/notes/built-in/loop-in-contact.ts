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
          You got me started here, so you should know how it's going. I had {{myConversation}} {{day}}, and it
          went well, I think.{{#hasTopic}} We got onto {{topic}}.{{/hasTopic}}

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should
          hear by {{promisedDay}}.{{/decideAhead}} Thanks for your part in it.
        `,
      },
      {
        subject: 'Since we were last in touch',
        text: `
          I came out of {{myConversation}} {{day}} wanting the job.{{#hasTopic}} We spent a while on {{topic}}, and
          I could have gone on for longer.{{/hasTopic}} {{#appointmentAhead}}I'm seeing them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They said to expect a decision by
          {{promisedDay}}.{{/decideAhead}}

          Thank you for getting me this far. If you hear anything, I'd love to know.
        `,
      },
    ],
    short: [
      `a quick update, since you got me started here. I had {{myConversation}} {{day}}, and it went well, I think. {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should hear by {{promisedDay}}.{{/decideAhead}} Thanks for your part in it.`,
      `I had {{myConversation}} {{day}} and came away wanting the job. {{#appointmentAhead}}I'm seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They said to expect a decision by {{promisedDay}}.{{/decideAhead}} Thank you for your help in getting me there. If you hear anything, I'd love to know.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'An update on {{theRole}}',
        text: `
          You were my first contact, so this goes to you as well. I had {{myConversation}} {{day}}.{{#hasTopic}} One
          of the subjects was {{topic}}.{{/hasTopic}} I am now even more interested.

          {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should
          hear by {{promisedDay}}.{{/decideAhead}} Thank you for your help in getting me this far.
        `,
      },
      {
        subject: 'A short update',
        text: `
          I think {{myConversation}} {{day}} went well.{{#hasTopic}} A good part of it was about
          {{topic}}.{{/hasTopic}} I am very grateful for your support.

          {{#appointmentAhead}}I will be seeing them again
          {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They expect to decide by
          {{promisedDay}}.{{/decideAhead}} If you hear anything in the meantime, I would be glad to know.
        `,
      },
    ],
    short: [
      `I had {{myConversation}} {{day}}, and I am now even more interested in {{theRole}}. {{#appointmentAhead}}The next round is {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I should hear by {{promisedDay}}.{{/decideAhead}} Thank you for your help in getting me this far.`,
      `a short update. I had {{myConversation}} {{day}}, and I think it went well. {{#appointmentAhead}}I will be seeing them again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}They expect to decide by {{promisedDay}}.{{/decideAhead}} I am very grateful for your support, and I will keep you posted.`,
    ],
  },
})
