// Questions for a unit: the unit of each option is measured, by stretching θ and the loss, and compared with what it says.
import type { UnitOption, UnitQuestion } from '../../schema/quiz.ts';
import { powersOf } from '../../schema/scale.ts';
import { parseUnit, sameUnit, unitInWords } from '../units.ts';
import { checkMistake, say } from './asked.ts';
import type { Asked, Path } from './asked.ts';
import { checkKeyed, checkTwins } from './choice.ts';

export function checkUnitQuestion(asked: Asked<UnitQuestion>): void {
  const { options } = asked.question;
  for (const [i, option] of options.entries()) checkOption(asked, ['options', i], option);
  checkKeyed(asked, options, ['options'], true);
  checkTwins(asked, options, ['options']);
}

function checkOption(asked: Asked<UnitQuestion>, path: Path, option: UnitOption): void {
  asked.desk.count(option.correct ? 'computed keys' : 'computed wrong answers');
  const [said, measured] = [parseUnit(option.unit), powersOf(option.measure)];
  if (!sameUnit(said, measured))
    say(
      asked,
      [...path, 'unit'],
      `the unit "${option.unit}"`,
      `what is measured has the unit ${unitInWords(measured)}`,
      `write ${unitInWords(measured)}, or mend what is measured`,
    );
  if (option.correct) return;
  checkMistake(asked, path, option.mistake, option.because);
  const key = asked.question.options.find(({ correct }) => correct);
  if (key && sameUnit(measured, powersOf(key.measure)))
    say(
      asked,
      path,
      `"${option.unit}" is a wrong unit`,
      'what is measured has the unit of the key',
      'measure what the mistake takes it for',
    );
}
