// All that a page runs before it is touched, in one file: a dozen small requests would cost more than the few bytes that some pages do not need.
// Editors, the runner and the figures' programs are loaded by these when a reader first reaches for them.
import './theme.ts';
import './contents.ts';
import './scrollers.ts';
import './figure.ts';
import './stepper.ts';
import './language.ts';
import './framework.ts';
import './claim.ts';
import './receipts.ts';
import './question.ts';
import './exercise.ts';
import './cell.ts';
