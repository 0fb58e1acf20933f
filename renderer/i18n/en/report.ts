/** Texts of the report. */
export const report = {
  report: {
    none: 'There is no finished run to report on yet.',
    toLab: 'Go to the lab',
    print: 'Print or save as PDF',
    intro: 'One page, for paper or PDF.',
    compared: '{{focus}} against {{reference}}: {{metric}}',
    story: 'Shopper {{shopper}}’s story. {{chapter}}',
    chooseShopper: 'Choose the shopper of the story',
    setUps: 'What was compared',
    assumptions: 'What it rests on',
    changed: 'Changed by hand: {{name}}, {{change}}.',
    unchanged: 'All other numbers are the scenario’s own.',
    offered: '{{name}}: {{value}} (evidence: {{confidence}}).',
    origin:
      '{{shoppers}} synthetic shoppers, each standing for {{each}}; {{days}} days after {{warmUp}} days of shared history; {{runs}} paired runs: the same shoppers and the same luck in every set-up.',
    seed: 'Scenario {{id}}, seed {{seed}}, model {{version}}, digest {{digest}}',
    stopped: 'The run was stopped after {{done}} of {{total}} paired runs.',
    caution: 'A model, not a forecast: many numbers behind it are assumptions, as the evidence marks say.',
  },
} as const;
