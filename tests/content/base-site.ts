import { baseReturns } from './base-returns.ts';

const changed = 'changed: { on: "2026-11-23", why: "First edition of this fixture." }';

/** A whole site in miniature: one entry of each collection, or two where one would prove nothing. All of it is valid. */
export const baseSite: Readonly<Record<string, string>> = {
  ...baseReturns,
  'src/content/chapters/decide/when-to.mdx': `---
title: When to
summary: Start where a question is open.
order: 1
point: Start where a question is open.
whenToUse: [A question is open.]
whenNot: [Nobody wants to know.]
roles: [designer]
nextStep: { text: Rate the gaps., to: methods/walks }
related: { sessions: [stroll] }
${changed}
---

## What it takes

A stroll lasts <Minutes of="stroll" />, see [walks](/methods/walks/).
`,
  'src/content/models/upward.mdx': `---
title: Upward mentoring
summary: The junior person teaches.
order: 1
side: reverse
lead: mentor
weeks: { minimum: 4, recommendedFrom: 8, recommendedTo: 16, sources: [first-study] }
needsGovernance: true
needsSafety: true
reviewDays: [90]
documents: [templates/agreement]
objective: To learn.
effort: An hour now and then.
cost: Shoes.
power: It turns.
measurement: What was decided.
bestFor: [Open questions]
strengths: [Cheap]
limits: [Slow]
${changed}
---

The junior person teaches for <Weeks of="upward" at="recommended" />.
`,
  'src/content/methods/walks.mdx': `---
title: Walks
summary: Two people walk and talk.
order: 1
lead: together
comparedByDefault: true
whenToUse: [It is dry.]
whenNot: [It rains.]
ratings:
  depth: { value: 4, basis: ours, reason: People talk. }
  price: { value: 1, basis: source, source: first-study, reason: Shoes only. }
limits: { peakMinutes: 60, smallestForm: a stroll, minimumWeeks: 1, needsFacilitator: false }
events:
  standard:
    label: an hour's walk
    executiveMinutes: 60
    mentorMinutes: 60
    facilitatorMinutes: 0
    groupSize: 2
    buildMinutes: 0
potency: 0.1
sessions: [stroll]
${changed}
---

## How it works

Walk.
`,
  'src/content/criteria/depth.yaml': criterion('Depth', 1),
  'src/content/criteria/price.yaml': criterion('Price', 2),
  'src/content/presets/even.yaml': `title: Even
summary: Both count the same.
order: 1
weights: { depth: 5, price: 5 }
`,
  'src/content/gaps/tools.yaml': `title: Tools
summary: Leaders avoid the tools of their teams.
order: 1
side: reverse
`,
  'src/content/milestones/kick-off.yaml': `title: Kick-off
summary: Everybody meets.
order: 1
rule: { on: first-week }
owner: lead
${changed}
`,
  'src/content/blends/month.yaml': `title: A month
summary: Four weeks of walks.
order: 1
weeks: 4
executives: 8
focus: Start small.
tracks:
  - { method: walks, count: 4, placement: weekly }
preset: even
notes: [Mind the weather.]
sources: [first-study]
${changed}
`,
  'src/content/sessions/stroll.mdx': `---
title: Stroll
summary: Talk on the move.
order: 1
minutes: 30
rhythm: weekly
who: a pair
roles: [mentor]
outcome: One thing to try.
method: walks
steps:
  - id: set-out
    title: Set out
    minutes: 10
    lead: mentor
    run: Choose a way.
  - id: turn-back
    title: Turn back
    minutes: 20
    lead: leader
    run: Say what you will try.
prepare: [Look at the weather.]
followUp: [Write it down.]
${changed}
---

<AgendaBar of="stroll" />

After <Minutes of="stroll" step="set-out" />, turn back.
`,
  'src/content/checklists/before.mdx': `---
title: Before
summary: What to do before.
order: 1
part: run
roles: [lead]
groups:
  - title: Shoes
    items:
      - { id: find-shoes, text: Find shoes., owner: mentor, help: sessions/stroll }
      - { id: lace-shoes, text: Lace them., owner: executive }
${changed}
---

Tick them all.
`,
  'src/content/templates/agreement.mdx': `---
title: Agreement
summary: What was agreed.
order: 1
part: design
roles: [mentor]
minutes: 10
sections:
  - title: Where
    fields:
      - { id: way, label: Way, kind: line }
      - { id: pace, label: Pace, kind: choice, options: [slow, fast] }
${changed}
---

Fill it in together.
`,
  'src/content/weaknesses/subject.yaml': `title: A subject
order: 1
patterns: { en: { when: ["walk* ... the"], unless: ["^ why"] } }
noticed: "It only says {words}."
why: Nobody can answer it.
instead: Ask.
weak: Walks
strong: Why do we walk?
`,
  'src/content/kpis/walks-held.yaml': `title: Walks held
summary: Walks held of those planned.
order: 1
bucket: engagement
timing: leading
unit: "%"
direction: up
valued: no
figure: proportion
formula: held / planned
collect: Count.
rhythm: monthly
owner: lead
caution: A walk is no result.
`,
  'src/content/prompts/openers.yaml': `title: Openers
summary: How to begin.
order: 1
cards:
  - { id: what-now, question: What now?, followUp: And then? }
  - { id: what-else, question: What else?, followUp: Why? }
`,
  'src/content/pitfalls/silence.mdx': `---
title: Silence
summary: Nobody speaks.
order: 1
part: run
roles: [mentor]
sign: Steps.
why: Shyness.
adjustment: Ask.
say: What would you do?
${changed}
---

It passes.
`,
  'src/content/claims/walking-helps.yaml': `title: Walking helps
statement: Walking helped 12 of 20 people.
grade: B
sources: [first-study]
supports: Walking.
notSupports: Running.
read: full
note: One study of 20 people.
`,
  'src/content/sources/first-study.yaml': `title: On walking
authors: Walker
year: 2019
publishedIn: Journal of Walks
kind: study
read: full
note: The first.
`,
  'src/content/defaults/pace.yaml': `title: Pace
value: 4
low: 3
high: 5
unit: number
grade: D
standing: judgement
usedBy: [blend-planner]
reason: Ours.
`,
  'src/content/paths/beginner.yaml': `title: Begin
summary: Your first walk.
order: 1
role: mentor
steps:
  - { to: chapters/decide/when-to, why: It says when. }
  - { to: checklists/before, why: It says what. }
`,
  'src/content/glossary/pair.yaml': `term: pair
definition: Two people.
see: [walk]
`,
  'src/content/glossary/walk.yaml': `term: walk
definition: A way on foot.
more: methods/walks
`,
  'src/content/about/imprint.mdx': `---
title: Imprint
summary: Who made this.
order: 1
${changed}
---

We did. See [a walk](/glossary/#walk).
`,
  'src/content/ui/en/site.json': `{
  "open": "Open",
  "weeks": "{n} weeks"
}
`,
};

function criterion(title: string, order: number): string {
  return `title: ${title}
short: ${title}
order: ${order}
lens: effect
direction: benefit
question: How much?
low: little
high: much
`;
}
