// Our own sentences about a program that cannot be read.

export const sentences = {
  tooSlow: 'This program takes too long to read. Is something nested very deeply?',
  tooDeep: 'This program is nested too deeply to read.',
  unreadable: 'I cannot read this program.',
};
