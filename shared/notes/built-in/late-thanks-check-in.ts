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
          I should have thanked you sooner for {{conversation}} {{day}}. {{#hasRemark}}It helped to hear
          {{heard}}, and I'd really like the job.{{/hasRemark}}{{^hasRemark}}I enjoyed it, and I'd really like the
          job.{{/hasRemark}}

          ${ask.plain1}
        `,
      },
      {
        subject: 'Following on from {{conversation}}',
        text: `
          This is later than I meant it to be, but thank you for {{conversation}} {{day}}. {{#hasRemark}}I was
          especially interested to hear {{heard}}.{{/hasRemark}}

          I'm still keen on {{theRole}}. ${ask.plain2}
        `,
      },
    ],
    short: [
      `I should have thanked you sooner for {{conversation}} {{day}}. {{#hasRemark}}It helped to hear {{heard}}.{{/hasRemark}} I'd really like the job. ${ask.plain1}`,
      `this is later than I meant it to be, but thank you for {{conversation}} {{day}}. I'm still keen on {{theRole}}. ${ask.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for {{conversation}} {{day}}',
        text: `
          I am sorry not to have thanked you sooner for {{conversation}}. {{#hasRemark}}It was helpful to hear
          {{heard}}, and I am still very interested in {{theRole}}.{{/hasRemark}}{{^hasRemark}}I enjoyed it and am
          still very interested in {{theRole}}.{{/hasRemark}}

          ${ask.formal1}
        `,
      },
      {
        subject: 'Late thanks, and a question about {{theRole}}',
        text: `
          This comes later than I intended, but thank you for {{conversation}} {{day}}. {{#hasRemark}}I
          particularly appreciated hearing {{heard}}.{{/hasRemark}}

          I would still like the job very much. ${ask.formal2}
        `,
      },
    ],
    short: [
      `I am sorry not to have thanked you sooner for {{conversation}} {{day}}. {{#hasRemark}}It was helpful to hear {{heard}}.{{/hasRemark}}{{^hasRemark}}I am still very interested in {{theRole}}.{{/hasRemark}} ${ask.formal1}`,
      `this comes later than I intended, but thank you for {{conversation}} {{day}}. I would still like the job very much. ${ask.formal2}`,
    ],
  },
})
