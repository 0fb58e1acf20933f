/** Texts of the views of the lab. */
export const views = {
  lab: {
    nothingOpen: 'No scenario is open.',
    toLibrary: 'Choose one in the library',
    export: 'Export data',
    exporting: 'Writing the files…',
    exported: 'Saved: {{name}}',
    exportChoices: 'What the export holds',
    exportEvents: 'With an event log for process mining',
    exportSpreadsheet: 'For a spreadsheet with a decimal comma',
    exportMeaning: 'All numbers of this run as CSV files in one .zip',
  },
  tabs: {
    list: 'Views of the run',
    overview: 'Overview',
    journey: 'Journey',
    friction: 'Friction',
    loyalty: 'Loyalty',
    money: 'Money',
    firm: 'Firm’s view',
    shopper: 'Shopper',
    experiments: 'Experiments',
    data: 'Data',
  },
  level: {
    note: 'mean of the paired runs',
    intervals: 'Lines through the signs are 95% intervals of the mean.',
  },
  journey: {
    ends: 'What became of 100 journeys',
    endsNote:
      'Journeys that began in the measured days, mean of the paired runs; each column adds up to 100.',
    endsSentence:
      'Of 100 journeys, {{ordered}} end in an order with {{focus}} and {{otherOrdered}} with {{reference}}. Among the other ends, this one differs most: {{reason}}, {{lost}} against {{otherLost}}.',
    endsAlike:
      'Of 100 journeys, {{ordered}} end in an order with {{focus}} and {{otherOrdered}} with {{reference}}. None of the other ends differs.',
    endsAlone:
      'Of 100 journeys, {{ordered}} end in an order with {{focus}}. The most frequent other end: {{reason}}, {{lost}}.',
    end: 'End',
    ordered: 'ordered',
    open: 'still under way at the end',
    steps: 'How far sessions come',
    stepsNote:
      'Of 100 sessions, browsing included, mean of the paired runs; below, orders per 100 sessions of each channel.',
    stepsSentence:
      'Of 100 sessions, {{basket}} put something into the basket with {{focus}} and {{otherBasket}} with {{reference}}; {{ordered}} and {{otherOrdered}} end in an order.',
    stepsAlone:
      'Of 100 sessions with {{focus}}, {{basket}} put something into the basket and {{ordered}} end in an order.',
    step: 'Step',
    basketSessions: 'something in the basket',
    checkouts: 'at the checkout',
    orders: 'ordered',
    sessionOrders: 'ordered in: {{channel}}',
    flows: 'From channel to channel',
    flowsNote:
      'Moves to another channel per 100 journeys, mean of the paired runs. Left: the channel left; right: the channel come to.',
    flowsSentence:
      'The way that differs most is {{way}}: {{own}} moves per 100 journeys with {{focus}}, {{other}} with {{reference}}.',
    flowsAlike: 'None of the ways listed differs between {{focus}} and {{reference}}.',
    flowsAlone: 'Most moves with {{focus}} go this way: {{way}}, {{own}} per 100 journeys.',
    switches: '{{value}} moves per 100 journeys',
    bandTitle: '{{from}} to {{to}}: {{value}} moves per 100 journeys. Shows a shopper behind it.',
    flowKeys: 'Arrow keys go from band to band, Enter shows a shopper behind one.',
    flowLabel: 'Moves between channels with {{name}}; the table below lists them.',
    way: '{{from}} to {{to}}',
    wayColumn: 'Way',
  },
  friction: {
    ledger: 'What is typed again, and where',
    what: 'What the map counts',
    fields: 'Fields',
    minutes: 'Minutes',
    lost: 'Journeys lost',
    note_fields: 'Fields typed again per 100 journeys, by kind of data and by the channels crossed.',
    note_minutes: 'Minutes spent typing again per 100 journeys, by kind of data and by the channels crossed.',
    note_lost:
      'Journeys lost over typing or telling again, per 100 journeys, by kind and by the channels crossed.',
    total_fields: '{{value}} fields per 100 journeys',
    total_minutes: '{{value}} minutes per 100 journeys',
    total_lost: '{{value}} journeys lost per 100',
    to: 'to {{channel}}',
    allKinds: 'All kinds',
    sentence_fields:
      'Of the ways named below, most is typed again in {{reference}} for this: {{kind}}, from {{from}} to {{to}}, {{value}} fields per 100 journeys. With {{focus}} it is {{other}}.',
    sentence_minutes:
      'Of the ways named below, this takes longest in {{reference}}: {{kind}}, from {{from}} to {{to}}, {{value}} minutes per 100 journeys. With {{focus}} it is {{other}}.',
    sentence_lost:
      'Of the ways named below, this costs {{reference}} most journeys: {{kind}}, from {{from}} to {{to}}, {{value}} of 100 journeys. With {{focus}} it is {{other}}.',
    nothing: 'Nothing of this happens with {{name}}.',
    others: 'other ways',
    leftOut: 'Left out, because it is nothing with both: {{kinds}}.',
    history:
      'With {{name}} not every channel is open, yet some is typed again: {{channels}} took the data in the history that all set-ups share, before day 1, and what is asked for anew counts as typed again.',
  },
  loyalty: {
    ladder: 'The loyalty ladder',
    ladderNote:
      'Share of all shoppers with at least so many orders since the first measured day, mean of the paired runs.',
    sentence:
      'With {{focus}}, {{bought}} of the shoppers bought and {{again}} bought again; with {{reference}}, {{otherBought}} and {{otherAgain}}.',
    ladderAlone: 'With {{focus}}, {{bought}} of the shoppers bought and {{again}} bought again.',
    orders: 'Orders',
    atLeast_one: 'at least {{count}}',
    atLeast_other: 'at least {{count}}',
    cohorts: 'Who comes back, by the time of the first order',
    cohortsNote:
      'Share of the buyers of each four weeks who ordered again until the last day. Later buyers had less time.',
    cohortsSentence:
      'Of those who first bought on days 1 to {{to}}, and so had the most time, {{own}} came back with {{focus}} and {{other}} with {{reference}}.',
    cohortsAlone:
      'Of those who first bought on days 1 to {{to}} with {{focus}}, and so had the most time, {{own}} came back.',
    cohortsThird: 'Who comes a third time, by the time of the first order',
    cohortsThirdNote:
      'Share of the buyers of each four weeks who ordered at least three times until the last day. Later buyers had less time.',
    oneCohortSentence:
      'Of those who first bought on days 1 to {{to}}, {{own}} came back with {{focus}} and {{other}} with {{reference}}.',
    oneCohortAlone: 'Of those who first bought on days 1 to {{to}} with {{focus}}, {{own}} came back.',
    firstOrder: 'First order',
    cohort: 'days {{from}} to {{to}}',
    satisfaction: 'How content they are on the last day',
    satisfactionNote:
      'Share of shoppers by satisfaction, 0 to 1: the spread between shoppers, not an interval.',
    satisfactionSentence:
      'The two differ most in how many stand at {{above}} or higher: {{own}} of the shoppers with {{focus}}, {{other}} with {{reference}}.',
    satisfactionAlike:
      'Shoppers are as content with {{focus}} as with {{reference}}: the largest group, {{share}}, stands between {{from}} and {{to}}.',
    satisfactionAlone:
      'The largest group of shoppers with {{focus}}, {{share}}, stands between {{from}} and {{to}}.',
    satisfactionColumn: 'Satisfaction',
    bin: '{{from}} to {{to}}',
  },
  money: {
    lead: 'When {{focus}} passes {{reference}}',
    leadNote:
      'Profit so far, {{focus}} minus {{reference}}, {{unit}}; band: 95% interval of the paired runs.',
    each: 'Profit so far',
    eachNote: 'Each set-up by itself, {{unit}}; bands: 95% intervals. Wider means less certain, not larger.',
    billion: '{{sign}} billion',
    million: '{{sign}} million',
    thousand: '{{sign}} thousand',
    aheadFrom: 'In the mean of the runs, {{focus}} stays ahead of {{reference}} from day {{day}} on.',
    aheadByRun:
      'Taken run by run, that day is {{day}} on average (95% interval {{low}} to {{high}}), as Data has it.',
    alwaysAhead: '{{focus}} is ahead of {{reference}} from the first day.',
    neverAhead: '{{focus}} does not pass {{reference}} in these days.',
    cannotTell: 'Cannot tell which of {{focus}} and {{reference}} earns more in these days.',
    eachSentence: 'By day {{day}}, profit so far is {{own}} with {{focus}} and {{other}} with {{reference}}.',
    eachAlone: 'By day {{day}}, profit so far is {{own}} with {{focus}}.',
    account: 'Every line of the account',
    accountNote:
      'Mean of the paired runs, {{unit}}. Costs are below zero, hollow where they are drawn; prices that no source gives are assumed.',
    accountSentence:
      'The line that differs most is {{line}}: {{own}} with {{focus}}, {{other}} with {{reference}}, in {{unit}}.',
    accountAlike: 'No line differs between {{focus}} and {{reference}}.',
    accountAlone: 'The largest line with {{focus}} is {{line}}: {{own}}, in {{unit}}.',
    line: 'Line',
    profit: 'Profit',
  },
  firm: {
    credit: 'Which channel gets the credit',
    creditNote:
      'Share of orders by channel: where they were placed, and where the firm’s own reports credit them.',
    creditSentence:
      'With {{focus}}, the reports are furthest off for {{channel}}: they credit it with {{credited}} of the orders, and {{placed}} were placed there.',
    creditRight: 'With {{focus}}, the reports credit every channel with the orders that were placed there.',
    channel: 'Channel',
    placed: '{{channel}}: placed',
    credited: '{{channel}}: credited',
  },
  data: {
    table: 'Table',
    byDay: 'By day, mean of the paired runs.',
    averaged: 'Each value is taken over the {{days}} days that end with its own.',
    againstItself: '{{reference}} has no number here: it would be held against itself.',
    profitOver: 'Profit so far over {{reference}}',
    intervals: 'Below each mean stands its 95% interval.',
    nothing: 'Nothing of this happens with any set-up.',
    before: 'Rows before',
    after: 'Next rows',
    page: '{{from}} to {{to}} of {{of}} rows',
  },
  said: {
    higher: 'Over all days {{focus}} comes out higher than {{reference}} on {{metric}}.',
    lower: 'Over all days {{focus}} comes out lower than {{reference}} on {{metric}}.',
    undecided: 'Cannot tell whether {{focus}} and {{reference}} differ on {{metric}} over all days.',
    same: 'Over all days {{focus}} and {{reference}} came out exactly alike on {{metric}}.',
  },
} as const;
