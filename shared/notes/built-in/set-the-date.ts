import { defineNote } from '../template.ts'

/** Agrees the date of a next interview that they announced without one (source C in docs/rules.md). */
export const setTheDate = defineNote({
  id: 'set-the-date',
  name: 'Setting the date',
  plain: {
    mails: [
      {
        subject: 'Next conversation about {{theRole}}',
        text: `
          I'm really glad we'll be talking{{#hasConversation}} again{{/hasConversation}}. Which days work at your
          end? Just pick a time and I'll fit in.{{#hasRemark}} I'd like to hear more about {{remark}} when we do.
          {{thought}}{{/hasRemark}}
        `,
      },
      {
        subject: 'A time to talk',
        text: `
          That's great news, thank you. When would suit you? I can do a call or a video chat, or come to you,
          whichever you prefer.
        `,
      },
    ],
    short: [
      `I'm really glad we'll be talking{{#hasConversation}} again{{/hasConversation}} about {{theRole}}. Which days work at your end? Just pick a time and I'll fit in. A call or a video chat is fine.`,
      `that's great news, thank you. When would suit you? I can do a call or a video chat, or come to you, whichever you prefer.`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'A date for our next conversation',
        text: `
          I am very glad that we will be speaking{{#hasConversation}} again{{/hasConversation}} about {{theRole}}.
          Which days would suit you? Please also let me know if there is anything I should prepare.
        `,
      },
      {
        subject: 'Next interview for {{theRole}}',
        text: `
          Thank you, I was very pleased to hear that. When would be convenient for you? I am happy to speak by
          phone or video, or to come to you.{{#hasRemark}} I would be glad to hear more about {{remark}} when we
          speak. {{thought}}{{/hasRemark}}
        `,
      },
    ],
    short: [
      `I am very glad that we will be speaking{{#hasConversation}} again{{/hasConversation}} about {{theRole}}. Which days would suit you? Please also let me know if there is anything I should prepare.`,
      `thank you, I was very pleased to hear that. When would be convenient for you? I am happy to speak by phone or video, or to come to you.`,
    ],
  },
})
