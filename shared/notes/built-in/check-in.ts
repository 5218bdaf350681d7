import { defineNote } from '../template.ts'
import { ask } from './shared-sentences.ts'

/** Asks about the decision a week later, if no date was named (sources A, B and E in docs/rules.md). */
export const checkIn = defineNote({
  id: 'check-in',
  name: 'Check-in',
  plain: {
    mails: [
      {
        subject: 'Checking in on {{theRole}}',
        text: `
          {{#tookPart}}We spoke {{day}}, so I thought I'd check in.{{/tookPart}}{{^tookPart}}I thought I'd check
          in.{{/tookPart}} ${ask.plain1}

          {{#hasThought}}I've had time to think about {{remark}}, too. {{thought}}{{/hasThought}}
          {{#remarkAlone}}Still very interested, not least because of what you said about
          {{remark}}.{{/remarkAlone}}{{^hasRemark}}I'm still very interested.{{/hasRemark}}
        `,
      },
      {
        subject: 'A quick question about {{theRole}}',
        text: `
          ${ask.plain2}

          {{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd love the job.{{/tookPart}}{{^tookPart}}I'm
          asking because I'd love this job.{{/tookPart}} A short answer is fine.
        `,
      },
      {
        subject: 'Any news on {{theRole}}?',
        text: `
          I'm still hoping this one works out. ${ask.plain3} A call is fine too, if that's easier than typing.
        `,
      },
    ],
    short: [
      `quick check-in on {{theRole}}. ${ask.plain1} I'm still very interested. One line is plenty if you're busy.`,
      `{{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd love the job.{{/tookPart}}{{^tookPart}}I'd still love this job, so I thought I'd ask.{{/tookPart}} ${ask.plain2} One line is plenty if you're busy.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Checking in about {{theRole}}',
        text: `
          {{#tookPart}}It was good to speak with you {{day}}, and I am still very
          interested.{{/tookPart}}{{^tookPart}}I am still very interested, and wonder how things
          stand.{{/tookPart}} ${ask.formal1}

          {{#hasThought}}I have also thought about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}}I would
          also like to hear more about {{remark}} if we speak again.{{/remarkAlone}}{{^hasRemark}}I would be glad
          to speak again if that would help.{{/hasRemark}}
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          ${ask.formal2} {{#tookPart}}We spoke {{day}}, and I would still very much like the
          job.{{/tookPart}}{{^tookPart}}I would still very much like this job.{{/tookPart}}

          There is no hurry on my side.
        `,
      },
    ],
    short: [
      `{{#tookPart}}it was good to speak with you {{day}}, and I am still very interested in {{theRole}}.{{/tookPart}}{{^tookPart}}I am still very interested in {{theRole}}, and would be glad to speak again if that would help.{{/tookPart}} ${ask.formal1}`,
      `{{#tookPart}}we spoke {{day}}, and I would still very much like the job.{{/tookPart}}{{^tookPart}}I would still very much like this job.{{/tookPart}} ${ask.formal2} There is no hurry on my side.`,
    ],
  },
})
