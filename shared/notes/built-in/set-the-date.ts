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
          I'm really glad we'll be talking{{#hasConversation}} again{{/hasConversation}}.{{#hasThought}} Last time you told me
          about {{remark}}. {{thought}}{{/hasThought}}{{#remarkAlone}} I'd like to hear more about {{remark}} when we
          do.{{/remarkAlone}} Which days are good for you? Most times work for me, so please choose.
        `,
      },
      {
        subject: 'A time to talk',
        text: `
          Thank you, I'm happy to hear that. When would suit you? I can talk by phone or video, or come to you if that's
          better.
        `,
      },
    ],
    short: [
      `I'm really glad we'll be talking{{#hasConversation}} again{{/hasConversation}} about {{theRole}}. Which days are good for you? Most times work for me, so please choose. A call or a video chat is fine.`,
      `thank you, I'm happy to hear that. When would suit you? I can talk by phone or video, or come to you if that's better.`,
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
          Thank you, I was very pleased to hear that. What time would be best for you? I can speak by
          phone or video, or come to your office.{{#hasThought}} Last time we spoke about {{remark}}.
          {{thought}}{{/hasThought}}{{#remarkAlone}} I would be glad to hear more about {{remark}} when we
          speak.{{/remarkAlone}}
        `,
      },
    ],
    short: [
      `I am very glad that we will be speaking{{#hasConversation}} again{{/hasConversation}} about {{theRole}}. Which days would suit you? Please also let me know if there is anything I should prepare.`,
      `thank you, I was very pleased to hear that. What time would be best for you? I can speak by phone or video, or come to your office.`,
    ],
  },
})
