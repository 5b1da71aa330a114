// All that a reader can answer, run and step through, in one file: src/client/wake.ts fetches it when the first of them comes near.
import './stepper.ts';
import './language.ts';
import './question.ts';
import './exercise.ts';
import './cell.ts';
