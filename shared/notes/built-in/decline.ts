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
          Thank you for the offer{{#hasConversation}} and for all the time you gave me{{/hasConversation}}.
          {{#hasAccepted}}I've accepted another job, so I have to say no to yours.{{/hasAccepted}}{{^hasAccepted}}I've
          thought about it a lot, and I've decided not to take it.{{/hasAccepted}}

          I'm sorry, because I know it means more work for you.{{#hasColleagues}} Please give my best to
          {{colleagues}}.{{/hasColleagues}} I hope you find somebody quickly.
        `,
      },
      {
        subject: 'My answer about {{theRole}}',
        text: `
          Thank you for choosing me. I'm sorry to say that I won't be taking the job, {{#hasAccepted}}because I've said yes
          to another one.{{/hasAccepted}}{{^hasAccepted}}because it isn't quite right for me at this
          point.{{/hasAccepted}} I hope we can stay in touch.
        `,
      },
    ],
    short: [
      `thank you for the offer. {{#hasAccepted}}I've accepted another job, so I have to say no to yours.{{/hasAccepted}}{{^hasAccepted}}I've thought about it a lot, and I've decided not to take it.{{/hasAccepted}} I'm sorry, because I know it means more work for you. I hope you find somebody quickly.`,
      `thank you for choosing me. I'm sorry to say that I won't be taking the job, {{#hasAccepted}}because I've said yes to another one.{{/hasAccepted}}{{^hasAccepted}}because it isn't quite right for me at this point.{{/hasAccepted}} I hope we can stay in touch.`,
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
          accept.{{/hasAccepted}}

          I am sorry for the extra work this causes you.{{#hasColleagues}} Please give my regards to
          {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My decision on your offer',
        text: `
          Thank you for choosing me for {{theRole}}. I am sorry to say that I will not be taking it. {{#hasAccepted}}I have accepted an offer
          elsewhere.{{/hasAccepted}}{{^hasAccepted}}After a good deal of thought, I do not feel it is the right
          step for me now.{{/hasAccepted}}  I hope we can stay in touch.
        `,
      },
    ],
    short: [
      `thank you for offering me {{theRole}}. {{#hasAccepted}}I have accepted another position, so I have to decline.{{/hasAccepted}}{{^hasAccepted}}I have thought about it carefully and decided not to accept.{{/hasAccepted}} I am sorry for the extra work this causes you.`,
      `thank you for choosing me for {{theRole}}. I am sorry to say that I will not be taking it. {{#hasAccepted}}I have accepted an offer elsewhere.{{/hasAccepted}}{{^hasAccepted}}After a good deal of thought, I do not feel it is the right step for me now.{{/hasAccepted}}  I hope we can stay in touch.`,
    ],
  },
})
