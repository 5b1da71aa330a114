// What opens under a number: the worked example it is of, the expression that made it, all its digits, and the same computed here.
import type { Receipt, Receipts } from '#schema/receipt.ts';
import { receipts as words } from '../../strings.ts';
import { make } from '../dom.ts';

let open: { panel: HTMLElement; from: HTMLElement } | undefined;
const fetched = new Map<string, Promise<Receipts>>();

function receiptsOf(chapter: string): Promise<Receipts> {
  let known = fetched.get(chapter);
  if (!known) {
    // Beside the page: /adagrad/ → /receipts/adagrad.json, under any base.
    known = fetch(new URL(`../receipts/${chapter}.json`, location.href)).then(
      (answer) => answer.json() as Promise<Receipts>,
    );
    fetched.set(chapter, known);
    known.catch(() => fetched.delete(chapter));
  }
  return known;
}

export function close(): void {
  open?.panel.remove();
  open?.from.removeAttribute('aria-expanded');
  open = undefined;
}

/** Opens the receipts of these references beneath what was pressed; pressed again, it closes. */
export async function toggle(
  from: HTMLElement,
  references: readonly string[],
  chapter: string,
): Promise<void> {
  const isSame = open?.from === from && open.panel.dataset['of'] === references.join(' ');
  close();
  if (isSame) return;
  const panel = make('section', 'receipt-panel');
  panel.dataset['of'] = references.join(' ');
  panel.setAttribute('aria-label', words.label);
  panel.setAttribute('aria-live', 'polite');
  // A table's row cannot hold it; it comes after the whole.
  (from.closest('table') ?? from.closest('p, li, dd, figure, .equation') ?? from).after(panel);
  open = { panel, from };
  from.setAttribute('aria-expanded', 'true');
  try {
    const all = await receiptsOf(chapter);
    for (const reference of references) {
      const receipt = all.numbers[reference];
      if (receipt) panel.append(...receiptNodes(reference, receipt, all));
    }
  } catch {
    panel.append(make('p', '', words.notLoaded));
  }
}

function receiptNodes(reference: string, receipt: Receipt, { examples }: Receipts): Node[] {
  const { title, code, file } = examples[receipt.example]!;
  const program = make('details', '', make('summary', '', words.program(file)));
  program.append(make('pre', '', make('code', '', code)));
  const status = make('span');
  status.setAttribute('role', 'status');
  const again = make('button', '', words.again);
  again.type = 'button';
  again.addEventListener('click', () => {
    void recompute(reference, receipt, status);
  });
  return [
    make(
      'p',
      '',
      make('code', '', receipt.path),
      ` ${words.of(title)} `,
      make('b', '', receipt.digits),
    ),
    make('pre', '', make('code', '', receipt.expression)),
    program,
    make('p', 'receipt-again', again, status),
  ];
}

async function recompute(reference: string, receipt: Receipt, status: HTMLElement): Promise<void> {
  status.textContent = words.running;
  try {
    const { valueNow } = await import('./recompute.ts');
    const now = await valueNow(reference, receipt.example);
    status.textContent = now === receipt.value ? words.same(String(now)) : words.other(String(now));
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  }
}
