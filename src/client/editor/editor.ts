// The editor: CodeMirror behind one small interface. Loaded at the first touch of a code field, never before.
import { autocompletion, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { colours, look } from './look.ts';

export interface EditorOptions {
  parent: HTMLElement;
  label: string;
  text: string;
  selection: { anchor: number; head: number };
  onChange: (text: string) => void;
  /** Ctrl/⌘-Enter. */
  onRun: () => void;
  complete?: CompletionSource;
}

/** What went wrong, with its place in the text; both count from 1. */
export interface Mark {
  line: number;
  column?: number | undefined;
  message: string;
}

export interface Editor {
  text: string;
  focus: () => void;
  /** Marks one line, or takes the mark away. */
  mark: (mark?: Mark) => void;
}

function keys({ onRun }: EditorOptions): Extension {
  const run = () => {
    onRun();
    return true;
  };
  // Tab is bound to nothing: it leaves the editor, as everywhere on the page.
  return keymap.of([
    { key: 'Mod-Enter', run },
    { key: 'Ctrl-Enter', run },
    ...completionKeymap,
    ...lintKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);
}

/**
 * Of a long program only what is in sight stands in the page. Where all of that is selected not by the editor's own
 * command but by the browser (a dictation, a driver), the whole program is meant.
 */
const replaceAll = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { viewport, state } = view;
    const isWhole = viewport.from === 0 && viewport.to === state.doc.length;
    const selection = getSelection();
    if (isWhole || event.inputType !== 'insertText' || !selection || selection.isCollapsed)
      return false;
    if (
      event.data === null ||
      selection.toString().length < view.contentDOM.innerText.trim().length
    )
      return false;
    view.dispatch({ changes: { from: 0, to: state.doc.length, insert: event.data } });
    return true;
  },
});

function extensions(options: EditorOptions): Extension[] {
  const { label, onChange, complete } = options;
  return [
    lintGutter(),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    javascript({ typescript: true }),
    syntaxHighlighting(colours),
    look,
    replaceAll,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    // Lists hang in the body: a block of the text would hold and cut what is fixed to the window (src/styles/offscreen.css).
    tooltips({ parent: document.body }),
    // Nothing is chosen until an arrow key chooses it: Enter stays a new line for who just types on.
    complete ? autocompletion({ override: [complete], selectOnOpen: false }) : [],
    keys(options),
  ];
}

function showMark(view: EditorView, mark?: Mark): void {
  const { doc } = view.state;
  const line = mark && mark.line <= doc.lines ? doc.line(mark.line) : undefined;
  const from = line ? Math.min(line.from + (mark!.column ?? 1) - 1, line.to) : 0;
  const diagnostics = line
    ? [{ from, to: line.to, severity: 'error' as const, message: mark!.message }]
    : [];
  view.dispatch(setDiagnostics(view.state, diagnostics));
  if (line) view.dispatch({ effects: EditorView.scrollIntoView(from) });
}

export function createEditor(options: EditorOptions): Editor {
  const { parent, text, selection } = options;
  const state = EditorState.create({ doc: text, selection, extensions: extensions(options) });
  const view = new EditorView({ state, parent });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(insert) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
    },
    focus: () => {
      view.focus();
    },
    mark: (mark) => {
      showMark(view, mark);
    },
  };
}
