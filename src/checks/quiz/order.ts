// Steps to be put in order: all orders are tried; what comes to the library's value is right, and every other has a named mistake.
import { ordersOf } from '../../schema/accept.ts';
import type { OrderQuestion } from '../../schema/quiz.ts';
import { fullDigits } from '../number.ts';
import { checkMistake, refuseTyped, say } from './asked.ts';
import type { Asked } from './asked.ts';

/** 5! orders take no time; 7! would. */
const most = 6;

export function checkOrder(asked: Asked<OrderQuestion>): void {
  const { steps, mistakes } = asked.question;
  const names = steps.map(({ name }) => name);
  refuseTyped(asked, ['value']);
  if (steps.length < 3 || steps.length > most || new Set(names).size < names.length) {
    say(
      asked,
      ['steps'],
      'steps to be put in order',
      `there are ${steps.length}, named ${names.join(', ')}`,
      `give three to ${most} steps, each a name of its own`,
    );
    return;
  }
  const orders = ordersOf(asked.question);
  asked.desk.count('computed keys', orders.filter(({ isRight }) => isRight).length);
  asked.desk.count('computed wrong answers', orders.filter(({ isRight }) => !isRight).length);
  if (!orders[0]!.isRight) {
    say(
      asked,
      ['steps'],
      'these steps, in this order, are right',
      `they do not come to ${fullDigits(asked.question.value())}, which the library computes`,
      'mend the order, or what a step does',
    );
    return;
  }
  const inWords = (order: readonly number[]): string => order.map((i) => names[i]).join(', ');
  for (const [i, { mistake, because, before }] of mistakes.entries()) {
    checkMistake(asked, ['mistakes', i], mistake, because);
    const stranger = before.find((name) => !names.includes(name));
    const wronged = orders.find((it) => it.isRight && it.mistakes.includes(i));
    if (stranger !== undefined)
      say(
        asked,
        ['mistakes', i, 'before'],
        `"${stranger}" is a step`,
        `the steps are ${names.join(', ')}`,
        'mend the name',
      );
    else if (wronged)
      say(
        asked,
        ['mistakes', i],
        `with ${before.join(' before ')} the order is wrong`,
        `${inWords(wronged.order)} comes to what the library computes`,
        'drop the mistake, or let the steps depend on each other',
      );
  }
  const unnamed = orders.find((it) => !it.isRight && it.mistakes.length === 0);
  if (unnamed)
    say(
      asked,
      ['mistakes'],
      'every wrong order has a named mistake',
      `${inWords(unnamed.order)} has none`,
      'add one: before: [first, second]',
    );
}
