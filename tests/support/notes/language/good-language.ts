import { type LanguageNote, right } from './a-language-note.ts'

const american = { english: 'american' } as const

/** Notes whose language is right, from many trades, with what makes a hasty checker stumble. */
export const goodLanguage: readonly LanguageNote[] = [
  right(
    'a nurse',
    'Hi Jane,\n\nThank you for showing me round the ward today. The handover you run at half past seven is calmer than any I’ve worked in, and I liked that healthcare assistants speak first. I’d be glad to start on nights.\n\nBest,\nSam',
  ),
  right(
    'a data engineer',
    'Hi Jane,\n\nThanks for the chat today. Moving the nightly jobs from cron to Airflow, with dbt on top, sounds like the right order to me. We kept the old views for a month and backfilled at weekends. Happy to share the write-up.\n\nBest,\nSam',
  ),
  right(
    'a frontend developer',
    'Hi Jane,\n\nI enjoyed the pairing session. The Next.js app was new to me, but the monorepo wasn’t, and I liked that your linter catches unused imports before CI/CD does. I’ve pushed a tidier version of the dropdown to the repo.\n\nThanks,\nSam',
  ),
  right(
    'a teacher',
    'Dear Jane,\n\nThank you for letting me sit in on Year 4 this morning. The way the class marked their own fractions, and argued about them, is what I’d like to learn from you. I’ve attached the lesson plan we spoke about.\n\nKind regards,\nSam',
  ),
  right(
    'a barista',
    'Hi Jane! Thanks for the trial shift today, I had a great time. The grinder and I are friends now. I can do Saturdays from 6am, and most weekdays after two.\n\nSam',
    { channel: 'text' },
  ),
  right(
    'a warehouse',
    'Hi Jane,\n\nThanks for the tour of the warehouse. I’ve driven a reach truck for six years and a counterbalance for two. If the late shift suits you better, it suits me too.\n\nSam',
  ),
  right(
    'a designer',
    'Hi Jane,\n\nThanks for walking me through the Figma library. I keep thinking about the empty states: a first-run checklist might do more than another tooltip. I’d love to sketch it with the team.\n\nBest,\nSam',
  ),
  right(
    'American spelling',
    'Hi Jane,\n\nThanks for your time yesterday. I appreciated how honest you were about the reorganization and the color of the new brand. My favorite part was the catalog demo. I’ll check in on Friday.\n\nBest,\nSam',
    american,
  ),
  right(
    'British spelling',
    'Hi Jane,\n\nThanks for your time yesterday. I appreciated how honest you were about the reorganisation and the colour of the new brand. My favourite part was the catalogue, and how you prioritise it. I’ll check in on Friday.\n\nBest,\nSam',
  ),
  right(
    'a long sentence',
    'Hi Jane,\n\nWhat you told me about the first week, when a new colleague answers the phone before anybody has explained the products, and how the team decided to turn that around by giving everyone a quiet day with the manual and one with a customer, is exactly the kind of change I’d like to be part of.\n\nBest,\nSam',
  ),
  right(
    'a list',
    'Hi Jane,\n\nAs promised:\n\n- the onboarding checklist we used\n- the numbers before and after\n- two screenshots of the old form\n\nAnything missing, let me know.\n\nSam',
  ),
  right(
    'an address and a link',
    'Hi Jane,\n\nThe case study is at https://www.example.com/cases/winter-routes, and sam@example.com reaches me all week. The repo is example/routes-kit on GitHub.\n\nSam',
  ),
  right(
    'times and money',
    'Hi Jane,\n\nTuesday at 10:30 works, or any time after 3pm. On salary, I had £45k to £50k in mind; on the four-day week, 0.8 would be fine.\n\nBest,\nSam',
  ),
  right(
    'words from elsewhere',
    'Hi Jane,\n\nThank you for the café, and for the chat. My résumé is attached again, with the year in São Paulo and the one in Köln. The naïve version of the plan is on page two.\n\nSam',
  ),
  right(
    'compounds',
    'Hi Jane,\n\nThe hand-off between pre-sales and the in-house team sounded well thought out. A two-week trial, a hands-on demo and a follow-up call: that’s the set-up I know. I’d bring the long-term view.\n\nSam',
  ),
  right(
    'articles',
    'Hi Jane,\n\nIt took me an hour to read the brief, and a user could do it in ten minutes. I don’t have an MBA, but I do have a UX background, an NHS placement, a year of SQL and a European driving licence.\n\nSam',
  ),
  right(
    'its and it’s',
    'Hi Jane,\n\nIt’s rare that a team knows its own numbers. The product has found its market, and it’s clear that its users come back. I’d like to help it keep its promise.\n\nSam',
  ),
  right(
    'there, their and they’re',
    'Hi Jane,\n\nThere’s one thing I forgot: the engineers said they’re moving their releases to Mondays, and I’ve seen that work there and elsewhere. Their reasons were good.\n\nSam',
  ),
  right(
    'led, affect, then',
    'Hi Jane,\n\nThe migration I led took less time than we feared. It affected forty customers, and the effect was gone within a day; then we wrote down what we’d do differently. I’d rather do that than hide it.\n\nSam',
  ),
  right(
    'every day',
    'Hi Jane,\n\nI use the app every day, and everyday things such as paying the milkman are easier for it. It may be a small thing. Maybe that’s why it works.\n\nSam',
  ),
  right(
    'set up and log in',
    'Hi Jane,\n\nIt took me two minutes to set up an account and log in; the setup guide and the login page are both clear. I’d follow up on the follow-up mail, though.\n\nSam',
  ),
  right(
    'whose and who’s',
    'Hi Jane,\n\nCould you tell me who’s running the workshop, and whose idea it was? I’d like to thank them. It changed how I look at pricing.\n\nSam',
  ),
  right(
    'had had',
    'Hi Jane,\n\nBefore we spoke I had had my doubts about remote work. What you said about that week in June, and that the team meets every other month, settled it.\n\nSam',
  ),
  right(
    'no capitals',
    'hi jane, thanks for today! really enjoyed meeting everyone. the bit about the returns desk made me laugh. speak soon, sam',
    { channel: 'text' },
  ),
  right(
    'collectives',
    'Hi Jane,\n\nThe team were kind to me, and the board are right to wait. The data are in the appendix; the staff have seen them. Whilst I’m in Leeds this fortnight, I could drop in.\n\nSam',
  ),
  right(
    'short and warm',
    'Hi Jane, just back from ours. Lovely to meet you and the dog. Photos to follow. Sam',
    { channel: 'text' },
  ),
  right(
    'a postscript',
    'Hi Jane,\n\nThank you for today. The quiet hour on Thursdays is an idea I’ll steal wherever I end up.\n\nSam\n\nPS: the podcast I couldn’t remember is called Slow Numbers.',
  ),
  right(
    'the law',
    'Dear Jane,\n\nThank you for meeting me this afternoon. I was glad to hear how your paralegals draft first and bill later. I remain very interested in the post and would be happy to provide a reference from my pupil supervisor.\n\nKind regards,\nSam',
  ),
  right(
    'a chef',
    'Hi Jane,\n\nCheers for the stage on Friday. The celeriac was a lesson. I can start on the first, knives and all, and I’m fine with doubles in December.\n\nSam',
  ),
  right(
    'an accountant',
    'Hi Jane,\n\nThank you for your time. I’ve closed month-end in three working days for four years, reconciled intercompany balances by hand and by script, and never missed a VAT return. IFRS 16 doesn’t scare me.\n\nBest,\nSam',
  ),
  right(
    'a scientist',
    'Dear Jane,\n\nThank you for the discussion of the assay. I reran the qPCR with fresh primers last week and the Ct values agree within 0.2. I’d be delighted to present the dataset to your group.\n\nBest wishes,\nSam',
  ),
  right(
    'sales',
    'Hi Jane,\n\nGreat talking yesterday. Your point that churn starts at the kickoff, not at renewal, matches my pipeline to a T. I closed 112% of quota last year, upsells included. Shall we look at the next step on Thursday?\n\nSam',
  ),
  right(
    'support',
    'Hi Jane,\n\nThanks for letting me listen in on the helpdesk. The macros save time; what stuck was the agent who didn’t use one. I’d like to work the inbox for a day before we talk about dashboards and KPIs.\n\nSam',
  ),
  right(
    'an electrician',
    'Hi Jane,\n\nThanks for showing me the site. I’ve got my 18th Edition and a gold card, and I’ve rewired two pubs and a chapel. I can start a week on Monday.\n\nSam',
  ),
  right(
    'a smile',
    'Hi Jane,\n\nThat was fun 🙂 I’ve never been asked to estimate the number of ducks before. My second guess is 340. Let me know who was closest!\n\nSam',
  ),
  right('one sentence', 'Hi Jane, is there any news on the Product Manager role? Thanks, Sam'),
  right(
    'what was read',
    'Hi Jane,\n\nI read the piece you recommended, the one by your former colleague, twice. The first half reads like a thriller; the second lays out what went wrong. Has anyone written the sequel?\n\nSam',
  ),
  right(
    'plans',
    'Hi Jane,\n\nIf it helps, I’m around all of next week except Wednesday morning. I could come in, or we could do it by video. Either’s fine by me.\n\nSam',
  ),
  right(
    'a correction',
    'Hi Jane,\n\nOne correction: I said we’d halved refunds, and it was closer to 40%. I’d rather you heard it from me. The slides I sent have the right figure.\n\nSam',
  ),
  right(
    'a rejection',
    'Hi Jane,\n\nThanks for letting me know, and so quickly. I’m disappointed, of course, but the feedback on stakeholder mapping is fair and I’ll work on it. Please keep me in mind if something else comes up.\n\nSam',
  ),
]
