import { defineNote } from '../template.ts'

/** Declines an offer kindly (source D in docs/rules.md). */
export const decline = defineNote({
  id: 'decline',
  name: 'Declining an offer',
  plain: {
    mails: [
      {
        subject: 'Your offer',
        text: `
          Thank you for the offer{{#hasConversation}}, and for the time you all gave me{{/hasConversation}}.
          {{#hasAccepted}}I've accepted another job, so I have to say no.{{/hasAccepted}}{{^hasAccepted}}I've
          thought hard about it, and I've decided not to take it.{{/hasAccepted}}

          It wasn't an easy choice.{{#hasColleagues}} Please give my best to {{colleagues}}.{{/hasColleagues}} I
          hope you find the right person soon.
        `,
      },
      {
        subject: 'My answer about {{theRole}}',
        text: `
          I'm sorry, but I won't be taking the job. {{#hasAccepted}}I've said yes to another
          one.{{/hasAccepted}}{{^hasAccepted}}I went back and forth, and in the end it isn't the right move for me
          now.{{/hasAccepted}} It meant a lot that you picked me.
        `,
      },
    ],
    short: [
      `thank you for the offer. {{#hasAccepted}}I've accepted another job, so I have to say no.{{/hasAccepted}}{{^hasAccepted}}I've thought hard about it, and I've decided not to take it.{{/hasAccepted}} It wasn't an easy choice, and I hope you find the right person soon.`,
      `I'm sorry, but I won't be taking the job. {{#hasAccepted}}I've said yes to another one.{{/hasAccepted}}{{^hasAccepted}}I went back and forth, and in the end it isn't the right move for me now.{{/hasAccepted}} It meant a lot that you picked me, and I'd like to stay in touch.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Your offer',
        text: `
          Thank you for offering me {{theRole}}{{#hasConversation}} and for all the time you have given
          me{{/hasConversation}}. {{#hasAccepted}}I have accepted another position, so I have to
          decline.{{/hasAccepted}}{{^hasAccepted}}I have thought about it carefully and decided not to
          accept.{{/hasAccepted}} It was not an easy decision.

          I hope you find the right person soon.{{#hasColleagues}} Please give my regards to
          {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My decision on your offer',
        text: `
          I am sorry to say that I will not be taking {{theRole}}. {{#hasAccepted}}I have accepted an offer
          elsewhere.{{/hasAccepted}}{{^hasAccepted}}After a good deal of thought, I do not feel it is the right
          step for me now.{{/hasAccepted}} It meant a great deal to me that you chose me, and I hope we can stay
          in touch.
        `,
      },
    ],
    short: [
      `thank you for offering me {{theRole}}. {{#hasAccepted}}I have accepted another position, so I have to decline.{{/hasAccepted}}{{^hasAccepted}}I have thought about it carefully and decided not to accept.{{/hasAccepted}} It was not an easy decision, and I hope you find the right person soon.`,
      `I am sorry to say that I will not be taking {{theRole}}. {{#hasAccepted}}I have accepted an offer elsewhere.{{/hasAccepted}}{{^hasAccepted}}After a good deal of thought, I do not feel it is the right step for me now.{{/hasAccepted}} I hope we can stay in touch.`,
    ],
  },
})
