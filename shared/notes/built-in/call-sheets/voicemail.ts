import { defineCallSheet } from '../../template.ts'

/** A call sheet for leaving a voicemail of half a minute (source D in docs/rules.md). */
export const voicemail = defineCallSheet({
  id: 'voicemail',
  name: 'Voicemail',
  text: `
    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. I'm calling about {{theRole}}. {{#askOnLeave}}{{whoNamed}} said {{promisedDay}} would be a good day to call. {{/askOnLeave}}{{#tookPart}}I enjoyed {{conversation}} {{day}}, and I'm still very interested.{{/tookPart}}{{^tookPart}}I'm still very interested.{{/tookPart}} Is there any news? I'll try you again in a few days. Thank you!”

    Say your number slowly, and once more at the end.
  `,
})
