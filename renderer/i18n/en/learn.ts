/** Texts of Learn. */
export const learn = {
  learn: {
    contents: 'Contents',
    search: 'Search words and numbers',
    nothingFound: 'Nothing matches “{{query}}”.',
    charts: 'How to read these charts',
    chartsNote:
      'One worked example: the prepared lesson “{{title}}”, {{focus}} against {{reference}}, in {{n}} paired runs. The charts are those of the lab, and every figure in the text is taken from the same result (model {{version}}, seed {{seed}}, digest {{digest}}).',
    exampleMore: 'More is better: {{metric}}',
    exampleLess: 'Less is better: {{metric}}',
    exampleDays: 'Day by day: {{metric}}',
    compared: '{{focus}} against {{reference}} on {{metric}}',
    more_compared:
      'What is compared: here {{focus}} against {{reference}}, on {{metric}}. Everything beside it answers that one question.',
    more_figure:
      '“{{figure}}” means: in {{n}} paired runs {{metric}} was higher in {{focus}} than in {{reference}} by {{size}} on average, with an interval from {{low}} to {{high}}. Of 100 such intervals, about 95 hold the long-run difference.',
    more_verdict:
      'There are three verdicts: lower, cannot tell, higher. Here the whole interval lies above zero, hence “{{verdict}}”. “Cannot tell” is a result too: then the interval holds zero.',
    more_sentence: 'The same in words. The sentence also says which set-up does better.',
    more_zero:
      'The line “no difference”. On its right {{focus}} is higher, on its left {{reference}}. Higher need not mean better: see the second example.',
    more_dots:
      'Each dot is one paired run: the same shoppers with the same luck in both worlds. {{counted}}, from {{least}} to {{most}}. Where dots lie on both sides, luck can turn the result of a single run.',
    more_interval:
      'The 95% interval of the mean, from {{low}} to {{high}}. With more runs it gets narrower; the cloud of dots does not.',
    less_verdict:
      'The verdict says “{{verdict}}”, and that is good: with “{{figure}}”, shoppers in {{focus}} type less again. A dot left of the line is a run in which {{focus}} did better. {{counted}}.',
    less_rule:
      'So right is higher and left is lower, but which of them is better depends on the metric. Less is better for {{less}}, for example. For {{neither}} neither is; the sentence then only says where it is higher.',
    days_lines:
      'Every set-up has its own colour, dashes and marker, the same in all charts. Each value is a mean of {{n}} paired runs, taken over the last {{days}} days: on day {{day}}, {{focus}} stands at {{focusValue}} and {{reference}} at {{referenceValue}}.',
    days_bands:
      'A band is the 95% interval of its line: on day {{day}} from {{low}} to {{high}} for {{focus}}. Two bands can overlap although the set-ups differ clearly, because a band leaves out that both have the same shoppers. The paired difference makes use of it: in the first example its interval is {{gain}} times narrower than it would be with different shoppers.',
    days_table:
      'The button “{{table}}” (key T inside the chart) shows the numbers a chart over time is drawn from. In a heat map each cell prints its number; the shade only helps the eye. Every metric with its interval stands in the tab “{{data}}”.',
    model: 'How the model works',
    modelNote:
      'Every rule of the model, as its description sim/MODEL.md numbers them: first what it does, then the rule word for word with its numbers from the schema. Nothing depends on what a set-up is called.',
    inFull: 'Rule {{rule}} word for word, with its numbers',
    numbersOf: 'Numbers of rule {{rule}}',
    simplified: 'Simplifications, said plainly',
    simplifiedNote: 'Where the model leaves out what happens in reality.',
    glossary: 'Glossary',
    glossaryNote: 'The words of the product in both languages.',
    evidence: 'Where each number comes from',
    evidenceNote:
      'All {{count}} numbers a scenario may set, straight from the schema. A row such as E2.5 leads to a published figure, F8 to a fact the number was fitted to; “assumed” means that no source was found, and a class may well choose another value. How much is run is nobody’s finding but a choice.',
    number: 'Number',
    default: 'Default',
    range: 'Range',
    rule: 'Rule',
    trust: 'Evidence',
    studies: 'The studies behind them',
    studiesNote:
      'The {{count}} rows that numbers and facts name, each with its figure and its study. Grade A: causal, or large data on behaviour; B: peer-reviewed without a cause shown, or data of a large platform; C: survey of a vendor or consultancy; D: anecdote.',
    row: 'Row',
    measured: 'What was measured',
    figure: 'Figure',
    study: 'Study',
    usedFor: 'Used for: {{names}}',
    grade_A: 'grade A',
    grade_B: 'grade B',
    grade_C: 'grade C',
    grade_D: 'grade D',
    seen_source: 'read in the source',
    seen_cited: 'read where others cite it',
    seen_computed: 'computed here',
    seen_memory: 'from memory, not checked',
    seen_none: 'nothing found',
    facts: 'Facts the shoppers are held against',
    factsNote: '“F8” beside a number means: it was set so that the prepared shoppers show that fact.',
    fittedTo: 'Set so that the shoppers show fact',
    fromTo: '{{min}} to {{max}}',
  },
} as const;
