// The mistakes first met in the chapter on the family: what each is called and what it teaches.
import type { MistakeTable } from '#schema/mistake.ts';

export const familyMistakes: MistakeTable = {
  'momentum-counted-twice': {
    title: 'A momentum stands in the product once too often',
    message:
      'What NAdam divides m by is made from the product of all momenta up to the next step. Your product up to this step holds μₜ already, and you multiplied by μₜ and μₜ₊₁ instead of by μₜ₊₁ alone. The first steps come out a little too short, and the fault fades as the product does. PyTorch 1.13 computed its NAdam like this.',
  },
};
