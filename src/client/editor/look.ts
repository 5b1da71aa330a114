// The editor in the book's colours and measures: the same as the text field that it replaces, so that nothing jumps.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The four roles of src/styles/code-theme.ts. */
export const colours = HighlightStyle.define([
  { tag: [tags.comment], color: 'var(--ink2)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.modifier, tags.definitionKeyword], color: 'var(--acc)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
]);

export const look = EditorView.theme({
  '&': { backgroundColor: 'var(--sunk)', color: 'var(--ink)', fontSize: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: 'var(--code-pad) 0', caretColor: 'var(--ink)' },
  // A pixel that the gutter gives up: CodeMirror rounds the gutter's width up, and would hide a list that belongs to a line's start.
  '.cm-line': { padding: '0 var(--code-pad) 0 1px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink2)', border: 'none' },
  '.cm-gutter-lint': { width: 'var(--code-mark)' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0' },
  '.cm-lineNumbers .cm-gutterElement': {
    // CodeMirror counts the padding into the width.
    minWidth: 'calc(var(--code-number) + var(--code-gap) - 1px)',
    padding: '0 calc(var(--code-gap) - 1px) 0 0',
  },
  '.cm-matchingBracket, .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--edge)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--raise)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    font: 'var(--small) / 1.6 var(--mono)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accbg)',
    color: 'var(--ink)',
  },
  '.cm-completionInfo': { whiteSpace: 'pre-wrap', fontFamily: 'inherit' },
});
