// The interface's words, in one place.

export const site = {
  title: 'Adaptive Optimizers, Step by Step',
  description:
    'A free interactive textbook on AdaGrad, RMSprop, Adam and AdamW, in which every number is computed and checked when the page is built.',
  skip: 'Skip to the text',
  menu: 'Menu',
  pages: 'Pages',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  licence: 'Text and figures: CC BY 4.0. Code: MIT.',
};

/** The pages beside the chapters that every page links to. */
export const sitePages = [
  { path: '/', name: 'Chapters' },
  { path: '/notation/', name: 'Notation' },
  { path: '/api/', name: 'Library' },
  { path: '/references/', name: 'References' },
  { path: '/checks/', name: 'Checks' },
];

export const home = {
  lede: 'Why is Adam’s first step as long as its learning rate, however large the gradient? Does AdaGrad’s rate really die? And is L2 regularization the same as weight decay? You find out by moving the figures, computing the steps and writing the code.',
  promise: [
    'This is a free textbook on the optimizers that train neural networks. It is for you if you can take a derivative and read a short program.',
    'The figures can be moved, the programs can be changed and run, and the exercises are graded in the page. When your answer is wrong in a known way, you are told which mistake it is. Your code runs in your own browser; nothing that you write leaves it, and there is no account.',
  ],
  chapters: 'Chapters',
  unfinished: (finished: readonly string[]) =>
    `Finished so far: ${finished.join(', ')}. Still to be written are the chapters on precision, on the family that followed, on comparing optimizers and on diagnosing a run.`,
  honest: 'How it checks itself',
  checks: [
    'Plots, tables, listings and the numbers in the sentences come from one optimizer library. When the site is built, the numbers are compared with what the library computes, the answers of the quizzes are worked out again, and sentences that are marked as checked are tried on many random cases. If one fails, the site is not built.',
    'The library in turn is compared step by step with recorded runs of PyTorch, Keras and Optax.',
  ],
  yours: 'Yours to use',
  licence: [
    'Text and figures may be shared and adapted under CC BY 4.0, the code under the MIT licence. No cookies, no tracking: everything comes from this site.',
  ],
};

export const notationWords = {
  title: 'Notation',
  description: 'The symbols of the book, the names they have in its code, and their units.',
  lede: 'One symbol, one meaning, one name in the code. Units follow from two: that of the parameters and that of the loss.',
  columns: ['Symbol', 'In code', 'Unit', 'Meaning', 'First in'],
};

export const apiWords = {
  title: 'The library',
  description:
    'Every public name of the optimizer library: equations, options, ranges, defaults, and where frameworks differ.',
  lede: 'One library draws every figure, runs in every cell and grades every exercise. This is all that it offers, as its sources say it.',
  how: [
    'A live cell imports these names from optim. An update rule is made from its options and works on vectors of 64-bit floats: init(n) makes the state for n parameters, step(theta, g, state) takes one step in place. A bad option is refused by name, with what is allowed and what came.',
  ],
  contents: 'Names',
  columns: ['Option', 'Meaning and range', 'Default'],
  optionsOf: (name: string) => `Options of ${name}`,
  tags: {
    shapes: 'Shapes and units',
    returns: 'Returns',
    throws: 'Throws',
    differs: 'Differs from',
    source: 'Source',
  },
};

export const referenceWords = {
  title: 'References',
  description: 'The works that the book cites.',
  lede: 'Where the methods come from, and where the facts that are cited can be read.',
};

export const notFound = {
  title: 'There is no such page',
  text: 'The address leads nowhere. It may have been mistyped, or the page has not been written yet.',
  home: 'To the chapters',
};

export const chapterWords = {
  chapter: (n: number) => `Chapter ${n}`,
  read: (minutes: number) => `${minutes} min to read`,
  solve: (minutes: number) => `${minutes} min to solve`,
  objectives: 'After this chapter you can',
  before: 'Before it you should know:',
  contents: 'In this chapter',
  previous: 'Previous',
  next: 'Next',
  allChapters: 'All chapters',
  counts: {
    Figure: ['figure', 'figures'],
    Question: ['question', 'questions'],
    Exercise: ['exercise', 'exercises'],
  },
} as const;

export const exerciseState = {
  solved: '✓ Solved',
  attempts: (n: number) => (n === 1 ? '1 attempt' : `${n} attempts`),
  otherTab: 'Kept from another tab',
  hintOf: (n: number, all: number) => `hint ${n} of ${all}`,
  notLoaded:
    'The checker could not be loaded. Look at your connection, then press the button again.',
};

export const figureWords = {
  figure: 'Figure',
  controls: 'Settings of the figure',
  play: 'Play',
  pause: 'Pause',
  back: 'Back',
  step: 'Next',
  reset: 'Reset',
  train: 'Train',
  stop: 'Stop',
  progress: 'Progress of the training',
  noData: 'The data could not be loaded. Is the page offline? What is drawn stays as it was.',
  csv: 'Data, CSV',
  link: 'Link to this state',
  copied: 'Link copied',
  data: 'This figure in words and numbers',
  finding: 'Then you can say:',
  table: 'Data of the figure',
  told: (faults: readonly string[]) =>
    `The link could not be followed in full: ${faults.join('; ')}. The defaults stand there instead.`,
  noPicture: 'The picture could not be made in this browser. The SVG can be downloaded instead.',
};

export const stepperWords = {
  table: 'Table',
  back: 'Back',
  next: 'Next step',
  symbol: 'Next symbol',
  inFigure: 'Show this step in the figure',
  position: (row: number, of: number) => `step ${row} of ${of}`,
};

export const ruleWords = {
  label: 'Language of the program',
  languages: { ts: 'TypeScript', numpy: 'NumPy', torch: 'PyTorch' },
  /** Where the lines of the library stand. */
  from: {
    step: (file: string) => `One step, as it stands in ${file}. Its options and equations:`,
    schedule: (file: string) => `The schedule, as it stands in ${file}. Its options and equations:`,
  },
  output: (language: string, version: string) => `Recorded output, ${language} ${version}`,
};

export const frameworkWords = {
  /** The switch in the top bar and beside each table that it changes. */
  mine: 'Framework',
  table: (title: string) => `${title}, as each computes them`,
  names: { paper: 'As published', pytorch: 'PyTorch', keras: 'Keras', optax: 'Optax' },
  caption:
    'The learning rate is the example’s own; everything else is each one’s default. Where a publication names no eps, it is zero; a decay that it leaves open is said in the text.',
};

export const notebookWords = {
  download: 'Download as notebook',
  chapter: (n: number, course: string, page: string) =>
    `Chapter ${n} of ${course}. The figures can be moved, the questions and exercises answered [on its page](${page}).`,
  made: (numpy: string, torch: string) =>
    `This notebook was made from the chapter. Its programs need NumPy and PyTorch; what they print was recorded with NumPy ${numpy} and PyTorch ${torch}.`,
  play: 'Play with it on the page',
  data: 'Data, CSV',
  answerThere: 'Answer it on the page',
  solveThere: 'Solve it on the page',
  runThere: 'Change it and run it on the page',
  rule: 'The worked example as a program, with NumPy and with PyTorch.',
  starter: 'Or here, in Python: change the first cell, run both, and see which cases are right.',
  cases: 'The cases of the task, each with the answer of the course’s library.',
  right: 'right',
  differs: 'differs:',
  predict: 'Predict what this program prints last.',
  unit: (unit: string) => `The answer is a number of ${unit}.`,
};

export const quiz = {
  question: 'Question',
  chooseAll: 'Choose all that are true.',
  yourAnswer: 'Your answer',
  check: 'Check',
  answer: 'The answer, and why',
  chooseFirst: 'Choose an answer first.',
  reasonFirst: 'Choose the reason too.',
  wrongReason: 'The answer is right, but not for this reason.',
  magnitude: 'Its order of magnitude is enough: a power of ten.',
  order: 'Put these into order.',
  rightOrder: 'In this order:',
  /** Of two steps in a wrong order. */
  before: (first: string, second: string) => `“${first}” before “${second}”`,
  predict: 'Predict what this program prints last. It runs when you check your prediction.',
  prints: 'What the program prints:',
  printed: 'It ran just now, in your browser:',
  right: '✓ Right',
  notQuite: 'Not quite.',
  notRecognised: 'Not right, and no mistake that is known here. Look at the units and the digits.',
  missing: (n: number) =>
    n === 1 ? 'One more is true.' : `What you chose is not all: ${n} more are true.`,
  markRight: '✓ right',
  markWrong: '✕ your answer',
};

export const exercise = {
  exercise: 'Exercise',
  yourCode: 'Your code',
  yourAnswer: 'Your answer',
  range: (from: number, to: number) => `from ${from} to ${to}`,
  examples: 'Cases to try it on',
  gives: 'gives',
  check: 'Check',
  stop: 'Stop',
  hint: 'Hint',
  reset: 'Reset',
  solution: 'Solution',
  showIt: 'Show the solution?',
  showSolution: 'Show solution',
  cancel: 'Cancel',
};

export const workbench = {
  notLoaded:
    'The checker could not be loaded. Look at your connection, then press the button again.',
  noMoreHints: 'That were all the hints. The solution is one button further.',
  wasReset: 'The code is as it was at the beginning. Yours is kept among your attempts.',
  beforeReset: 'Kept when you pressed Reset',
  beforeAnother: 'Kept when you brought another attempt back',
  yourAttempts: (n: number) => `Your attempts: ${n}`,
  bringBack: 'Bring back',
  tried: (tries: number, hintsLeft: number) =>
    `You have ${tries === 0 ? 'not checked an attempt yet' : tries === 1 ? 'tried once' : `tried ${tries} times`}${
      hintsLeft === 0
        ? '.'
        : hintsLeft === 1
          ? ', and one hint is left.'
          : `, and ${hintsLeft} hints are left.`
    }`,
  isSolved: 'You have solved it yourself.',
  solution: 'Solution',
  yours: 'Your code',
};

export const verdictWords = {
  running: 'Running …',
  /** Before the name of a mistake. */
  notYet: '✕ Not yet.',
  showSolution: 'Show solution',
  state: {
    pass: '✓',
    fail: '✕',
    error: '!',
    timeout: '◷',
    stopped: '–',
    unavailable: '–',
  },
  given: 'given',
  yours: 'yours',
  expected: 'expected',
  cases: (n: number) => `All ${n} tests`,
  test: (n: number) => `Test ${n}`,
  caseState: {
    pass: '✓ right',
    fail: '✕ differs',
    error: '! error',
    timeout: '◷ too long',
    'not-run': '– not run',
  },
  console: (n: number) =>
    n === 1 ? 'Your program printed 1 line' : `Your program printed ${n} lines`,
  seed: (seed: number) => `The hidden tests were drawn with seed ${seed}.`,
  again: 'Repeat with the same tests',
} as const;

export const consoleWords = {
  dropped: (n: number) => (n === 1 ? '1 more line' : `${n.toLocaleString('en-GB')} more lines`),
};

const ranAtBuild = 'ran when this page was built';

export const cell = {
  label: 'Live code',
  code: 'Code',
  output: 'Output',
  run: 'Run',
  stop: 'Stop',
  reset: 'Reset',
  share: 'Share',
  built: ranAtBuild,
  notRun: 'This cell has not run yet: the check of the book writes its output.',
};

export const cellState = {
  notLoaded: 'The runner could not be loaded. Look at your connection, then press Run again.',
  copied: 'The address with your program is copied.',
  inAddress: 'Your program is in the address of this page now: copy it from there.',
  shared: 'A shared program: look at it, then press Run.',
};

export const cellWords = {
  built: ranAtBuild,
  running: 'running …',
  stopped: 'stopped',
  failed: 'your run ended with an error',
  ran: (ms: number) => `your run, ${ms} ms`,
  nothing: 'Nothing was printed or shown.',
  step: 'step',
  loss: 'loss',
  value: 'value',
  table: 'Table',
  moreRows: (n: number) => (n === 1 ? '1 more row' : `${n.toLocaleString('en-GB')} more rows`),
  moreLines: (n: number) =>
    n === 1 ? '1 more line is not drawn' : `${n} more lines are not drawn`,
  line: (name: string, n: number, first: string, last: string) =>
    `${name === '' ? 'The line' : name} has ${n} points, from ${first} to ${last}.`,
  walk: (steps: number, from: string, to: string, loss: string) =>
    `${steps} steps, from ${from} to ${to}, where the loss is ${loss}.`,
};

export const claims = {
  mark: 'checked',
  how: ': how this sentence is checked',
  label: 'How this sentence is checked',
  inText: 'in the text',
  holds: (conditions: string) => `It is said to hold ${conditions}.`,
  tried: (cases: number) =>
    `Each build tries it on ${cases.toLocaleString('en-GB')} seeded random cases, drawn from these ranges; one case that contradicts it stops the build.`,
  again: 'Try it on new cases',
  running: 'Trying …',
  held: (cases: number) => `It held on ${cases.toLocaleString('en-GB')} new cases.`,
  failed: (drawn: string, seen: string) => `It is false for ${drawn}: ${seen}.`,
};

export const receipts = {
  show: 'Show where the numbers come from',
  hint: 'Where does this number come from?',
  mark: '=',
  ofFormula: 'Where do the numbers of this formula come from?',
  label: 'Where this number comes from',
  /** Between the path of a value and its digits. */
  of: (title: string) => `of the worked example “${title}” is`,
  program: (file: string) => `The program of the example (${file})`,
  again: 'Compute it here',
  running: 'Computing …',
  same: (value: string) => `${value}: the same, to the last digit.`,
  other: (value: string) => `${value}: this browser rounds a last digit otherwise.`,
  notLoaded: 'The receipts could not be loaded. Look at your connection, then press again.',
};

export const checksWords = {
  title: 'How this book checks itself',
  description:
    'What is computed and compared before a page of this book is published, and what is not.',
  lede: 'A false number, key or sentence does not get past the build. Here is what it looked at when these pages were made.',
  how: [
    'Plots, tables, listings and numbers come from one optimizer library. Before the pages are built, a program reads the texts and their data, computes everything anew and compares. It collects all that disagrees, prints each with its line, and stops.',
    'The checks are checked as well: a small book with one fault planted at a time must be refused for the right reason at the right place.',
  ],
  counted: 'What was looked at',
  columns: ['Kind', 'How many'],
  rows: [
    ['bound numbers', 'numbers in texts, formulas and tables, compared at the digits shown'],
    ['numerals claimed', 'numerals inside sentences that are tried as properties'],
    ['numerals cited', 'numerals inside facts with a source'],
    ['numerals given in code', 'numerals of questions and exercises that their code reads'],
    ['numerals free', 'numerals left free, each with a reason; at most one in a hundred'],
    ['numerals bound to nothing', 'numerals that nothing accounts for'],
    ['recorded numbers', 'numbers compared with recorded runs of other frameworks'],
    ['cited facts', 'facts with a source and a place in it'],
    ['citations', 'citations that resolve'],
    ['references', 'works cited'],
    ['examples', 'worked examples, computed step by step'],
    ['example digits', 'digits by which an author knows a worked example'],
    ['formulas of step tables', 'formulas of step tables, evaluated row by row'],
    ['tables of frameworks', 'worked examples as the paper or a framework computes them'],
    ['displayed equations', 'displayed equations'],
    [
      'evaluated relations',
      'equalities and inequalities in them, evaluated at random states against the library',
    ],
    ['relations with units', 'of these, compared in their units'],
    ['claims', 'sentences that are tried as properties'],
    ['cases of claims', 'random cases on which they are tried'],
    ['questions', 'questions'],
    ['computed keys', 'right answers, computed'],
    [
      'computed wrong answers',
      'wrong answers, each computed or decided by a predicate, each with its named mistake',
    ],
    ['exercises', 'exercises, graded as in the page'],
    ['solutions', 'solutions that pass'],
    ['starters', 'starters that do not pass'],
    ['wrong programs', 'wrong programs that fail and earn their own message'],
    ['mutants of solutions', 'solutions with one fault put in, which the grader must refuse'],
    ['equivalent mutants', 'of these, faults that change nothing, each with a reason'],
    ['cells', 'live cells that ran to their end'],
  ] as readonly (readonly [string, string])[],
  allowed: (kind: string) => `numerals of an allowed kind: ${kind}`,
  not: 'What is not checked',
  unchecked: [
    'Whether an explanation is clear, and whether the right thing was chosen to be said.',
    'Sentences that carry no mark: what they say is a matter of judgement, of definition, or of history.',
    'That a property says in code what its sentence says in words. The numbers of the sentence must be the property’s; the rest is for readers, and so both stand side by side below.',
    'Formulas within a line, beyond the numbers bound in them; displayed ones are evaluated.',
    'Comments in the programs; the programs are run.',
    'That a source says what is cited from it: the place is named, so that you can look.',
    'All inputs of a claim: it is tried on many random cases in the ranges shown, which is not a proof.',
  ],
  claims: 'The claims, one by one',
};

export const notice = {
  damaged:
    'Some of what was stored of your work could not be read. It is kept as it was: save it as a file before you close this.',
  blocked:
    'This browser does not let the page keep your work. It is lost when you leave, unless you save it as a file.',
  full: 'The browser’s storage for this site is full. What you do from now on is lost when you leave, unless you save it as a file.',
  save: 'Save my work as a file',
  close: 'Close',
};

export const orderWords = {
  up: 'Move up',
  down: 'Move down',
  now: (line: string, place: number, of: number) => `${line}: now line ${place} of ${of}.`,
};

export const work = {
  title: 'Your work',
  stays:
    'What you write and solve is kept in this browser and nowhere else. As a file it can be moved to another one, or kept safe.',
  progress: (solved: number, begun: number, all: number) =>
    `You have solved ${solved} of ${all} questions and exercises${begun > 0 ? ` and begun ${begun} more` : ''}.`,
  save: 'Save my work as a file',
  load: 'Add the work from a file',
  loaded: (items: number) =>
    items === 1
      ? 'One item was added.'
      : `${items} items were added. Nothing that was here is lost.`,
  skipped: (n: number) => ` ${n} could not be read and were left out.`,
};
