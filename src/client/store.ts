// Everything that the reader did, kept in the browser at once: one entry an exercise, question or cell, so that two tabs meet only there.
import { decode, empty, encode, kinds, NewerVersion, type Kind, type Records } from './records.ts';

const prefix = 'adaptive-optimizers/';
const damagedPrefix = `${prefix}damaged/`;

/** Why what the reader does is not being kept. */
export type Trouble = 'blocked' | 'full';

export interface Damaged {
  key: string;
  text: string;
}

type Listener = (kind: Kind, id: string) => void;

export class Store {
  /** What could not be written lives here until the page is left. */
  readonly #unsaved = new Map<string, string>();
  /** Entries that must not be written over: a later release of the course wrote them and this page does not know all that is in them. */
  readonly #frozen = new Set<string>();
  readonly #listeners = new Set<Listener>();
  readonly #storage: Storage | undefined;
  trouble: Trouble | undefined;
  /** Called when a text that cannot be read was set aside. */
  onDamage: (() => void) | undefined;

  /** `storage` is undefined where the browser refuses it. */
  constructor(storage: Storage | undefined) {
    this.#storage = storage;
    if (!storage) this.trouble = 'blocked';
  }

  /** What is stored of one item; of one never touched, the empty record. Damaged text is set aside, never lost. */
  read<K extends Kind>(kind: K, id: string): Records[K] {
    const key = `${prefix}${kind}/${id}`;
    const text = this.#unsaved.get(key) ?? this.#get(key);
    if (text === null) return empty[kind]();
    try {
      return decode(kind, text);
    } catch (error) {
      if (error instanceof NewerVersion) this.#frozen.add(key);
      else this.#setAside(key, text);
      return empty[kind]();
    }
  }

  /** Changes one item: reads what is stored now (another tab may have written), writes at once. */
  update<K extends Kind>(
    kind: K,
    id: string,
    change: (record: Records[K]) => Records[K],
  ): Records[K] {
    const key = `${prefix}${kind}/${id}`;
    const record = change(this.read(kind, id));
    this.#set(key, encode(record));
    this.#tell(kind, id);
    return record;
  }

  /** Whether a later release wrote this item, so that what is done on this page is not kept. */
  isFrozen(kind: Kind, id: string): boolean {
    return this.#frozen.has(`${prefix}${kind}/${id}`);
  }

  /** The ids of all stored items of a kind. */
  ids(kind: Kind): string[] {
    return this.#keys(`${prefix}${kind}/`);
  }

  /** The texts that could not be read, for the export. */
  damaged(): Damaged[] {
    return this.#keys(damagedPrefix).map((key) => ({
      key,
      text: this.#get(damagedPrefix + key) ?? '',
    }));
  }

  hasDamaged(): boolean {
    return this.#keys(damagedPrefix).length > 0;
  }

  /** After the reader was told, and could save them. */
  forgetDamaged(): void {
    for (const key of this.#keys(damagedPrefix)) this.#storage?.removeItem(damagedPrefix + key);
  }

  /** Calls back after every change, of this tab or another; returns the way to stop it. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called with the keys of the window's `storage` events. */
  changedElsewhere(key: string | null): void {
    const kind = kinds.find((kind) => key?.startsWith(`${prefix}${kind}/`));
    if (kind) this.#tell(kind, key!.slice(prefix.length + kind.length + 1));
  }

  #tell(kind: Kind, id: string): void {
    for (const listener of this.#listeners) listener(kind, id);
  }

  #get(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      this.trouble = 'blocked';
      return null;
    }
  }

  #set(key: string, text: string): void {
    if (this.#frozen.has(key)) {
      this.#unsaved.set(key, text);
      return;
    }
    try {
      if (!this.#storage) throw new Error('no storage');
      this.#storage.setItem(key, text);
      this.#unsaved.delete(key);
      this.trouble = undefined;
    } catch {
      this.#unsaved.set(key, text);
      this.trouble = this.#storage ? 'full' : 'blocked';
    }
  }

  /** Moves a text that cannot be read to a place of its own; where there is no room for that, it stays and is not written over. */
  #setAside(key: string, text: string): void {
    const name = key.slice(prefix.length);
    try {
      this.#storage?.removeItem(key);
      this.#storage?.setItem(`${damagedPrefix}${name}/${Date.now()}`, text);
      this.onDamage?.();
    } catch {
      this.#storage?.setItem(key, text);
      this.#frozen.add(key);
    }
  }

  #keys(start: string): string[] {
    const stored = this.#storage ? Object.keys(this.#storage) : [];
    const all = new Set([...stored, ...this.#unsaved.keys()]);
    return [...all].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }
}
