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
          {{#hasThought}}I was thinking of our talk about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I was thinking of our talk about {{remark}}, so I'm writing to say
          hello.{{/remarkAlone}}{{^hasRemark}}This is just to say hello, so you don't need to do
          anything.{{/hasRemark}} If {{theRole}} opens up again, I'd be very happy to talk.{{#hasBring}} And if
          {{bring}} would help in another job, I'd be glad to hear about that too.{{/hasBring}}
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I'm still interested in working at {{company}}, so please keep me in mind if something comes
          up.{{#hasBring}} I'd bring {{bring}}, in case that's useful somewhere.{{/hasBring}} You don't need to write
          back to this.
        `,
      },
      {
        subject: 'Still around',
        text: `
          I hope things are going well for you. {{#hasThought}}I've had another thought on {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}}I remember what you told me about {{remark}}, and I'm still interested.{{/remarkAlone}} If {{theRole}} comes up again, or something close to it, please let me know.
        `,
      },
    ],
    short: [
      `this is just to say hello, so you don't need to do anything. If {{theRole}} opens up again, I'd be very happy to talk. I hope you've had a good few weeks.`,
      `I'm still interested in working at {{company}}, so please keep me in mind if something comes up. You don't need to write back to this. I hope things are going well for you.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Keeping in touch',
        text: `
          {{#hasThought}}Our conversation about {{remark}} came to mind again.
          {{thought}}{{/hasThought}}{{#remarkAlone}}Our conversation about {{remark}} came to mind again, so I am writing
          to say hello.{{/remarkAlone}}{{^hasRemark}}I am only writing to say hello, so there is no need to
          answer.{{/hasRemark}} If {{theRole}} opens up again, I would very much like to be considered.
        `,
      },
      {
        subject: 'A short hello',
        text: `
          I am still interested in working at {{company}}. {{#hasBring}}I would bring {{bring}}, so if that is useful in
          another position, I would be glad to hear about it.{{/hasBring}}{{^hasBring}}If something suitable comes up, I
          would be glad to hear about it.{{/hasBring}} Please do not feel that you have to reply.
        `,
      },
    ],
    short: [
      `I am only writing to say hello, so there is no need to answer. If {{theRole}} opens up again, I would very much like to be considered.`,
      `I am still interested in working at {{company}}. If something suitable comes up, I would be glad to hear about it. Please do not feel that you have to reply.`,
    ],
  },
})
