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
          I'm sorry, I should have thanked you sooner for {{conversation}} {{day}}. {{#hasThought}}I've thought about {{remark}} since. {{thought}}{{/hasThought}}{{#remarkAlone}}It helped to hear {{heard}}, and I'd still like
          the job.{{/remarkAlone}}{{^hasRemark}}I enjoyed it, and I'd still like the job.{{/hasRemark}}

          ${ask.plain1}
        `,
      },
      {
        subject: 'Following on from {{conversation}}',
        text: `
          This is later than I meant it to be, but thank you for {{conversation}} {{day}}. {{#hasThought}}It was useful to hear
          about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}You told me about {{remark}}, and I'd
          like to hear more.{{/remarkAlone}}

          I'm still keen on {{theRole}}, so I have a question as well. ${ask.plain2}
        `,
      },
    ],
    short: [
      `I'm sorry, I should have thanked you sooner for {{conversation}} {{day}}. {{#hasThought}}I've thought about {{remark}} since. {{thought}}{{/hasThought}}{{#remarkAlone}}It helped to hear {{heard}}, and I'd still like the job.{{/remarkAlone}}{{^hasRemark}}I enjoyed it, and I'd still like the job.{{/hasRemark}} ${ask.plain1}`,
      `this is later than I meant it to be, but thank you for {{conversation}} {{day}}. I'm still keen on {{theRole}}, so I'd like to ask. ${ask.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for {{conversation}} {{day}}',
        text: `
          I am sorry not to have thanked you sooner for {{conversation}}. {{#hasThought}}You told me about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}It was helpful to hear {{heard}}, and I am still very interested
          in {{theRole}}.{{/remarkAlone}}{{^hasRemark}}I enjoyed it, and I am still very interested in the
          position.{{/hasRemark}}

          ${ask.formal1}
        `,
      },
      {
        subject: 'Late thanks, and a question about {{theRole}}',
        text: `
          This comes later than I intended, but thank you for {{conversation}} {{day}}. {{#hasThought}}I have had time
          to think about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}You mentioned {{remark}}, and I would
          be glad to hear more.{{/remarkAlone}}

          I would still like the job very much. ${ask.formal2}
        `,
      },
    ],
    short: [
      `I am sorry for these late thanks for {{conversation}} {{day}}. {{#hasThought}}You told me about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}It was helpful to hear {{heard}}, and I am still very interested.{{/remarkAlone}}{{^hasRemark}}I enjoyed it, and I am still very interested in {{theRole}}.{{/hasRemark}} ${ask.formal1}`,
      `this comes later than I intended, but thank you for {{conversation}} {{day}}. I would still like the job very much. ${ask.formal2}`,
    ],
  },
})
