import { defineNote } from '../template.ts'

/** Thanks after a rejection and asks one question about it (sources A, B and D in docs/rules.md). */
export const rejectionThanks = defineNote({
  id: 'rejection-thanks',
  name: 'Reply to a no',
  plain: {
    mails: [
      {
        subject: 'Thanks for letting me know',
        text: `
          Thanks for letting me know{{#unthanked}}, and for the time you gave me {{day}}{{/unthanked}}. {{#gaveReason}}I'm
          disappointed, but I'm glad you told me the reason, because it helps me next
          time.{{/gaveReason}}{{^gaveReason}}I'm disappointed, of course. If you can tell me what made the difference, I'd
          be grateful, because it would help me next time.{{/gaveReason}}

          If a similar job comes up, I'd be happy to hear from you.{{#hasColleagues}} Please say hello to {{colleagues}}
          from me.{{/hasColleagues}}
        `,
      },
      {
        subject: 'Thank you for getting back to me',
        text: `
          Thank you for telling me{{#unthanked}}, and for your time {{day}}{{/unthanked}}. I was hoping for a yes, but I
          understand. {{#gaveReason}}It
          helps that you told me why.{{/gaveReason}}{{^gaveReason}}Is there one thing I could work on before I apply
          somewhere else?{{/gaveReason}}

          I'd be glad to try again with you another time.
        `,
      },
    ],
    short: [
      `thanks for letting me know about {{theRole}}. {{#gaveReason}}I'm disappointed, but I'm glad you told me the reason, because it helps me next time.{{/gaveReason}}{{^gaveReason}}I'm disappointed, of course. If you can tell me what made the difference, I'd be grateful, because it would help me next time.{{/gaveReason}} If a similar job comes up, I'd be happy to hear from you.`,
      `thank you for telling me{{#unthanked}}, and for your time {{day}}{{/unthanked}}. I was hoping for a yes, but I understand. {{#gaveReason}}It helps that you told me why.{{/gaveReason}} I'd be glad to try again with you another time, so please keep me in mind.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for letting me know',
        text: `
          Thank you for letting me know your decision{{#unthanked}} and for the time you gave me {{day}}{{/unthanked}}.
          {{#gaveReason}}I am disappointed, of course, but knowing the reason helps.{{/gaveReason}}{{^gaveReason}}I am
          disappointed, of course, and would be grateful to hear if there was one thing that made the
          difference.{{/gaveReason}}

          If you have a similar opening in future, I hope you will think of me.{{#hasColleagues}} Please also give
          my regards to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'Your message about {{theRole}}',
        text: `
          Thank you for telling me, although I had hoped for a different answer. {{#unthanked}}I was glad to speak with
          you {{day}}.{{/unthanked}} {{#gaveReason}}It will help me to know why.{{/gaveReason}}{{^gaveReason}}Is
          there something that I should work on for future applications?{{/gaveReason}}

          I would still be glad to work with you, so please keep me in mind.
        `,
      },
    ],
    short: [
      `thank you for letting me know your decision about {{theRole}}. {{#gaveReason}}I am disappointed, of course, but knowing the reason helps.{{/gaveReason}}{{^gaveReason}}I am disappointed, of course, and would be grateful to hear if there was one thing that made the difference.{{/gaveReason}} I hope you will think of me for similar openings.`,
      `thank you for telling me, although I had hoped for a different answer. {{#unthanked}}I was glad to speak with you {{day}}.{{/unthanked}} {{#gaveReason}}It will help me to know why.{{/gaveReason}} I would still be glad to work with you, so please keep me in mind.`,
    ],
  },
})
