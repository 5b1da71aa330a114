// All that a page runs before it is touched, in one file: a dozen small requests would cost more than the few bytes that some pages do not need.
// Questions, exercises and cells, editors, the runner and the figures' programs are loaded by these when a reader comes near.
import './theme.ts';
import './contents.ts';
import './scrollers.ts';
import './figure.ts';
import './framework.ts';
import './claim.ts';
import './receipts.ts';
import './wake.ts';
