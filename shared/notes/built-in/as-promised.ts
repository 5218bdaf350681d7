import { defineNote } from '../template.ts'

/** Sends what the user promised (source C in docs/rules.md). */
export const asPromised = defineNote({
  id: 'as-promised',
  name: 'Keeping a promise',
  plain: {
    mails: [
      {
        subject: '{{#hasThing}}{{promisedTitle}}{{/hasThing}}{{^hasThing}}As promised{{/hasThing}}',
        text: `
          {{#hasThing}}As promised, I'm sending you {{promisedThing}}. If anything isn't clear, just ask
          me.{{/hasThing}}{{^hasThing}}I said I'd get back to you, so I'm doing that now. If it's
          easier to talk, you can call me.{{/hasThing}}
        `,
      },
      {
        subject: "What I said I'd send",
        text: `
          {{#hasThing}}I'm sending {{promisedThing}} along, as I said I would.{{/hasThing}}{{^hasThing}}I'm coming
          back to you on this, as I said I would.{{/hasThing}} I hope this is useful, and I'm happy to answer questions.
        `,
      },
    ],
    short: [
      `{{#hasThing}}as promised, I'm sending you {{promisedThing}}. Let me know what you think, or if you'd like me to walk you through any part of it.{{/hasThing}}{{^hasThing}}I said I'd get back to you, so I'm doing that now. Let me know what you think, or if it's easier to talk it through on the phone.{{/hasThing}}`,
      `{{#hasThing}}I'm sending {{promisedThing}} along, as I said I would.{{/hasThing}}{{^hasThing}}I'm coming back to you on this, as I said I would.{{/hasThing}} I hope this is useful, and I'm around if you have questions or would rather go through it together.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: '{{#hasThing}}{{promisedTitle}}{{/hasThing}}{{^hasThing}}As promised{{/hasThing}}',
        text: `
          {{#hasThing}}As promised, I am sending you {{promisedThing}}. I hope you find it useful, and I would be
          happy to go through it with you.{{/hasThing}}{{^hasThing}}I said that I would get back to you. If you
          would prefer to talk this through, I would be happy to.{{/hasThing}}
        `,
      },
      {
        subject: 'Following our conversation',
        text: `
          {{#hasThing}}I am sending {{promisedThing}} with this, as I said I would.{{/hasThing}}{{^hasThing}}I am
          coming back to you on this, as I said I would.{{/hasThing}} Please let me know if you have any
          questions.
        `,
      },
    ],
    short: [
      `{{#hasThing}}as promised, I am sending you {{promisedThing}}. I hope you find it useful, and I would be happy to go through it with you.{{/hasThing}}{{^hasThing}}I said that I would get back to you, so I am doing that now. If you would prefer to talk this through, I would be happy to.{{/hasThing}}`,
      `{{#hasThing}}I am sending {{promisedThing}} with this, as I said I would.{{/hasThing}}{{^hasThing}}I am coming back to you on this, as I said I would.{{/hasThing}} Please let me know if you have any questions, or if you would like to go through it together.`,
    ],
  },
})
