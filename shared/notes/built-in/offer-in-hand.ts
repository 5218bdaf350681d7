import { defineNote } from '../template.ts'

/** Says that there is another offer, and asks about their timing (source S in docs/rules.md). */
export const offerInHand = defineNote({
  id: 'offer-in-hand',
  name: 'Another offer in hand',
  plain: {
    mails: [
      {
        subject: 'An offer from somewhere else',
        text: `
          I've been offered another job{{#hasAnswerBy}}, and they need an answer by {{answerBy}}{{/hasAnswerBy}}.
          I'd still like {{theRole}}, so I'm telling you before I decide.

          {{#appointmentInTime}}I know our {{nextNoun}} {{appointmentOn}} comes
          first.{{/appointmentInTime}}{{#appointmentAfter}}Our {{nextNoun}} is only {{appointmentOn}}, so if you can
          move it forward, I'll make the time.{{/appointmentAfter}} {{#decideInTime}}{{whoNamed}} mentioned a decision by
          {{promisedDay}}, which would be in time. Is that still the
          plan?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} mentioned a decision by {{promisedDay}}, and I'm afraid
          that's too late for me. Is there any way to hear
          sooner?{{/decideAfter}}{{#decideUnknown}}Do you think you'll know before
          then?{{/decideUnknown}}
        `,
      },
      {
        subject: 'Timing for {{theRole}}',
        text: `
          Another company has made me an offer{{#hasAnswerBy}} and wants to hear from me by
          {{answerBy}}{{/hasAnswerBy}}. I haven't said yes or no, because I'm still interested in working with
          you.

          {{#decideInTime}}{{whoNamed}} had {{promisedDay}} in mind for a decision, so that works out if it still
          holds. Does it?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} had {{promisedDay}} in mind for a decision,
          but I'll have to answer before that. Could it be any sooner?{{/decideAfter}}{{#decideUnknown}}Is
          there a chance of hearing from you before I answer?{{/decideUnknown}}{{#appointmentInTime}} I'm still
          planning on our {{nextNoun}} {{appointmentOn}}.{{/appointmentInTime}}{{#appointmentAfter}} I could also
          do our {{nextNoun}} earlier than {{appointmentDay}} if that helps.{{/appointmentAfter}}
        `,
      },
    ],
    short: [
      `I've been offered another job{{#hasAnswerBy}}, and they need an answer by {{answerBy}}{{/hasAnswerBy}}. I'd still like {{theRole}}, so I'm telling you before I decide. {{#decideInTime}}Is {{promisedDay}} still the plan for your decision?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} mentioned {{promisedDay}}, and I'm afraid that's too late for me. Is there any way to hear sooner?{{/decideAfter}}{{#decideUnknown}}Do you think you'll know before then?{{/decideUnknown}}`,
      `another company has made me an offer{{#hasAnswerBy}} and wants to hear from me by {{answerBy}}{{/hasAnswerBy}}. I haven't said yes or no, because I'm still interested in working with you. {{#decideInTime}}Does {{promisedDay}} still hold for your decision?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} mentioned {{promisedDay}}, but I'll have to answer before that. Could it be any sooner?{{/decideAfter}}{{#decideUnknown}}Is there a chance of hearing from you before I answer?{{/decideUnknown}}`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'An offer I have received',
        text: `
          I have been offered another position{{#hasAnswerBy}} and have to give my answer by
          {{answerBy}}{{/hasAnswerBy}}. I would still like {{theRole}}, so I am telling you before I decide.

          {{#appointmentInTime}}I know that our {{nextNoun}} {{appointmentOn}} comes
          first.{{/appointmentInTime}}{{#appointmentAfter}}Our {{nextNoun}} is only {{appointmentOn}}, but I would
          be glad to bring it forward.{{/appointmentAfter}} {{#decideInTime}}{{whoNamed}} mentioned a decision by
          {{promisedDay}}, which would leave me enough time. Is that still the
          plan?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} mentioned a decision by {{promisedDay}}, which is
          after I have to answer. Is there any way I could hear
          sooner?{{/decideAfter}}{{#decideUnknown}}Do you expect to decide before I answer?{{/decideUnknown}}
        `,
      },
      {
        subject: 'Timing for {{theRole}}',
        text: `
          Another company has made me an offer{{#hasAnswerBy}} and would like to hear from me by
          {{answerBy}}{{/hasAnswerBy}}. I would be glad to know where I stand with you before I answer.

          {{#decideInTime}}{{whoNamed}} had {{promisedDay}} in mind for the decision. If that still holds, I can
          wait for it. Does it?{{/decideInTime}}{{#decideAfter}}{{whoNamed}} had {{promisedDay}} in mind for the
          decision, but that is {{tooLateBy}} too late for me. Could it be any
          sooner?{{/decideAfter}}{{#decideUnknown}}Is a decision possible before
          that?{{/decideUnknown}}{{#appointmentInTime}} I am still planning on our {{nextNoun}}
          {{appointmentOn}}.{{/appointmentInTime}}{{#appointmentAfter}} I could also come to our {{nextNoun}}
          earlier than {{appointmentDay}} if that helps.{{/appointmentAfter}}
        `,
      },
    ],
    short: [
      `I have been offered another position{{#hasAnswerBy}} and have to give my answer by {{answerBy}}{{/hasAnswerBy}}. I would still like {{theRole}}, so I am telling you before I decide. {{#decideInTime}}Is {{promisedDay}} still the plan for your decision?{{/decideInTime}}{{#decideAfter}}{{promisedDay}} would be too late for me. Is there any way I could hear sooner?{{/decideAfter}}{{#decideUnknown}}Do you expect to decide before I answer?{{/decideUnknown}}`,
      `another company has made me an offer{{#hasAnswerBy}} and would like to hear from me by {{answerBy}}{{/hasAnswerBy}}. I would be glad to know where I stand with you before I answer. {{#decideInTime}}Does {{promisedDay}} still hold for your decision?{{/decideInTime}}{{#decideAfter}}{{promisedDay}} would be after that. Could it be any sooner?{{/decideAfter}}{{#decideUnknown}}Is a decision possible before that?{{/decideUnknown}}`,
    ],
  },
})
