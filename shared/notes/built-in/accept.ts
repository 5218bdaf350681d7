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
          It's a yes, and I'm very happy about it. Thank you for choosing me for {{theRole}}.{{#hasStart}} I'll be
          there {{startsOn}}.{{/hasStart}} What happens next?
        `,
      },
    ],
    short: [
      `yes, I'd love to take the job. Thank you, I'm really happy about this.{{#hasStart}} I can start {{startsOn}}, as planned.{{/hasStart}} What do you need from me now? If there's something to sign, I'll get it straight back to you.`,
      `it's a yes, and I'm very happy about it. Thank you for choosing me.{{#hasStart}} I'll be there {{startsOn}}.{{/hasStart}} What happens next, and is there anything I should send you before I start?`,
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
          I am very pleased to say yes, and it means a great deal to me that you chose me for
          {{theRole}}.{{#hasStart}} I will be ready to begin {{startsOn}}.{{/hasStart}} What do you need from me
          next?
        `,
      },
    ],
    short: [
      `thank you for offering me {{theRole}}. I am delighted to accept.{{#hasStart}} I look forward to starting {{startsOn}}.{{/hasStart}} Please send me whatever needs my signature, and let me know what happens next.`,
      `I am very pleased to say yes to your offer, and it means a great deal to me that you chose me.{{#hasStart}} I will be ready to begin {{startsOn}}.{{/hasStart}} What do you need from me next?`,
    ],
  },
})
