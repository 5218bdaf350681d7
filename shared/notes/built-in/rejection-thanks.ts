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
          Thanks for letting me know your decision{{#unthanked}}, and for the time you gave me
          {{day}}{{/unthanked}}. I'm disappointed, of course. {{#gaveReason}}What you said about why makes sense,
          and it helps to know.{{/gaveReason}}{{^gaveReason}}If there's one thing that would have made a
          difference, I'd be glad to hear it.{{/gaveReason}}

          If something like it opens up, please think of me.{{#hasColleagues}} My best to
          {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'Thank you for getting back to me',
        text: `
          {{#gaveReason}}It helps to know the reason, even if it's not the news I was hoping
          for.{{/gaveReason}}{{^gaveReason}}Not the news I was hoping for. What tipped the balance, if you can say?
          It would help me next time.{{/gaveReason}} {{#unthanked}}I'm glad we got to talk
          {{day}}.{{/unthanked}}

          Thank you for telling me. I'd still like to work with you one day.
        `,
      },
    ],
    short: [
      `thanks for letting me know your decision about {{theRole}}. {{#gaveReason}}I'm disappointed, of course, but it helps to know why.{{/gaveReason}}{{^gaveReason}}I'm disappointed, of course. If there's one thing that would have made a difference, I'd be glad to hear it.{{/gaveReason}} If you have another opening like it, please think of me.`,
      `it's not the news I was hoping for, but thank you for telling me. {{#unthanked}}I'm glad we got to talk {{day}}.{{/unthanked}} {{#gaveReason}}It helps to know the reason, too.{{/gaveReason}} I'd still like to work with you one day, so please keep me in mind.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Thank you for letting me know',
        text: `
          Thank you for letting me know your decision{{#unthanked}} and for the time you gave me
          {{day}}{{/unthanked}}. I am disappointed, of course. {{#gaveReason}}Knowing the reason
          helps.{{/gaveReason}}{{^gaveReason}}If there was one thing that made the
          difference, I would be grateful to hear it.{{/gaveReason}}

          If you have a similar opening in future, I hope you will think of me.{{#hasColleagues}} Please also give
          my regards to {{colleagues}}.{{/hasColleagues}}
        `,
      },
      {
        subject: 'Your message about {{theRole}}',
        text: `
          I had hoped for a different answer, but I am grateful that you told me. {{#unthanked}}I was glad to
          speak with you {{day}}.{{/unthanked}} {{#gaveReason}}What you said about why will help
          me.{{/gaveReason}}{{^gaveReason}}Could you tell me what tipped the balance? It would help me in
          future.{{/gaveReason}}

          I would still like to work with you one day, so please keep me in mind.
        `,
      },
    ],
    short: [
      `thank you for letting me know your decision about {{theRole}}. {{#gaveReason}}I am disappointed, of course, but it helps to know the reason.{{/gaveReason}}{{^gaveReason}}I am disappointed, of course. If there was one thing that made the difference, I would be grateful to hear it.{{/gaveReason}} I hope you will think of me for similar openings.`,
      `I had hoped for a different answer, but I am grateful that you told me. {{#unthanked}}I was glad to speak with you {{day}}.{{/unthanked}} {{#gaveReason}}Knowing the reason will help me.{{/gaveReason}} I would still like to work with you one day, so please keep me in mind.`,
    ],
  },
})
