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
          {{#hasThought}}I'm still turning over what you said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you told
          me about {{remark}} made me want the job more.{{/remarkAlone}}{{^hasRemark}}I left wanting this
          job.{{/hasRemark}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}
        `,
      },
      {
        subject: 'Good to talk {{day}}',
        text: `
          {{#hasThought}}A thought on {{remark}}, now that I've had time for one. {{thought}}{{/hasThought}}
          {{#remarkAlone}}You had me interested {{day}} when you got to {{remark}}.{{/remarkAlone}}
          {{^hasRemark}}I came out {{day}} more interested in {{theRole}} than when I went in.{{/hasRemark}}

          Thank you for giving me so much time.{{#inPerson}} I liked seeing where you all work,
          too.{{/inPerson}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}
        `,
      },
      {
        subject: 'After our {{spokenNoun}} {{day}}',
        text: `
          {{#inPerson}}Now that I've seen the place, I can picture working there.{{/inPerson}}{{^inPerson}}I can
          picture myself in this job.{{/inPerson}} Thank you for making room for me {{day}}.

          {{#hasThought}}Something I'd add on {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd still like to hear more about
          {{remark}}.{{/remarkAlone}}

          {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain3}
        `,
      },
    ],
    short: [
      `thanks for your time {{day}}.{{#inPerson}} It was good to meet you in person.{{/inPerson}} {{#hasThought}}I'm still turning over what you said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you told me about {{remark}} made me want the job more.{{/remarkAlone}}{{^hasRemark}}I left with a much better idea of the job, and I'd like it.{{/hasRemark}} {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain1}`,
      `I liked talking with you {{day}}{{#inPerson}} and seeing where you all work{{/inPerson}}. {{#hasThought}}A thought on {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd happily hear more about {{remark}}.{{/remarkAlone}} Thank you for giving me so much time. {{#hasIWill}}I'll {{iWill}}.{{/hasIWill}} ${ahead.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for your time {{day}}',
        text: `
          Thank you for taking the time to speak with me {{day}} about {{theRole}}.{{#inPerson}} It was a pleasure
          to meet you in person.{{/inPerson}} {{#hasThought}}I have kept thinking about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}It was particularly useful to hear
          {{heard}}.{{/remarkAlone}}{{^hasRemark}}I am more interested than before.{{/hasRemark}}

          {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}
        `,
      },
      {
        subject: 'Our {{spokenNoun}} about {{theRole}}',
        text: `
          {{#hasThought}}One further thought about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you
          told me about {{remark}} made me want this job more.{{/remarkAlone}}{{^hasRemark}}I would like this job
          very much.{{/hasRemark}}

          Thank you for being so generous with your time {{day}}.{{#inPerson}} It was good to see where the work is
          done.{{/inPerson}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}
        `,
      },
    ],
    short: [
      `thank you for your time {{day}}{{#inPerson}}; it was a pleasure to meet you{{/inPerson}}. {{#hasThought}}I have kept thinking about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was particularly useful to hear {{heard}}.{{/remarkAlone}}{{^hasRemark}}I am even more interested in {{theRole}} now.{{/hasRemark}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal1}`,
      `I very much enjoyed our {{spokenNoun}} {{day}}, and you were generous with your time, thank you. {{#hasThought}}One further thought about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you told me about {{remark}} made me want the job more.{{/remarkAlone}} {{#hasIWill}}I will {{iWill}}.{{/hasIWill}} ${ahead.formal2}`,
    ],
  },
})
