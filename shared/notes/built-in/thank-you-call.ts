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
          Thanks for the {{spokenNoun}} {{day}}. {{#hasThought}}What you said about {{remark}} made sense to me. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} gave me a better idea of the job,
          and I'd really like it.{{/remarkAlone}}{{^hasRemark}}I'd really like the job, so if there's anything else
          you need from me, just say.{{/hasRemark}}

          {{#hasThought}}I'm very interested in the job.{{/hasThought}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}}
          ${ahead.plain1}
        `,
      },
      {
        subject: 'Good talking to you',
        text: `
          Thank you for making the time to talk {{day}}. {{#hasThought}}Afterwards I thought some more about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was useful to hear {{heard}}, and I'd be glad to
          talk more about it.{{/remarkAlone}}{{^hasRemark}}It was good to hear more about the job, and I'd really like to do it.{{/hasRemark}}

          {{#hasThought}}I'd like to do this job.{{/hasThought}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}}
          ${ahead.plain2}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} {{day}}',
        text: `
          Thanks for talking to me {{day}} about {{theRole}}. {{#hasThought}}We also got onto {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}The part about {{remark}} was good to know,
          and it all sounds like work I'd enjoy.{{/remarkAlone}}{{^hasRemark}}I liked what I heard, and I'm happy to
          answer more questions.{{/hasRemark}}

          {{#hasThought}}I hope we can take this further.{{/hasThought}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}}
          ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for the {{spokenNoun}} {{day}}. {{#hasThought}}You mentioned {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} gave me a better idea of the job, and I'd really like it.{{/remarkAlone}}{{^hasRemark}}I'd really like the job, so if there's anything else you need from me, just say.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `thank you for making the time {{day}}. {{#hasThought}}I thought some more about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was useful to hear {{heard}}, and I'd be glad to talk more about it.{{/remarkAlone}}{{^hasRemark}}It was good to hear more about the job, and I'd really like to do it.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for speaking with me {{day}} about {{theRole}}. {{#hasThought}}You spoke about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} was particularly helpful, and I
          would be very glad to do this work.{{/remarkAlone}}{{^hasRemark}}I would very much like to take this
          further, and I am happy to answer any questions you still have.{{/hasRemark}}

          {{#hasThought}}I remain very interested in the position.{{/hasThought}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}}
          ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          Thank you for taking the time to talk {{day}}. {{#hasThought}}I have thought further about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}It was useful to hear {{heard}}, and I hope that we can speak
          about it again.{{/remarkAlone}}{{^hasRemark}}The work is much clearer to me now, and it is work that I would like to do.{{/hasRemark}}

          {{#hasThought}}I would be glad to continue our conversation.{{/hasThought}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}}
          ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for speaking with me {{day}}. {{#hasThought}}You spoke about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} was particularly helpful, and I would be very glad to do this work.{{/remarkAlone}}{{^hasRemark}}I would very much like to take this further, and I am happy to answer any questions you still have.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `thank you for taking the time to talk {{day}}. {{#hasThought}}I have thought further about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was useful to hear {{heard}}, and I hope that we can speak about it again.{{/remarkAlone}}{{^hasRemark}}The work is much clearer to me now, and it is work that I would like to do.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
