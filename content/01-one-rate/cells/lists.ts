// Lists are not vectors. What does each line print?
const a = [1, 2];
const x = a as unknown as number; // the same list, called a number

console.log('x * 3  ', x * 3);
console.log('x + x  ', x + x);
console.log(
  'map    ',
  a.map((value) => value * 3),
);

const b = a; // a second name for the same list
const c = [...a]; // a copy
b[0] = 99;
console.log('a', a, 'c', c);

console.log('past the end', a[5]);
console.log('the last', a.at(-1));
