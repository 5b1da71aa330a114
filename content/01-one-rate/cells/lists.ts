// Lists are not vectors. What does each line print?
const a: any = [1, 2];

console.log('a * 3  ', a * 3);
console.log('a + a  ', a + a);
console.log(
  'map    ',
  a.map((x) => x * 3),
);

const b = a; // a second name for the same list
const c = [...a]; // a copy
b[0] = 99;
console.log('a', a, 'c', c);

console.log('past the end', a[2], a[2] * 3);
console.log('the last', a.at(-1));
