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
          Thanks for your time {{day}}.{{#inPerson}} It was good to meet you in person.{{/inPerson}}
          {{#hasThought}}What you said about {{remark}} made me think. {{thought}}{{/hasThought}}{{#remarkAlone}}What
          you told me about {{remark}} gave me a good picture of the job, and I'd like to do
          it.{{/remarkAlone}}{{^hasRemark}}I'd very much like the job, and I'm happy to talk again if you have more
          questions.{{/hasRemark}}

          {{#hasThought}}I hope this works out.{{/hasThought}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}}
          ${ahead.plain1}
        `,
      },
      {
        subject: 'Good to talk {{day}}',
        text: `
          Thank you for giving me so much time {{day}}{{#inPerson}} and letting me see where you all
          work{{/inPerson}}. {{#hasThought}}We talked about {{remark}}, and I'd like to add something.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I'd have liked to hear even more about {{remark}}, so I hope we
          get to talk again.{{/remarkAlone}}{{^hasRemark}}I have a much clearer idea of {{theRole}} now, and I'm even
          more interested.{{/hasRemark}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}
        `,
      },
      {
        subject: 'After our {{spokenNoun}} {{day}}',
        text: `
          Thanks for having me {{day}}.{{#inPerson}} It helped to see the place and not only hear about
          it.{{/inPerson}} {{#hasThought}}We also talked about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I'm glad you told me about {{remark}}, because it makes the job
          easier to picture.{{/remarkAlone}}{{^hasRemark}}I can see myself in this job, so I hope it goes
          further.{{/hasRemark}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for your time {{day}}.{{#inPerson}} It was good to meet you in person.{{/inPerson}} {{#hasThought}}What you said about {{remark}} made me think. {{thought}}{{/hasThought}}{{#remarkAlone}}What you told me about {{remark}} gave me a good picture of the job, and I'd like to do it.{{/remarkAlone}}{{^hasRemark}}I'd very much like the job, and I'm happy to talk again if you have more questions.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `thank you for giving me so much time {{day}}. {{#hasThought}}We talked about {{remark}}, and I'd like to add something. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd have liked to hear even more about {{remark}}, so I hope we get to talk again.{{/remarkAlone}}{{^hasRemark}}I have a much clearer idea of the job now, and I'm even more interested.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for taking the time to speak with me {{day}} about {{theRole}}.{{#inPerson}} It was a pleasure to
          meet you in person.{{/inPerson}} {{#hasThought}}I was particularly interested in what you said about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}It was particularly useful to hear {{heard}}, and I would be very
          pleased to join you.{{/remarkAlone}}{{^hasRemark}}I have a clear idea of the work now, and I would be very
          pleased to join you.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          Thank you for being so generous with your time {{day}}.{{#inPerson}} It was good to see where the work is
          done.{{/inPerson}} {{#hasThought}}I would like to add something to what we said about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}What you told me about {{remark}} has made me more
          interested.{{/remarkAlone}}{{^hasRemark}}I would very much like this position, and I am happy to answer any
          further questions.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for your time {{day}}{{#inPerson}}; it was a pleasure to meet you{{/inPerson}}. {{#hasThought}}I was particularly interested in what you said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was particularly useful to hear {{heard}}, and I would be very pleased to join you.{{/remarkAlone}}{{^hasRemark}}I have a clear idea of the work now, and I would be very pleased to join you.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `thank you for being so generous with your time {{day}}. {{#hasThought}}I would like to add something to what we said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you told me about {{remark}} has made me more interested.{{/remarkAlone}}{{^hasRemark}}I would very much like this position, and I am happy to answer any further questions.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
