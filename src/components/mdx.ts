// The names that chapters may use without importing them.
import ByFramework from './ByFramework.astro';
import Cell from './Cell.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Equation from './Equation.astro';
import Exempt from './Exempt.astro';
import Exercise from './Exercise.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Fold from './Fold.astro';
import Note from './Note.astro';
import Question from './Question.astro';
import Recorded from './Recorded.astro';
import Ref from './Ref.astro';
import Rule from './Rule.astro';
import Stepper from './Stepper.astro';
import V from './V.astro';

export const components = {
  ByFramework,
  Cell,
  Cite,
  Claim,
  Equation,
  Exempt,
  Exercise,
  Fact,
  Figure,
  Fold,
  Note,
  Question,
  Recorded,
  Ref,
  Rule,
  Stepper,
  V,
};
