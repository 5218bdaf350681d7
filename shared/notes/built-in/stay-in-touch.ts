import { defineNote } from '../template.ts'

/** Keeps in touch every few weeks and asks for nothing (source B in docs/rules.md). */
export const stayInTouch = defineNote({
  id: 'stay-in-touch',
  name: 'Staying in touch',
  plain: {
    mails: [
      {
        subject: 'No reply needed',
        text: `
          No need to answer this. {{#hasThought}}I was thinking about {{remark}} again.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I was thinking about {{remark}} again, so I thought I'd say
          hello.{{/remarkAlone}}{{^hasRemark}}It's only a hello.{{/hasRemark}} If things pick up again with
          {{theRole}}, I'd still love to be part of it.{{#hasBring}} And if you need someone with {{bring}} for
          anything else, please think of me.{{/hasBring}}
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I'd still like to work at {{company}} one day. {{#hasBring}}If something comes up for someone with
          {{bring}}, please let me know.{{/hasBring}}{{^hasBring}}If something comes up where I might fit, please
          let me know.{{/hasBring}} No need to reply otherwise.
        `,
      },
      {
        subject: 'Still around',
        text: `
          Just a short hello. {{#hasThought}}I've had another thought on {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}Our talk about {{remark}} came back to me the
          other day.{{/remarkAlone}}{{^hasRemark}}I hope you've had a good few weeks.{{/hasRemark}} I'm still
          around if {{theRole}} comes up again, or anything like it.
        `,
      },
    ],
    short: [
      `no need to answer this. It's only a short hello. If things pick up again with {{theRole}}, I'd still love to be part of it. I hope you've had a good few weeks.`,
      `I'd still like to work at {{company}} one day, so if something comes up where I might fit, please let me know. No need to reply otherwise. I hope all is well with you.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Keeping in touch',
        text: `
          There is no need to answer this. {{#hasThought}}I was thinking about {{remark}} again.
          {{thought}}{{/hasThought}}{{#remarkAlone}}Our conversation about {{remark}} came back to me, so I am
          writing to say hello.{{/remarkAlone}}{{^hasRemark}}I am only writing to say hello.{{/hasRemark}} If things
          pick up again with {{theRole}}, I would still very much like to be considered.
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I would still like to work at {{company}} one day. {{#hasBring}}If something comes up for someone with
          {{bring}}, I would be glad to hear about it.{{/hasBring}}{{^hasBring}}If something suitable comes up, I
          would be glad to hear about it.{{/hasBring}} There is no need to reply otherwise.
        `,
      },
    ],
    short: [
      `there is no need to answer this. I am only writing to say hello. If things pick up again with {{theRole}}, I would still very much like to be considered.`,
      `I would still like to work at {{company}} one day. If something suitable comes up, I would be glad to hear about it. There is no need to reply otherwise.`,
    ],
  },
})
