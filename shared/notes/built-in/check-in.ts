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
          {{#tookPart}}We spoke {{day}}, so I thought I'd check in.{{/tookPart}}{{^tookPart}}I'm writing to check in
          about my application.{{/tookPart}} {{#hasThought}}I also had another thought about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I'm still very interested, and I'd like to hear more about
          {{remark}} if we talk again.{{/remarkAlone}}{{^hasRemark}}I'm still very interested in the
          job.{{/hasRemark}}

          ${ask.plain1}
        `,
      },
      {
        subject: 'A quick question about {{theRole}}',
        text: `
          {{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd like to know how things are
          going.{{/tookPart}}{{^tookPart}}I'd be really happy to get this job, so I'd like to know how things are
          going.{{/tookPart}} ${ask.plain2}
        `,
      },
      {
        subject: 'Any news on {{theRole}}?',
        text: `
          I'm still hoping this works out, so I thought I'd ask. ${ask.plain3} If it's easier to tell me on the phone,
          that's fine too.
        `,
      },
    ],
    short: [
      `quick check-in on {{theRole}}. {{#tookPart}}It was good to talk {{day}}, and I'm still very interested.{{/tookPart}}{{^tookPart}}I'm still very interested in the job and happy to answer any questions.{{/tookPart}} ${ask.plain1}`,
      `{{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'd like to know how things are going with {{theRole}}.{{/tookPart}}{{^tookPart}}I'd be really happy to get this job, so I'd like to know how things are going.{{/tookPart}} ${ask.plain2}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Checking in about {{theRole}}',
        text: `
          {{#tookPart}}It was good to speak with you {{day}}, and I am still very
          interested.{{/tookPart}}{{^tookPart}}I am still very interested, and would like to ask how things
          stand.{{/tookPart}} {{#hasThought}}I have also thought about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I would also like to hear more about {{remark}} if we speak
          again.{{/remarkAlone}}

          ${ask.formal1}
        `,
      },
      {
        subject: 'A question about {{theRole}}',
        text: `
          {{#tookPart}}We spoke {{day}}, and I would still very much like the job.{{/tookPart}}{{^tookPart}}I am asking
          because I would very much like this job.{{/tookPart}} ${ask.formal2}

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
