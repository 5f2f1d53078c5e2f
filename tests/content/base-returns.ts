/** The entries of the miniature site that the value of a programme is calculated with. */
export const baseReturns: Readonly<Record<string, string>> = {
  'src/content/isolations/neighbours.yaml': `title: Neighbours
summary: People next door who do not walk.
order: 1
calculation: comparison
confidence: belief
ask: The people next door do not walk.
needs: Neighbours.
weakness: Neighbours differ.
chapter: decide/when-to
`,
  'src/content/cases/walking-pays.yaml': `title: Walking pays
summary: An invented case.
order: 1
story: Two people of an invented office walk.
executives: 2
mentors: 2
selection: assigned
costs: { design: 100 }
overheadShare: 0
measures:
  - { id: steps, name: Steps, unit: steps, direction: up, baseline: 0, worth: { after: { mode: 1 }, exposure: { mode: 1 }, unitValue: { mode: 1 } } }
`,
  'src/content/defaults/belief.yaml': `title: Belief
value: 0.8
low: null
high: null
unit: share
grade: D
standing: judgement
usedBy: [returns]
reason: Ours.
`,
};
