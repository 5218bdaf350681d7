import { defineNote } from '../template.ts'

/** Tells an interviewer or a recruiter that the user took the job they helped with. */
export const acceptanceNews = defineNote({
  id: 'acceptance-news',
  name: 'News that you accepted',
  plain: {
    mails: [
      {
        subject: "I've accepted",
        text: `
          I've said yes to {{theRole}}, and I thought you'd like to know. {{#tookPart}}It was good to talk with you
          along the way.{{/tookPart}}{{^tookPart}}Thank you for your help with this.{{/tookPart}}

          {{#hasStart}}I start {{startsOn}} and I'm looking forward to working with you.{{/hasStart}}{{^hasStart}}I'm
          looking forward to working with you.{{/hasStart}}
        `,
      },
      {
        subject: 'Good news',
        text: `
          I've accepted the offer for {{theRole}}, and I'm happy about it.{{#hasStart}} My first day is {{startsOn}}.{{/hasStart}} Thank you for
          the time you took. I hope we'll see each other soon.
        `,
      },
    ],
    short: [
      `thank you for your help with this. I've said yes to {{theRole}}, and I thought you'd like to know.{{#hasStart}} I start {{startsOn}}.{{/hasStart}} I'm looking forward to working with you.`,
      `I've accepted the offer for {{theRole}}, and I'm happy about it.{{#hasStart}} My first day is {{startsOn}}.{{/hasStart}} Thanks for your help along the way, and I hope to see you soon.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My acceptance of the offer',
        text: `
          Thank you for the time you gave me. I would like you to know that I have accepted {{theRole}}.{{#hasStart}} I will begin {{startsOn}}.{{/hasStart}}

          I look forward to working with you.
        `,
      },
      {
        subject: 'News about my application',
        text: `
          It is a pleasure to tell you that I have accepted the offer for {{theRole}}.{{#hasStart}} My first day will be {{startsOn}}.{{/hasStart}} I am
          grateful for your help along the way and look forward to meeting you again.
        `,
      },
    ],
    short: [
      `I would like you to know that I have accepted {{theRole}}.{{#hasStart}} I will begin {{startsOn}}.{{/hasStart}} Thank you for your part in it. I look forward to working with you.`,
      `it is a pleasure to tell you that I have accepted the offer for {{theRole}}.{{#hasStart}} My first day will be {{startsOn}}.{{/hasStart}} I am grateful for your help and look forward to meeting you again.`,
    ],
  },
})
