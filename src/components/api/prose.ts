// The prose of a docstring as HTML: plain text in which `code` stands in backticks.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text with its code marked. */
export const proseHtml = (text: string): string =>
  escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>');
