import { bad, type CollectedNote } from './a-checked-note.ts'

const weekLater = { today: '2026-10-13', namedDay: null } as const

/** Notes with a fault in a name, a pronoun, or a gap that was never filled. */
export const badNames: readonly CollectedNote[] = [
  bad(
    'a placeholder',
    ['unfilled'],
    'thank-you',
    `
Hi Jane,
Thanks for the call today. What you said about [one thing from the conversation] stuck with me, and I'd love to work on the trial emails with you.
I'll look out for your news on Friday.
Sam`,
  ),
  bad(
    'a template field',
    ['unfilled'],
    'check-in',
    `
Hi Jane,
Is there any news on the {{theRole}}? I'm still very interested and happy to talk any time.
Best,
Sam`,
    weekLater,
  ),
  bad(
    'a note to self',
    ['unfilled'],
    'thank-you',
    `
Hi Jane,
Thanks for today. I loved the story about the Leeds pilot. TODO mention the case study. I'd be very happy to go further with this.
Sam`,
  ),
  bad(
    'crosses for the date',
    ['unfilled'],
    'tell-others',
    `
Hi Tom,
I've had an offer and need to answer by XX October. Is a decision on the product manager role possible before then?
Thanks,
Sam`,
    { to: 'tom', today: '2026-10-20', namedDay: null },
  ),
  bad(
    'an underlined gap',
    ['unfilled'],
    'thank-you',
    `
Hi Jane,
Thanks for making time this morning. I'd love to help with ____ and the trial emails.
Speak on Friday,
Sam`,
  ),
  bad(
    'angle brackets',
    ['unfilled'],
    'application-follow-up',
    `
Dear <name>,
I applied for the product manager role on 25 September and am very interested. Is there anything I can add?
Best regards,
Sam`,
    { to: null, conversationDay: null, namedDay: null },
  ),
  bad(
    'no subject',
    ['unfilled'],
    'check-in',
    `
Subject: 
Hi Jane,
Do you have a rough idea of timing for the product manager role? I'm still very interested.
Best,
Sam`,
    weekLater,
  ),
  bad(
    'greets somebody else of the panel',
    ['greeting'],
    'thank-you',
    `
Hi Femi,
Thanks for today. The part about people dropping off in week one stuck with me, and I'd enjoy digging into it.
I'll look out for your news on Friday.
Best,
Sam`,
  ),
  bad(
    'greets with a slip of the finger',
    ['greeting'],
    'thank-you',
    `
Hi Jnae,
Thanks for today. I keep thinking about the three setup screens, and I'd love to see where they lead.
Best,
Sam`,
  ),
  bad(
    'greets Jane as Jan',
    ['greeting'],
    'check-in',
    `
Hello Jan,
Is there any news on the product manager role? I'm still very interested.
Best,
Sam`,
    weekLater,
  ),
  bad(
    'greets the recruiter by a name from nowhere',
    ['greeting'],
    'loop-in',
    `
Hi Rebecca,
Quick debrief: it went well with Jane, mostly on pricing. She mentioned Friday. Did you hear anything?
Sam`,
    { to: 'tom' },
  ),
  bad(
    'greets a doctor by first name as somebody else',
    ['greeting'],
    'thank-you',
    `
Dear Lean,
Thank you for seeing me today. Your account of the two sites was very helpful, and I would be glad to help with the handover.
Kind regards,
Sam Okafor`,
    { to: 'lena' },
  ),
  bad(
    'Mr where it is Dr',
    ['title'],
    'thank-you',
    `
Dear Mrs. Vogt,
Thank you for seeing me today. Your account of the two sites was very helpful, and I would be glad to help with the handover.
I look forward to hearing from you by Friday.
Kind regards,
Sam Okafor`,
    { to: 'lena' },
  ),
  bad(
    'a name close to one of the card',
    ['name'],
    'loop-in',
    `
Hi Tom,
The interview with Jane Whitfeild went well, I think. We talked mostly about saying no to sales. Have you had any feedback?
Thanks,
Sam`,
    { to: 'tom' },
  ),
  bad(
    'a colleague’s name mistyped',
    ['name'],
    'thank-you',
    `
Hi Jane,
Thanks for today, and please thank Femi Adeyemo for the tour of the test lab. Those returned sensors told me more than any deck, and I'd love to help.
Best,
Sam`,
  ),
  bad(
    'Professor for a doctor in the text',
    ['title'],
    'loop-in',
    `
Hi Tom,
I spoke with Prof. Vogt this morning about the handover between the sites. It went well, and I'm very interested. When would you expect news?
Sam`,
    { to: 'tom' },
  ),
  bad(
    'not sure of the spelling',
    ['unsure-name'],
    'thank-you',
    `
Hi Siobhan,
Thanks for the conversation today. The way you run the beta group with two letters a month is brilliant, and I'd love to learn more.
Sam`,
    { to: 'siobhan' },
  ),
  bad(
    'not sure of a colleague',
    ['unsure-name'],
    'thank-you',
    `
Hi Jane,
Thanks for today. I liked what Siobhan Kearny showed us of the beta group, and I'd be keen to help it grow.
Best,
Sam`,
  ),
  bad(
    'another employer',
    ['other-card'],
    'thank-you',
    `
Hi Jane,
Thanks for telling me about Kestrel Health this morning. The trial emails sound like a fine place to start, and I'd love to do that with you.
Best,
Sam`,
  ),
  bad(
    'another employer in the subject',
    ['other-card'],
    'check-in',
    `
Subject: Product Manager at Brightwell
Hi Jane,
Is there any news on timing? I'm still very interested, and happy to talk whenever it suits.
Sam`,
    weekLater,
  ),
  bad(
    'a person from another card',
    ['other-card'],
    'loop-in',
    `
Hi Tom,
My talk with Priya Raman went well, mostly about pricing and the winter routes. I'd be glad of any feedback you hear.
Sam`,
    { to: 'tom' },
  ),
  bad(
    'a jotting about her pasted in',
    ['third-person'],
    'thank-you',
    `
Hi Jane,
Thanks for today. One thing we spoke about has stayed with me: She cares most about people leaving in the first week. I'd enjoy working on that.
Best,
Sam`,
  ),
  bad(
    'what she said, to her',
    ['third-person'],
    'thank-you',
    `
Hi Jane,
Thanks for the call today. What she said about the trial emails stuck with me, and I'd be happy to take that on.
I'll look out for Friday.
Sam`,
  ),
  bad(
    'her own name in a sentence to her',
    ['third-person'],
    'thank-you',
    `
Hi Jane,
Thanks for today. I really liked how Jane explained the three setup screens, and I'd love to build the fourth.
Best,
Sam`,
  ),
  bad(
    'her own name with an s',
    ['third-person'],
    'check-in',
    `
Hi Jane,
I've been thinking about Jane's question on the free tier. Is there any news on the product manager role?
Sam`,
    weekLater,
  ),
  bad(
    'he, pasted',
    ['third-person'],
    'thank-you',
    `
Hi Tom,
Thanks for talking me through the squads today. He mentioned that discovery takes the first three months, which suits me very well.
Sam`,
    { to: 'tom' },
  ),
  bad(
    'they wanted',
    ['third-person'],
    'thank-you',
    `
Hi Jane,
Thank you for the call today. What they told me about the Leeds pilot was the highlight, and I'd love to be part of it.
Sam`,
  ),
]
