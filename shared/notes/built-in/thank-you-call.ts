import { defineNote } from '../template.ts'
import { ahead } from './shared-sentences.ts'

/** Thanks within a day of an interview by phone or video (sources A, C and E in docs/rules.md). */
export const thankYouCall = defineNote({
  id: 'thank-you-call',
  name: 'Thank-you after a call',
  plain: {
    mails: [
      {
        subject: 'Thanks for the {{spokenNoun}} {{day}}',
        text: `
          Thanks for the {{spokenNoun}} {{day}}{{#hasRemark}}, and for telling me {{heard}}{{/hasRemark}}. I have
          a much clearer picture of the job now, and it's one I'd really like to do.

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}
        `,
      },
      {
        subject: 'Good talking to you {{day}}',
        text: `
          It was good to talk {{day}}, and thank you for making the time. {{#hasRemark}}I was especially
          interested to hear {{heard}}.{{/hasRemark}} I'm even more interested in {{theRole}} now than I was
          before.

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          Thank you for telling me so much about the job {{day}}. {{#hasRemark}}The part about {{remark}}
          interested me most, and I'd like to hear more about it some time.{{/hasRemark}} I came away hoping this
          works out.

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for the {{spokenNoun}} {{day}}. {{#hasRemark}}It helped to hear {{heard}}, and I'd really like the job.{{/hasRemark}}{{^hasRemark}}I enjoyed hearing more about the job, and I'd really like to do it.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `it was good to talk {{day}}, and thank you for making the time. {{#hasRemark}}I was especially interested to hear {{heard}}.{{/hasRemark}}{{^hasRemark}}I'm even more interested in the job now.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for speaking with me {{day}} about {{theRole}}. {{#hasRemark}}It was helpful to hear from you
          {{heard}}, and I would very much like to take this further.{{/hasRemark}}{{^hasRemark}}I enjoyed our
          conversation and would very much like to take this further.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          I enjoyed our {{spokenNoun}} {{day}}, and I appreciate the time you took. {{#hasRemark}}What you told me
          about {{remark}} gave me a good idea of what the job involves, and I am even more interested
          now.{{/hasRemark}}{{^hasRemark}}I have a good idea now of what the job involves, and I am even more
          interested than before.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for speaking with me {{day}} about {{theRole}}. {{#hasRemark}}It was helpful to hear from you {{heard}}.{{/hasRemark}}{{^hasRemark}}I would very much like to take this further.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `I enjoyed our {{spokenNoun}} {{day}}, and I appreciate the time you took. {{#hasRemark}}I was glad to hear {{heard}}.{{/hasRemark}} I am even more interested now. {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
