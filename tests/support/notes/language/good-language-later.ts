import { type LanguageNote, right } from './a-language-note.ts'

const american = { english: 'american' } as const

/** Good notes that were written after the check of the language, and read by it once before anything was changed for them. */
export const goodLanguageLater: readonly LanguageNote[] = [
  right(
    'a plumber',
    'Hi Jane,\n\nThanks for the look at the boiler room. I’d repipe the return before winter and lag the risers while I’m at it. I’m free from the 14th, with my own van.\n\nSam',
  ),
  right(
    'a product owner',
    'Hi Jane,\n\nThanks for walking me through the backlog. I liked that bugs and features share one list, and that anybody can say no. I’d love to join a refinement before we decide.\n\nBest,\nSam',
  ),
  right(
    'a speech therapist',
    'Dear Jane,\n\nThank you for the visit to the unit. The way your assistants run the dysphagia clinic with so few beds impressed me, and I’d be pleased to bring my bilingual caseload.\n\nKind regards,\nSam',
  ),
  right(
    'a QA engineer',
    'Hi Jane,\n\nGood talking to you. I’d start by deleting the flaky tests rather than retrying them; we had 340 of those at Lantern and nobody missed a single one. Happy to pair on it.\n\nSam',
  ),
  right(
    'a recruiter writes back',
    'Hi Tom,\n\nQuick debrief: it went well, mostly architecture and a little about pay. They’d like a second round onsite next week. Did they give you any feedback?\n\nSam',
    { to: 'tom' },
  ),
  right(
    'a gardener',
    'Hi Jane,\n\nThank you for the walk round the walled garden. The espaliers need a firm hand and the compost heap needs turning, and I’d be glad of both.\n\nSam',
  ),
  right(
    'a translator',
    'Dear Jane,\n\nThank you for the test piece. I kept the register informal, as your style guide suggests, and flagged two false friends. The glossary is attached as a spreadsheet.\n\nBest wishes,\nSam',
  ),
  right(
    'a machine learner',
    'Hi Jane,\n\nThanks for the chat. I’d fine-tune the smaller model first and keep a held-out set nobody looks at. We cut inference costs by two thirds that way, and the embeddings fit into memory.\n\nSam',
  ),
  right(
    'a payroll clerk',
    'Hi Jane,\n\nThank you for your time. I run payroll for 600 people, starters and leavers included, and I’ve moved two sites from timesheets to clock cards. A phased start is no problem.\n\nSam',
  ),
  right(
    'a bartender',
    'hey Jane, thanks for having me behind the bar last night. loved the crowd. can do fridays and saturdays, and i don’t mind closing. sam',
    { channel: 'text' },
  ),
  right(
    'an American in sales',
    'Hi Jane,\n\nThanks for the conversation this morning. I left energized. You mentioned the sales org is being reorganized around verticals; I’ve lived through one of those and would love to compare notes.\n\nBest,\nSam',
    american,
  ),
  right(
    'an American nurse',
    'Hi Jane,\n\nThank you for the tour of the ICU. The nurse-to-patient ratio, and how the charge nurse handles admits at shift change, tell me a lot about the unit. I’m licensed in Ohio and can start in January.\n\nSam',
    american,
  ),
  right(
    'an American teacher',
    'Dear Jane,\n\nThank you for letting me observe third grade today. I loved the math stations and how quickly the kids switched. I’ve attached my lesson plan on fractions.\n\nSincerely,\nSam',
    american,
  ),
  right(
    'a museum',
    'Dear Jane,\n\nThank you for showing me the stores. The uncatalogued prints are a joy and a worry. I’d begin with the condition reports, because the loans depend on them.\n\nBest wishes,\nSam',
  ),
  right(
    'a train driver',
    'Hi Jane,\n\nThanks for the cab ride. I hadn’t realised how early you have to brake for Crewe in the wet. I’d like to put my name down for the autumn intake.\n\nSam',
  ),
  right(
    'a copywriter',
    'Hi Jane,\n\nThanks for the brief. I’ve gone for short over clever: three headlines, two lines of body copy, one call to action. The pun in the second is optional.\n\nSam',
  ),
  right(
    'a civil engineer',
    'Hi Jane,\n\nThank you for the drawings. The culvert is undersized for a one-in-a-hundred-year storm, as you suspected. I’d size it for that plus climate change and check the freeboard.\n\nSam',
  ),
  right(
    'a florist',
    'Hi Jane, thanks for today. The ranunculus held up, the eucalyptus less so! I can do the wedding on the 12th if you still need hands.\n\nSam',
    { channel: 'text' },
  ),
  right(
    'a security analyst',
    'Hi Jane,\n\nThanks for the tabletop exercise. I’d rotate the keys first and write to customers second, the same day. The phishing sim was well made; I nearly clicked.\n\nSam',
  ),
  right(
    'a chemist',
    'Dear Jane,\n\nThank you for the tour of the lab. The chromatograms you showed me have the same shoulder we saw last year; it went away with a new guard column. I’m happy to send the method.\n\nSam',
  ),
  right(
    'a wait',
    'Hi Jane,\n\nYou’d hoped to have news by Friday. I know these things slip. Is there a new date you’re working towards?\n\nBest,\nSam',
  ),
  right(
    'another wait',
    'Hi Jane,\n\nJust floating this up again. Still keen, still free in the mornings. If it’s on hold, a line is plenty.\n\nSam',
  ),
  right(
    'an offer',
    'Hi Jane,\n\nThis is great news, thank you! Before I say yes, could you tell me about the bonus, the notice period and how many days are in the office? I’ll come back to you by Wednesday.\n\nSam',
  ),
  right(
    'a no',
    'Hi Jane,\n\nThank you for the offer, and for the care you took over it. I’ve decided to go elsewhere; it was close. I hope our paths cross again.\n\nSam',
  ),
  right(
    'an acceptance',
    'Hi Jane,\n\nYes, with pleasure. I’ll sign tonight and give notice in the morning. See you on the first!\n\nSam',
  ),
  right(
    'a withdrawal',
    'Hi Jane,\n\nI’ve accepted a role elsewhere, so I’d like to withdraw. Thank you for being so straightforward throughout.\n\nSam',
  ),
  right(
    'a missed call',
    'Hi Jane,\n\nI rang at ten as agreed and got your voicemail. No worries at all. Would four o’clock suit you, or shall we say tomorrow?\n\nSam',
  ),
  right(
    'a farmer',
    'Hi Jane,\n\nThanks for showing me the parlour. I’ve milked 200 on a rotary and lambed outdoors for three springs. The sheepdog and I come as a pair.\n\nSam',
  ),
  right(
    'a hairdresser',
    'Hi Jane, thanks for the trade test. The balayage took longer than I’d like, but I was happy with the tone. I can start after the bank holiday. Sam',
    { channel: 'text' },
  ),
  right(
    'a founder’s assistant',
    'Hi Jane,\n\nThanks for the hour. I’d begin with your inbox: three labels, one rule, nothing unread by six. The travel can follow once I know which airports you hate.\n\nSam',
  ),
  right(
    'a statistician',
    'Dear Jane,\n\nThank you for the data. The confidence intervals overlap, so I wouldn’t read much into the dip in May. If you can share the raw counts, I’ll refit the model with a seasonal term.\n\nSam',
  ),
  right(
    'a social worker',
    'Hi Jane,\n\nThank you for meeting me. Supervision every fortnight, and a cap on caseloads that’s really kept, is what I’ve been looking for. My DBS check is up to date.\n\nSam',
  ),
  right(
    'an animator',
    'Hi Jane,\n\nThanks for the feedback on the reel. I’ve re-timed the walk cycle and dropped the lens flare. The rig’s eyebrows are next.\n\nSam',
  ),
  right(
    'a mechanic',
    'Hi Jane,\n\nThanks for the trial day. The gearbox was a beast. I’ve got my own tools, a clean licence and my MOT tester’s ticket.\n\nSam',
  ),
  right(
    'a volunteer coordinator',
    'Hi Jane,\n\nI loved hearing how the food bank runs its rota off a whiteboard. I’d keep that, and text people the night before. We halved no-shows with one message.\n\nSam',
  ),
  right(
    'a librarian',
    'Dear Jane,\n\nThank you for the afternoon. The storytime in three languages, with the parents joining in, was the best advertisement for the place. I’ve attached the reading list.\n\nSam',
  ),
  right(
    'a baker',
    'Hi Jane, cheers for the 3am start. I’ve never laminated that much dough in my life. Count me in for Thursday. Sam',
    { channel: 'text' },
  ),
  right(
    'a surveyor',
    'Hi Jane,\n\nThe spalling on the north gable is cosmetic, as far as I could see from the ground; the lintel isn’t. I’d scaffold it before quoting. Photos attached.\n\nSam',
  ),
  right(
    'an intern',
    'Hi Jane,\n\nThank you so much for the opportunity to interview. I learnt a lot from the case, especially where I got it wrong. I’d be thrilled to spend the summer with your team.\n\nSam',
  ),
  right(
    'a pilot',
    'Dear Jane,\n\nThank you for the sim check. I was a little hot over the threshold on the second approach and happy with the third. I’d welcome the debrief you offered.\n\nSam',
  ),
]
