import { defineNote } from '../template.ts'
import { ahead } from './shared-sentences.ts'

/** Thanks within a day of an interview on site (sources A, C and E in docs/rules.md). */
export const thankYouVisit = defineNote({
  id: 'thank-you-visit',
  name: 'Thank-you after a visit',
  plain: {
    mails: [
      {
        subject: 'Thanks for your time {{day}}',
        text: `
          Thanks for your time {{day}}{{#hasRemark}}, and for talking me through
          {{remark}}{{/hasRemark}}.{{#inPerson}} It was good to meet you in person.{{/inPerson}} I left with a
          much better idea of the job, and I'd like to take it further.

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}
        `,
      },
      {
        subject: 'Good to talk {{day}}',
        text: `
          I enjoyed talking with you {{day}}{{#inPerson}} and seeing where you all work{{/inPerson}}.
          {{#hasRemark}}It was really useful to hear {{heard}}.{{/hasRemark}} Thank you for giving me so much
          time. I'm more interested in {{theRole}} now than when I arrived.

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}
        `,
      },
      {
        subject: 'After our {{spokenNoun}} {{day}}',
        text: `
          Thank you for making room for me {{day}}. {{#inPerson}}Now that I've seen the place, I can picture
          working there.{{/inPerson}}{{^inPerson}}I can picture myself in the job.{{/inPerson}} {{#hasRemark}}I'd
          like to hear more about {{remark}} some time, too.{{/hasRemark}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for your time {{day}}.{{#inPerson}} It was good to meet you in person.{{/inPerson}} {{#hasRemark}}It helped to hear {{heard}}, and I'd like to take this further.{{/hasRemark}}{{^hasRemark}}I left with a much better idea of the job, and I'd like to take it further.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `I enjoyed talking with you {{day}}{{#inPerson}} and seeing where you all work{{/inPerson}}. {{#hasRemark}}It was really useful to hear {{heard}}.{{/hasRemark}} Thank you for giving me so much time. {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for taking the time to speak with me {{day}} about {{theRole}}.{{#inPerson}} It was a pleasure
          to meet you in person.{{/inPerson}} {{#hasRemark}}I particularly appreciated hearing {{heard}}, and I
          would be glad to take this further.{{/hasRemark}}{{^hasRemark}}I am more interested than before and
          would be glad to take this further.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          I very much enjoyed our {{spokenNoun}} {{day}}{{#inPerson}}, and it was good to see where the work is
          done{{/inPerson}}. {{#hasRemark}}It was useful to hear {{heard}}.{{/hasRemark}} Thank you for being so
          generous with your time. I would like this job very much.

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for your time {{day}}{{#inPerson}}; it was a pleasure to meet you{{/inPerson}}. {{#hasRemark}}I particularly appreciated hearing {{heard}}.{{/hasRemark}}{{^hasRemark}}I am even more interested in {{theRole}} now.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `I very much enjoyed our {{spokenNoun}} {{day}}. {{#hasRemark}}It was useful to hear {{heard}}.{{/hasRemark}} Thank you for being so generous with your time. {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
