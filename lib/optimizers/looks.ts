// How each optimizer is drawn everywhere: colour in both themes, dash and marker, so that no two rely on colour alone.

export interface Look {
  /** The CSS custom property that holds the colour of the present theme. */
  readonly token: `--opt-${string}`;
  readonly light: string;
  readonly dark: string;
  /** SVG stroke-dasharray; '' is a solid line. */
  readonly dash: string;
  readonly marker: Marker;
}

export type Marker =
  | 'disc'
  | 'square'
  | 'square-open'
  | 'triangle'
  | 'diamond'
  | 'triangle-open'
  | 'circle'
  | 'diamond-open'
  | 'cross'
  | 'plus';

const look = (
  token: Look['token'],
  light: string,
  dark: string,
  dash: string,
  marker: Marker,
): Look => ({
  token,
  light,
  dark,
  dash,
  marker,
});

/** The ten looks whose colours are told apart by every eye: see the test of the palette. */
export const looks = {
  sgd: look('--opt-sgd', '#84817b', '#999693', '', 'disc'),
  momentum: look('--opt-momentum', '#095da2', '#1587e9', '9 4', 'square'),
  nesterov: look('--opt-nesterov', '#2d74a6', '#43c4fb', '5 3', 'square-open'),
  adagrad: look('--opt-adagrad', '#b57126', '#fb994b', '2 4', 'triangle'),
  rmsprop: look('--opt-rmsprop', '#06402a', '#2decac', '9 4 2 4', 'diamond'),
  adadelta: look('--opt-adadelta', '#4b5c0b', '#d5d383', '9 3 2 3 2 3', 'triangle-open'),
  adam: look('--opt-adam', '#a83a3a', '#ec5645', '', 'circle'),
  adamw: look('--opt-adamw', '#7c1f6e', '#ca5a98', '9 4', 'diamond-open'),
  lion: look('--opt-lion', '#7b57ce', '#9c6ac4', '2 4', 'cross'),
  soap: look('--opt-soap', '#068e9d', '#23abbb', '9 4 2 4', 'plus'),
} as const satisfies Record<string, Look>;

const kin = (of: keyof typeof looks, dash: string, marker: Marker = looks[of].marker): Look => ({
  ...looks[of],
  dash,
  marker,
});

/** The rest of the family: a relative's colour with a dash and marker of its own. */
export const kinLooks = {
  amsgrad: kin('adam', '5 3'),
  adamax: kin('adam', '9 4'),
  radam: kin('adam', '2 4'),
  nadam: kin('nesterov', '2 4'),
  lamb: kin('adamw', '5 3'),
  adafactor: kin('adadelta', '5 3'),
  muon: kin('soap', '5 3'),
  adabelief: kin('rmsprop', '5 3'),
  yogi: kin('adagrad', '5 3'),
  rprop: kin('sgd', '2 4', 'circle'),
  signsgd: kin('lion', '9 4'),
} as const satisfies Record<string, Look>;
