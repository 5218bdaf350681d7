/**
 * Words of work that the checker does not know, short forms that are fine in a note, and the particles of names.
 * Each is a key of `toWordKey`.
 */
export const workWords: ReadonlySet<string> = new Set(
  `adhoc allyship analytics api apis arvo async backend backfill backfilled backfilling backlog backlogs
   blockchain bootcamp bootcamps boolean buildout cashflow changelog chatbot chatbots cleantech codebase comms config configs
   coworker coworkers cowork coworking cron crowdfunding crowdsourced cross-functional customisable customizable cybersecurity
   datacentre dataset datasets dbt deliverables dev devs devops docs dropdown dropdowns ebook ecommerce edtech
   emulator exec execs faq faqs fillable findable fintech followup fortnight freelancing freelancer freelancers frontend
   fullstack geospatial gif gifs github git greenfield groomed hackathon hackathons healthtech helpdesk helpdesks
   homepage html iframe ideation impactful inbox inboxes infographic infographics infra insurtech intercompany
   intranet invoicing iterative js json kanban kickoff kickoffs kpi kpis legaltech linter linters localhost login
   logins lookups martech meetup meetups metadata metrics microservice microservices middleware mins minibus monorepo
   moodboard moodboards multi-tenant nav netcode nodejs nonprofit nonprofits notetaking offboard offboarding offsite offsites okr
   okrs onboard onboarding onboarded onsite onsites opex orgs paralegal paralegals payslip payslips permalink
   phlebotomist phlebotomy pipeline pipelines pixel plugin plugins podcast podcasts popup popups
   pre-sales prepping presales preprint preprints proptech prototyping pytest rebrand recce rebranded rebranding recalibrate
   redesign refactor refactored refactoring regtech reorg reorgs repo repos reskill reskilling resourcing retargeting retro
   retros roadmap roadmaps roadshow rollout rollouts rota rotas saas scalable scrum screenshare screenshot screenshots
   scoping sdk serverless signage signoff sitewide skillset skillsets smartwatch spreadsheet spreadsheets sprint
   stakeholder stakeholders standup standups startup startups storyboard storyboards subcontractor subtask subtasks
   takeaways talkthrough taskforce tbc teardown telehealth templating textbook theming throughput timeboxed timesheet
   timesheets todo todos toolchain tooling tooltip tooltips touchpoint touchpoints touchscreen turnaround underwriter
   upload upsell upsells upselling upskill upskilled upskilling usability userbase ux vlog walkthrough
   walkthroughs warehousing webhook webhooks webinar webinars wayfinding whiteboard whiteboarding whitepaper wifi wiki
   wikis wireframe wireframed wireframes wireframing workaround workarounds workflow workflows workshopped workshopping
   writeup writeups www yaml 
   hiya thx ta tbh fyi asap btw ps pps rsvp etc eg ie approx appt hr hrs wk wks yr yrs min am pm bst gmt cet utc
   van von der den ten ter del della dello delle di da de la las los le el al bin ibn ben mac zu zum zur und`.split(
    /\s+/,
  ),
)
