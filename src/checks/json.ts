// JSON has no NaN, no infinities and no −0; what a program prints has. What checks keep is written and read with these.

const writeNumber = (_: string, value: unknown): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { $number: Object.is(value, -0) ? '-0' : String(value) }
    : value;

const readNumber = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$number' in value ? Number(value.$number) : value;

export const toJson = (value: unknown): string => JSON.stringify(value, writeNumber);

export const fromJson = (text: string): unknown => JSON.parse(text, readNumber);
