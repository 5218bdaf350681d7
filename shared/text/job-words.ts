/**
 * Words that begin the names of jobs and are not names themselves. In a sentence they have a small letter: "the
 * product analyst role", but "the Java developer role" and "the German teacher role".
 */
const jobWords: ReadonlySet<string> = new Set(
  `account accountant accounting admin administrative administrator admissions analyst animal applications
   apprentice architect art assembly assistant associate audio audit backend bakery bar barista bid billing
   brand building bus business buyer campaign care cashier category catering chef chief child children cleaning
   clerk clinic clinical coffee commercial communications community compliance construction content copy
   corporate court creative crew curator customer cyber data database delivery dental deputy design designer
   developer digital dining director dispatch document drilling driver early editor editorial electrical
   electrician embedded engineer engineering environmental event events executive facilities fashion field
   finance financial fire fleet food forklift founding freight front frontend fullstack fund fundraising gallery
   game general grant grants graphic grounds growth hair hardware head health hiring home hospital hotel house
   housing human industrial information infrastructure innovation inside insurance interior intern internal
   inventory investment junior key kitchen lab laboratory labour land lead learning legal legislative lens
   librarian library line live loan logistics machine maintenance management manager manufacturing market
   marketing mechanical media medical member membership merchandising midwife mobile mortgage museum music
   network night nurse nursery nursing nutrition office online operations optical optician order outreach
   outside packaging paralegal partner partnerships pastry payments payroll people performance personal pharmacy
   physical planner planning plant platform policy postdoctoral practice pricing primary principal privacy
   process procurement product production program programme project property proposal public purchasing quality
   railway reception receptionist records recruiter recruiting recruitment regional registrar reliability
   research reservations restaurant retail risk route safety sales school science secondary security senior
   service shift shipping site social software solutions sous special speech sports staff stage stock store
   strategic strategy structural student studio supply support sustainability swimming systems talent tax
   teacher teaching team technical technology test textile theatre ticket tour trade trainee training
   translation transport travel treasury trial user vehicle vendor veterinary video visual volunteer warehouse
   waste water web welding wholesale wine wood workplace writer yard youth`.split(/\s+/),
)

/** Returns true for a word that only says what a job is about. */
export function isJobWord(word: string): boolean {
  return jobWords.has(word.toLowerCase())
}
