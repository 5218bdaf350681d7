import { defineNote } from '../template.ts'

/** Accepts an offer (source D in docs/rules.md). */
export const accept = defineNote({
  id: 'accept',
  name: 'Accepting an offer',
  plain: {
    mails: [
      {
        subject: "Yes, I'd love to",
        text: `
          Yes, I'd love to take it. Thank you, I'm really happy about this.{{#hasStart}} I can start {{startsOn}},
          as planned.{{/hasStart}}

          What do you need from me now? If there's something to sign, I'll get it straight back to
          you.{{#hasColleagues}} And please say hello to {{colleagues}} from me.{{/hasColleagues}}
        `,
      },
      {
        subject: "I'm accepting your offer",
        text: `
          Thank you for choosing me for {{theRole}}. I'm very happy to accept.{{#hasStart}} I'll be
          there {{startsOn}}.{{/hasStart}} What happens next?
        `,
      },
    ],
    short: [
      `yes, I'd love to take the job. Thank you, I'm really happy about this.{{#hasStart}} I can start {{startsOn}}, as planned.{{/hasStart}} What do you need from me now? If there's something to sign, I'll get it straight back to you.`,
      `thank you for choosing me. I'm very happy to accept.{{#hasStart}} I'll be there {{startsOn}}.{{/hasStart}} What happens next, and is there anything I should send you before I start?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Accepting your offer',
        text: `
          Thank you for offering me {{theRole}}. I am delighted to accept.{{#hasStart}} I look forward to starting
          {{startsOn}}.{{/hasStart}}

          Please send me whatever needs my signature, and let me know what happens next.{{#hasColleagues}} I would
          also be grateful if you gave my regards to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'My answer to your offer',
        text: `
          Thank you for choosing me for {{theRole}}. I am very pleased to say yes.{{#hasStart}} I will be ready to begin {{startsOn}}.{{/hasStart}} What do you need from me
          next?
        `,
      },
    ],
    short: [
      `thank you for offering me {{theRole}}. I am delighted to accept.{{#hasStart}} I look forward to starting {{startsOn}}.{{/hasStart}} Please send me whatever needs my signature, and let me know what happens next.`,
      `thank you for choosing me. I am very pleased to say yes to your offer.{{#hasStart}} I will be ready to begin {{startsOn}}.{{/hasStart}} Please let me know what you need from me next, and whether there is something to sign.`,
    ],
  },
})
