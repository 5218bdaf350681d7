import { defineNote } from '../template.ts'
import { ask } from './shared-sentences.ts'

/** Thanks for a conversation that nobody was thanked for in time, and asks about the decision (sources A and C in docs/rules.md). */
export const lateThanksCheckIn = defineNote({
  id: 'late-thanks-check-in',
  name: 'Late thanks with a check-in',
  plain: {
    mails: [
      {
        subject: 'Late thanks, and a question about {{theRole}}',
        text: `
          I should have thanked you sooner for {{conversation}} {{day}}. {{#hasThought}}I keep coming back to
          what you said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}What you said about {{remark}} is a good part
          of why I'd really like the job.{{/remarkAlone}}{{^hasRemark}}I enjoyed it, and I'd really like the
          job.{{/hasRemark}}

          ${ask.plain1}
        `,
      },
      {
        subject: 'Following on from {{conversation}}',
        text: `
          This is later than I meant it to be, but thank you for {{conversation}} {{day}}. {{#hasThought}}One thing
          about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd happily hear more about
          {{remark}}.{{/remarkAlone}}

          I'm still keen on {{theRole}}. ${ask.plain2}
        `,
      },
    ],
    short: [
      `I should have thanked you sooner for {{conversation}} {{day}}. {{#hasThought}}I keep coming back to {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I'd happily hear more about {{remark}}.{{/remarkAlone}} {{^hasThought}}I'd really like the job.{{/hasThought}} ${ask.plain1}`,
      `this is later than I meant it to be, but thank you for {{conversation}} {{day}}. I'm still keen on {{theRole}}. ${ask.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for {{conversation}} {{day}}',
        text: `
          I am sorry not to have thanked you sooner for {{conversation}}. {{#hasThought}}I have kept coming back to
          what you said about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was helpful to hear {{heard}}, and I am
          still very interested in {{theRole}}.{{/remarkAlone}}{{^hasRemark}}I enjoyed it and am still very
          interested.{{/hasRemark}}

          ${ask.formal1}
        `,
      },
      {
        subject: 'Late thanks, and a question about {{theRole}}',
        text: `
          This comes later than I intended, but thank you for {{conversation}} {{day}}. {{#hasThought}}You spoke
          about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}You spoke about {{remark}}, and I would be
          glad to hear more.{{/remarkAlone}}

          I would still like the job very much. ${ask.formal2}
        `,
      },
    ],
    short: [
      `late thanks for {{conversation}} {{day}}. {{#hasThought}}I have kept thinking about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was helpful to hear {{heard}}.{{/remarkAlone}}{{^hasRemark}}It was good to learn more, and I am still very interested in {{theRole}}.{{/hasRemark}} ${ask.formal1}`,
      `this comes later than I intended, but thank you for {{conversation}} {{day}}. I would still like the job very much. ${ask.formal2}`,
    ],
  },
})
