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
          Thanks for the {{spokenNoun}} {{day}}. {{#hasThought}}I keep coming back to what you said about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} is a good part of why I'd like
          this job.{{/remarkAlone}}{{^hasRemark}}I've a much better idea of the job now, and I'd really like
          it.{{/hasRemark}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}
        `,
      },
      {
        subject: 'Good talking to you',
        text: `
          {{#hasThought}}Since we spoke {{day}} I've been thinking about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}When we spoke {{day}} you mentioned {{remark}}, and I'd happily
          hear more.{{/remarkAlone}}{{^hasRemark}}You made the job sound good {{day}}. I'd be glad to get
          it.{{/hasRemark}}

          Thank you for making the time. {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          Thank you for the time {{day}}. I'm keen, in case that didn't come across.

          {{#hasThought}}One thing about {{remark}}, since you brought it up. {{thought}}{{/hasThought}}
          {{#remarkAlone}}And I'm glad you brought up {{remark}}. It told me more than any job ad
          could.{{/remarkAlone}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for the {{spokenNoun}} {{day}}. {{#hasThought}}I keep thinking about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} is a good part of why I'd like this job.{{/remarkAlone}}{{^hasRemark}}I've a much better idea of the job now, and I'd really like it.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `good to talk {{day}}, thank you. {{#hasThought}}I've been thinking about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd happily hear more about {{remark}}.{{/remarkAlone}}{{^hasRemark}}I came away even more interested in the job than I was when we began.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for speaking with me {{day}} about {{theRole}}. {{#hasThought}}I have thought further about
          {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} was particularly
          helpful, and it has made me more interested.{{/remarkAlone}}{{^hasRemark}}I would very much like to take
          this further.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          I enjoyed our {{spokenNoun}} {{day}}. {{#hasThought}}You spoke about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}You spoke about {{remark}}, and I would be glad to hear
          more.{{/remarkAlone}}{{^hasRemark}}The work is much clearer to me now, and I would be glad to do
          it.{{/hasRemark}}

          Thank you for taking the time. {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for speaking with me {{day}}. {{#hasThought}}I have thought further about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} was particularly helpful.{{/remarkAlone}}{{^hasRemark}}I am even more interested in {{theRole}} now than I was before.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `I enjoyed our {{spokenNoun}} {{day}}, thank you. {{#hasThought}}You spoke about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}You spoke about {{remark}}, and I would be glad to hear more.{{/remarkAlone}}{{^hasRemark}}The work is much clearer to me now, and I would be glad to do it.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
