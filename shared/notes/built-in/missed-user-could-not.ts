import { defineNote } from '../template.ts'

/** Apologises for an interview the user could not make, and asks for a new time (source D in docs/rules.md). */
export const missedUserCouldNot = defineNote({
  id: 'missed-user-could-not',
  name: 'Missed interview: I could not make it',
  plain: {
    mails: [
      {
        subject: 'Sorry about our {{missedNoun}}',
        text: `
          I'm sorry I {{#missedAhead}}can't{{/missedAhead}}{{^missedAhead}}couldn't{{/missedAhead}} make our
          {{missedNoun}} {{missedWhen}}, when you'd kept the time free for me. I'd still really like to talk. When
          could we try again?
        `,
      },
      {
        subject: 'Another try at our {{missedNoun}}?',
        text: `
          Something came up, and I {{#missedAhead}}won't be able to make{{/missedAhead}}{{^missedAhead}}wasn't
          able to make{{/missedAhead}} the {{missedNoun}} {{missedWhen}}. I'm sorry for the trouble. I still want
          to hear more about {{theRole}}, so what other time would work for you?
        `,
      },
    ],
    short: [
      `I'm sorry I {{#missedAhead}}can't{{/missedAhead}}{{^missedAhead}}couldn't{{/missedAhead}} make our {{missedNoun}} {{missedWhen}}, when you'd kept the time free for me. I'd still really like to talk. When could we try again?`,
      `something came up, and I {{#missedAhead}}won't be able to make{{/missedAhead}}{{^missedAhead}}wasn't able to make{{/missedAhead}} the {{missedNoun}} {{missedWhen}}. Sorry for the trouble. What other time would work for you?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'My apologies for our {{missedNoun}} {{missedWhen}}',
        text: `
          I am very sorry that I {{#missedAhead}}cannot{{/missedAhead}}{{^missedAhead}}could not{{/missedAhead}}
          make our {{missedNoun}} {{missedWhen}}, when you had kept the time free for me. I would still very much
          like to talk. Is there another time that would suit you?
        `,
      },
      {
        subject: 'A new date for our {{missedNoun}}',
        text: `
          Something came up, and I {{#missedAhead}}will not be able to make{{/missedAhead}}{{^missedAhead}}was not
          able to make{{/missedAhead}} the {{missedNoun}} {{missedWhen}}. I am sorry for the inconvenience, and I
          still hope to hear more about {{theRole}}. When could we try again?
        `,
      },
    ],
    short: [
      `I am very sorry that I {{#missedAhead}}cannot{{/missedAhead}}{{^missedAhead}}could not{{/missedAhead}} make our {{missedNoun}} {{missedWhen}}, when you had kept the time free for me. I would still very much like to talk. Is there another time that would suit you?`,
      `something came up, and I {{#missedAhead}}will not be able to make{{/missedAhead}}{{^missedAhead}}was not able to make{{/missedAhead}} the {{missedNoun}} {{missedWhen}}. I am sorry for the inconvenience. When could we try again?`,
    ],
  },
})
