import { defineNote } from '../template.ts'

/** Withdraws an application (source D in docs/rules.md). */
export const withdraw = defineNote({
  id: 'withdraw',
  name: 'Withdrawing an application',
  plain: {
    mails: [
      {
        subject: 'Withdrawing my application',
        text: `
          {{#hasAccepted}}I've accepted another job, so I'm withdrawing my application for
          {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}I've decided to withdraw my application for {{theRole}}.
          Better you know now than next week.{{/hasAccepted}}{{#appointmentAhead}} You can take the {{nextNoun}}
          {{appointmentOn}} out of your calendar.{{/appointmentAhead}}

          {{#tookPart}}Thank you for talking with me. I enjoyed it.{{/tookPart}}{{^tookPart}}Thank you for considering me.{{/tookPart}}{{#hasColleagues}} Please give
          my best to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My application for {{theRole}}',
        text: `
          Please take my name off the list. {{#hasAccepted}}I've said yes to another
          offer.{{/hasAccepted}}{{^hasAccepted}}It isn't the right move for me at the
          moment.{{/hasAccepted}}{{#appointmentAhead}} You can give {{appointmentAt}} to someone
          else.{{/appointmentAhead}} Sorry if this leaves you with a gap.
        `,
      },
    ],
    short: [
      `{{#hasAccepted}}I've accepted another job, so I'm withdrawing my application for {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}I've decided to withdraw my application for {{theRole}}. Better you know now than next week.{{/hasAccepted}}{{#appointmentAhead}} You can take the {{nextNoun}} {{appointmentOn}} out of your calendar.{{/appointmentAhead}} I'm glad you considered me, and I'm sorry we won't be working together.`,
      `please take my name off the list for {{theRole}}. {{#hasAccepted}}I've said yes to another offer.{{/hasAccepted}}{{^hasAccepted}}It isn't the right move for me at the moment.{{/hasAccepted}}{{#appointmentAhead}} You can give {{appointmentAt}} to someone else.{{/appointmentAhead}} I hope you find the right person soon.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Withdrawing my application',
        text: `
          {{#hasAccepted}}I have accepted another position and would like to withdraw my application for
          {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}After some thought, I have decided to withdraw my
          application for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} You can take the {{nextNoun}}
          {{appointmentOn}} out of your calendar.{{/appointmentAhead}}

          Thank you for considering me.{{#tookPart}} I enjoyed {{conversation}}, and I am sorry that we will not
          be working together.{{/tookPart}}{{#hasColleagues}} Please give my regards to
          {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My application for {{theRole}}',
        text: `
          I am writing to withdraw my application. {{#hasAccepted}}I have accepted an offer from another
          company.{{/hasAccepted}}{{^hasAccepted}}It is not the right move for me at the
          moment.{{/hasAccepted}}{{#appointmentAhead}} Please feel free to give {{appointmentAt}} to someone
          else.{{/appointmentAhead}} I was glad to be considered, and I hope you find the right person soon.
        `,
      },
    ],
    short: [
      `{{#hasAccepted}}I have accepted another position and would like to withdraw my application for {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}After some thought, I have decided to withdraw my application for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} You can take the {{nextNoun}} {{appointmentOn}} out of your calendar.{{/appointmentAhead}} I was glad to be considered, and I hope you find the right person soon.`,
      `I am writing to withdraw my application for {{theRole}}. {{#hasAccepted}}I have accepted an offer from another company.{{/hasAccepted}}{{^hasAccepted}}It is not the right move for me at the moment.{{/hasAccepted}}{{#appointmentAhead}} Please feel free to give {{appointmentAt}} to someone else.{{/appointmentAhead}} I am sorry if this leaves you with a gap.`,
    ],
  },
})
