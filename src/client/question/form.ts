// The ways in which a question is answered, by the kind that its group names.
import { ChoiceForm } from './choice.ts';
import { NumberForm } from './number.ts';
import { OrderForm } from './order.ts';
import { TwoTierForm } from './two-tier.ts';
import type { Form } from './way.ts';

export function formOf(group: HTMLElement): Form {
  switch (group.dataset['kind']) {
    case 'numeric':
    case 'magnitude':
      return new NumberForm(group);
    case 'two-tier':
      return new TwoTierForm(group);
    case 'order':
      return new OrderForm(group);
    default:
      return new ChoiceForm(group);
  }
}
