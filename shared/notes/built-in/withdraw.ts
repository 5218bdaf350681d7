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
          {{#tookPart}}Thank you for talking with me.{{/tookPart}}{{^tookPart}}Thank you for considering
          me.{{/tookPart}} {{#hasAccepted}}I've now accepted another job, so I'd like to withdraw my application for
          {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}I've thought it over, and I've decided to withdraw my application
          for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} That means we won't need our {{nextNoun}}
          {{appointmentOn}}, and I'm sorry to cancel it.{{/appointmentAhead}}

          I hope you find the right person.{{#hasColleagues}} Please give my best to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My application for {{theRole}}',
        text: `
          Thanks for considering me. I'm writing to take back my application, {{#hasAccepted}}because I've said yes to another
          offer.{{/hasAccepted}}{{^hasAccepted}}because it isn't the right move for me at the
          moment.{{/hasAccepted}}{{#appointmentAhead}} I'm sorry that I won't be there
          {{appointment}}.{{/appointmentAhead}}{{^appointmentAhead}}  I'm sorry for any
          trouble.{{/appointmentAhead}}
        `,
      },
    ],
    short: [
      `thank you for considering me. {{#hasAccepted}}I've now accepted another job, so I'd like to withdraw my application for {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}I've thought it over, and I've decided to withdraw my application for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} That means we won't need our {{nextNoun}} {{appointmentOn}}, and I'm sorry to cancel it.{{/appointmentAhead}} I hope you find the right person.`,
      `thanks for considering me. I'm writing to take back my application for {{theRole}}, {{#hasAccepted}}because I've said yes to another offer.{{/hasAccepted}}{{^hasAccepted}}because it isn't the right move for me at the moment.{{/hasAccepted}}{{#appointmentAhead}} I'm sorry that I won't be there {{appointment}}.{{/appointmentAhead}}{{^appointmentAhead}}  I'm sorry for any
          trouble.{{/appointmentAhead}}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Withdrawing my application',
        text: `
          Thank you for considering me{{#tookPart}} and for taking the time to speak with me{{/tookPart}}.
          {{#hasAccepted}}I have accepted another position and would like to withdraw my application for
          {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}After some thought, I have decided to withdraw my
          application for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} We will therefore not need our {{nextNoun}}
          {{appointmentOn}}, and I am sorry to cancel it.{{/appointmentAhead}}{{#hasColleagues}}

          Please give my regards to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My application for {{theRole}}',
        text: `
          I am writing to withdraw my application. {{#hasAccepted}}I have accepted an offer from another
          company.{{/hasAccepted}}{{^hasAccepted}}It is not the right move for me at the
          moment.{{/hasAccepted}}{{#appointmentAhead}} I am sorry that I will not be there
          {{appointment}}.{{/appointmentAhead}} I was glad to be considered, and I hope you find the right person soon.
        `,
      },
    ],
    short: [
      `thank you for considering me. {{#hasAccepted}}I have accepted another position and would like to withdraw my application for {{theRole}}.{{/hasAccepted}}{{^hasAccepted}}After some thought, I have decided to withdraw my application for {{theRole}}.{{/hasAccepted}}{{#appointmentAhead}} We will therefore not need our {{nextNoun}} {{appointmentOn}}, and I am sorry to cancel it.{{/appointmentAhead}} I hope you find the right person soon.`,
      `I am writing to withdraw my application for {{theRole}}. {{#hasAccepted}}I have accepted an offer from another company.{{/hasAccepted}}{{^hasAccepted}}It is not the right move for me at the moment.{{/hasAccepted}}{{#appointmentAhead}} I am sorry that I will not be there {{appointment}}.{{/appointmentAhead}} I was glad to be considered, and I hope you find the right person soon.`,
    ],
  },
})
