// The data files: that they hold what the raw files say, and that broken ones are refused.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigits, parseSpam } from '#lib/index.ts';
import { mailWords } from '../../../tools/mail-words.ts';
import { packDigits, packSpam } from '../../../tools/pack-data.ts';
import { digits, readData, spam } from './data.ts';

const header = (name: string): Record<string, string | number> =>
  JSON.parse(new TextDecoder().decode(readData(`${name}.json`))) as Record<string, string | number>;

describe('digits', () => {
  test('are the 1,797 of the raw file, pixel by pixel', () => {
    const raw = readFileSync(new URL('../../../tools/data/digits.csv.gz', import.meta.url));
    const rows = gunzipSync(raw).toString().trim().split('\n');
    expect(digits.count).toBe(1797);
    rows.forEach((line, k) => {
      const row = line.split(',').map(Number);
      expect(digits.labels[k]).toBe(row[64]);
      const pixels = [...digits.x.subarray(k * 64, (k + 1) * 64)].map((x) => 16 * x);
      expect(pixels).toEqual(row.slice(0, 64));
    });
  });

  test('are told from bytes that are not theirs', () => {
    expect(() => parseDigits(new ArrayBuffer(40))).toThrow(
      'parseDigits: buffer.byteLength must be a multiple of 41 and > 0, got 40',
    );
    expect(() => parseDigits(new ArrayBuffer(0))).toThrow(RangeError);
    const bytes = new Uint8Array(41);
    bytes[0] = 10;
    expect(() => parseDigits(bytes.buffer)).toThrow(
      'parseDigits: label of digit 0 must be 0 … 9, got 10',
    );
  });

  test('come back as they were packed', () => {
    const row = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 64, maxLength: 64 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const bytes = packDigits(rows.map(([pixels, label]) => [...pixels, label]));
        const { x, labels } = parseDigits(Uint8Array.from(bytes).buffer);
        expect([...labels]).toEqual(rows.map(([, label]) => label));
        expect([...x].map((v) => 16 * v)).toEqual(rows.flatMap(([pixels]) => pixels));
      }),
    );
  });
});

describe('spam', () => {
  test('is 2,000 mails, 800 of them spam, and every word is in four of them at least', () => {
    const { words } = header('spam') as { words: string };
    const counts = new Uint32Array(spam.vocabulary);
    for (const word of spam.words) counts[word]!++;
    expect([spam.count, spam.labels.reduce((a, b) => a + b, 0)]).toEqual([2000, 800]);
    expect(words.split(' ')).toHaveLength(spam.vocabulary);
    expect(Math.min(...counts)).toBe(4);
    expect(counts.every((count, i) => i === 0 || count <= counts[i - 1]!)).toBe(true); // rarer and rarer
    expect(words.startsWith('the and for you ')).toBe(true);
  });

  test('is a set of rising words in each mail', () => {
    let falls = 0;
    for (let k = 0; k < spam.count; k++)
      for (let j = spam.starts[k]! + 1; j < spam.starts[k + 1]!; j++)
        if (spam.words[j]! <= spam.words[j - 1]!) falls++;
    expect(falls).toBe(0);
    expect(spam.starts.at(-1)).toBe(spam.words.length);
  });

  test('comes back as it was packed', () => {
    const mail = fc.record({
      spam: fc.boolean(),
      words: fc.uniqueArray(fc.integer({ min: 0, max: 4999 })).map((w) => w.sort((a, b) => a - b)),
    });
    fc.assert(
      fc.property(fc.array(mail), (mails) => {
        const read = parseSpam(Uint8Array.from(packSpam(mails, 5000)).buffer);
        expect([read.count, read.vocabulary]).toEqual([mails.length, 5000]);
        expect([...read.labels]).toEqual(mails.map((m) => Number(m.spam)));
        mails.forEach(({ words }, k) => {
          const found = read.words.subarray(read.starts[k], read.starts[k + 1]);
          expect([...found]).toEqual(words);
        });
      }),
    );
  });

  test('is told from bytes that are not its own', () => {
    const parse =
      (...bytes: number[]) =>
      () =>
        parseSpam(Uint8Array.from(bytes).buffer);
    expect(parse()).toThrow('parseSpam: buffer.byteLength must be as long as its mails say, got 0');
    expect(parse(1, 5, 4, 2)).toThrow(
      'parseSpam: buffer.byteLength must be as long as its mails say, got 4',
    );
    expect(parse(1, 5, 4, 2, 1, 0)).toThrow('parseSpam: buffer.byteLength must be 5, got 6');
    expect(parse(1, 5, 4, 2, 3)).toThrow('parseSpam: a word of mail 0 must be < 5, got 5');
    expect(parse(100, 5)).toThrow(
      'parseSpam: buffer must be mails and at most 65 536 words, got "100, 5"',
    );
    expect(parse(4, 5, 0, 0)).toThrow('as long as its mails say, got 4');
    const words = (low: number): (() => unknown) => parse(0, 128 + low, 128, 4); // 65,536 + low
    expect(words(0)()).toMatchObject({ count: 0, vocabulary: 2 ** 16 });
    expect(words(1)).toThrow('at most 65 536 words, got "0, 65537"');
  });

  test('names source and licence beside both files', () => {
    for (const name of ['digits', 'spam'])
      expect(Object.keys(header(name))).toEqual(
        expect.arrayContaining(['source', 'licence', 'changes']),
      );
  });
});

describe('the words of a mail', () => {
  const mail = (body: string, head = ''): string =>
    `From: a@b.example\nSubject: Hello There\n${head}\n${body}`;

  test('are those of subject and body in lower case, without mark-up, links and addresses', () => {
    const text = '<b>Big</b> news&nbsp;at http://x.example/y or me@x.example, it is fr=\nee';
    expect(mailWords(mail(text), 99)).toEqual(['hello', 'there', 'big', 'news', 'free']);
    expect(mailWords(mail(text), 2)).toEqual(['hello', 'there']);
  });

  test('are none where the text is coded, missing, or not for schools', () => {
    expect(mailWords(mail('QUJD', 'Content-Transfer-Encoding: base64\n'), 9)).toBeUndefined();
    expect(mailWords('Subject: no body', 9)).toBeUndefined();
    expect(mailWords(mail('Hot porn here'), 9)).toBeUndefined();
  });
});
