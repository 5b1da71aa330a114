// The first script in every worker: it loads the reader's program, calls it, and sends back plain copies of what came out.
// Its text is put into a blob (browser) or an eval worker (Node) as it is: plain JavaScript, no imports.
// The reader's program shares its realm. So every built-in that is used after that program has started is captured
// here first; nothing is looked up on a prototype again; results are written by literals or defineProperty alone.
(function () {
  'use strict';

  // ---- 1. What is used later, captured ----
  const { apply, construct, ownKeys, getPrototypeOf, defineProperty, deleteProperty } = Reflect;
  const { getOwnPropertyDescriptor, hasOwn, is } = Object;
  const { isArray } = Array;
  const { min, floor } = Math;
  const text = String;
  /** `uncurry(Map.prototype.get)(map, key)`: a method as a function that no later patch can reach. */
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const thenOf = uncurry(Promise.prototype.then);
  const indexOf = uncurry(String.prototype.indexOf);
  const slice = uncurry(String.prototype.slice);
  const matches = uncurry(RegExp.prototype.exec);
  const sourceOf = uncurry(Function.prototype.toString);
  const tagOf = uncurry(Object.prototype.toString);
  const symbolText = uncurry(Symbol.prototype.toString);
  const isPrototype = uncurry(Object.prototype.isPrototypeOf);
  const mapEach = uncurry(Map.prototype.forEach);
  const setEach = uncurry(Set.prototype.forEach);
  const mapGet = uncurry(Map.prototype.get);
  const mapSet = uncurry(Map.prototype.set);
  const dateValue = uncurry(Date.prototype.getTime);
  const dateText = uncurry(Date.prototype.toISOString);
  const regexText = uncurry(
    /** @type {() => string} */ (getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get),
  );
  const getter = (/** @type {object} */ of, /** @type {PropertyKey} */ key) =>
    uncurry(/** @type {() => any} */ (getOwnPropertyDescriptor(of, key)?.get));
  const mapSize = getter(Map.prototype, 'size');
  const setSize = getter(Set.prototype, 'size');
  const typedPrototype = getPrototypeOf(Float64Array.prototype);
  const typedName = getter(typedPrototype, Symbol.toStringTag);
  const typedLength = getter(typedPrototype, 'length');
  const boxes = [
    ['Number', uncurry(Number.prototype.valueOf)],
    ['String', uncurry(String.prototype.valueOf)],
    ['Boolean', uncurry(Boolean.prototype.valueOf)],
    ['BigInt', uncurry(BigInt.prototype.valueOf)],
    ['Symbol', uncurry(Symbol.prototype.valueOf)],
  ];
  const post = uncurry(MessagePort.prototype.postMessage);
  const objectPrototype = Object.prototype;
  const errorPrototype = Error.prototype;
  const promisePrototype = Promise.prototype;
  const generatorPrototype = getPrototypeOf(getPrototypeOf((function* () {})()));
  const asyncGeneratorPrototype = getPrototypeOf(getPrototypeOf((async function* () {})()));
  const MapOf = Map;
  const FloatArray = Float64Array;
  const BlobOf = Blob;
  const urlOf = URL.createObjectURL.bind(URL);
  const listen = self.addEventListener.bind(self);
  const later = setTimeout.bind(self);
  const close = self.close.bind(self);
  const clock = performance.now.bind(performance);
  let started = 0;
  const EvalFailure = EvalError;
  const TypeFailure = TypeError;
  // Deep call chains still have the reader's line on the stack that is kept.
  /** @type {any} */ (Error).stackTraceLimit = 30;

  /** @type {(list: any[], value: unknown) => void} Never push: an index may have a setter by then. */
  const append = (list, value) => {
    defineProperty(list, list.length, {
      __proto__: null,
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  };

  // ---- 2. Copies ----
  const depthLimit = 24;
  const stringLimit = 10000;
  /** Characters of all texts of one copy. What is short always fits: no name of a field is lost. */
  const textLimit = 100000;
  const shortEnough = 40;

  /** @type {(value: any, proto: object) => boolean} instanceof runs code of a Proxy; so does this, but inside a try. */
  const inherits = (value, proto) => {
    try {
      return isPrototype(proto, value);
    } catch {
      return false;
    }
  };

  /** @type {(what: string) => string} */
  const short = (what) => (what.length > 500 ? slice(what, 0, 500) + '…' : what);

  /** @type {(read: () => string, instead: string) => string} Text that hostile code may refuse to give. */
  const safely = (read, instead) => {
    try {
      const found = read();
      return typeof found === 'string' ? short(found) : instead;
    } catch {
      return instead;
    }
  };

  /** @type {(fault: any) => string} */
  const messageOf = (fault) => {
    if (typeof fault === 'string') return short(fault);
    if (typeof fault !== 'object' || fault === null) {
      return safely(() => (typeof fault === 'symbol' ? symbolText(fault) : text(fault)), '?');
    }
    return safely(() => fault.message, '');
  };

  /** @type {(value: any) => string} The name of the class of an object, '' for a plain one. */
  const className = (value) =>
    safely(() => {
      const proto = getPrototypeOf(value);
      if (proto === null || proto === objectPrototype) return '';
      const made = getOwnPropertyDescriptor(proto, 'constructor')?.value;
      const named = made && getOwnPropertyDescriptor(made, 'name')?.value;
      return typeof named === 'string' ? named : '';
    }, '');

  let textRoom = textLimit;

  /** @type {(what: string, most: number) => string} The text, or its beginning where it is long or many came before it. */
  const cutText = (what, most) => {
    if (what.length <= shortEnough) return what;
    const kept = slice(what, 0, min(most, textRoom > shortEnough ? textRoom : shortEnough));
    textRoom -= kept.length;
    return kept;
  };

  /** @type {(key: string) => string} */
  const keyText = (key) => {
    const kept = cutText(key, 500);
    return kept.length < key.length ? kept + '…' : kept;
  };

  /** @type {(value: any) => unknown} */
  const copyPrimitive = (value) => {
    switch (typeof value) {
      case 'undefined':
        return { __proto__: null, k: 'undefined' };
      case 'bigint':
        // Its decimal text may take minutes to compute: only what is small is written out.
        return { __proto__: null, k: 'bigint', text: bigintText(value) };
      case 'symbol':
        return { __proto__: null, k: 'symbol', text: keyText(symbolText(value)) };
      case 'string': {
        const kept = cutText(value, stringLimit);
        if (kept.length === value.length) return kept;
        return { __proto__: null, k: 'text', text: kept, length: value.length };
      }
      default:
        return value;
    }
  };

  /** @type {(value: bigint) => string} */
  const bigintText = (value) => {
    const edge = 10n ** 60n;
    return value < edge && value > -edge
      ? text(value)
      : value < 0n
        ? '−(over 60 digits)'
        : '(over 60 digits)';
  };

  /**
   * A bounded copy: `size` values, all from one `room`. `full` reads accessors of classes too.
   * @type {(value: any, size: number, full?: boolean) => any}
   */
  const copy = (value, size, full = false) => {
    let room = size;
    textRoom = textLimit;
    const path = /** @type {any[]} */ ([]);

    /** @type {(read: () => any) => any} */
    const guarded = (read) => {
      let inner;
      try {
        inner = read();
      } catch (fault) {
        return { __proto__: null, k: 'threw', message: messageOf(fault) };
      }
      return node(inner);
    };

    /** @type {(inner: any) => any} */
    const node = (inner) => {
      room -= 1;
      if ((typeof inner !== 'object' || inner === null) && typeof inner !== 'function')
        return copyPrimitive(inner);
      if (typeof inner === 'function') return copyFunction(inner);
      for (let i = path.length - 1; i >= 0; i--) {
        if (path[i] === inner) return { __proto__: null, k: 'cycle', up: path.length - i };
      }
      if (path.length >= depthLimit || room < 0)
        return { __proto__: null, k: 'cut', name: className(inner) };
      append(path, inner);
      let made;
      try {
        made = composite(inner);
      } catch (fault) {
        made = { __proto__: null, k: 'threw', message: messageOf(fault) };
      }
      path.length -= 1;
      return made;
    };

    /** @type {(inner: any) => any} */
    const composite = (inner) => {
      if (isArray(inner)) return copyList(inner);
      const typed = typedName(inner);
      if (typed !== undefined) return copyTyped(inner, typed);
      if (inherits(inner, promisePrototype)) return { __proto__: null, k: 'promise' };
      if (inherits(inner, generatorPrototype) || inherits(inner, asyncGeneratorPrototype)) {
        return { __proto__: null, k: 'generator' };
      }
      if (inherits(inner, errorPrototype)) {
        const name = safely(() => inner.name, 'Error');
        return { __proto__: null, k: 'error', name, message: messageOf(inner) };
      }
      return copyBuiltIn(inner) ?? copyObject(inner);
    };

    /** @type {(list: any) => any} */
    const copyList = (list) => {
      const length = list.length;
      const items = /** @type {any[]} */ ([]);
      const count = typeof length === 'number' && length >= 0 ? min(length, room + 1) : 0;
      for (let i = 0; i < count && room >= 0; i++) {
        const hole = () => getOwnPropertyDescriptor(list, i) === undefined && !(i in list);
        append(items, isHole(hole) ? { __proto__: null, k: 'hole' } : guarded(() => list[i]));
      }
      return {
        __proto__: null,
        k: 'array',
        items,
        length: typeof length === 'number' ? length : NaN,
      };
    };

    /** @type {(hole: () => boolean) => boolean} */
    const isHole = (hole) => {
      try {
        if (!hole()) return false;
        room -= 1;
        return true;
      } catch {
        return false; // a Proxy that will not say: reading it then tells
      }
    };

    /** @type {(list: any, name: string) => any} */
    const copyTyped = (list, name) => {
      const length = typedLength(list);
      const count = min(length, room + 1);
      // Numbers travel as one block: a trajectory has thousands. Big integers one by one.
      const isBig = slice(name, 0, 3) === 'Big';
      const items = /** @type {any} */ (isBig ? [] : new FloatArray(count));
      for (let i = 0; i < count; i++) {
        if (isBig) append(items, copyPrimitive(list[i]));
        else items[i] = list[i];
      }
      room -= count;
      return { __proto__: null, k: 'typed', name, items, length };
    };

    /** @type {(inner: any) => any} */
    const copyObject = (inner) => {
      const entries = /** @type {any[]} */ ([]);
      const keys = ownKeys(inner);
      let more = 0;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (typeof key !== 'string') continue;
        if (room < 0) more += 1;
        else if (shown(inner, key)) append(entries, [keyText(key), guarded(() => inner[key])]);
      }
      if (full) appendAccessors(inner, entries);
      return { __proto__: null, k: 'object', name: className(inner), entries, more };
    };

    /** @type {(inner: any, key: string) => boolean} */
    const shown = (inner, key) => full || getOwnPropertyDescriptor(inner, key)?.enumerable === true;

    /** @type {(inner: any, entries: any[]) => void} `get x()` of a class counts as its x. */
    const appendAccessors = (inner, entries) => {
      let proto = getPrototypeOf(inner);
      for (let depth = 0; depth < 8 && proto !== null && proto !== objectPrototype; depth++) {
        const keys = ownKeys(proto);
        for (let i = 0; i < keys.length && room >= 0; i++) {
          const key = keys[i];
          if (typeof key !== 'string' || key === 'constructor') continue;
          if (getOwnPropertyDescriptor(proto, key)?.get === undefined) continue;
          append(entries, [keyText(key), guarded(() => inner[key])]);
        }
        proto = getPrototypeOf(proto);
      }
    };

    /** @type {(inner: any) => any} Maps, sets, dates, expressions, boxes: each told by a method that fails on others. */
    const copyBuiltIn = (inner) => {
      if (inherits(inner, Map_)) {
        const entries = /** @type {any[]} */ ([]);
        const size = tryOr(() => mapSize(inner), undefined);
        if (size !== undefined) {
          mapEach(inner, (/** @type {any} */ value, /** @type {any} */ key) => {
            if (room >= 0) append(entries, [node(key), node(value)]);
          });
          return { __proto__: null, k: 'map', entries, size };
        }
      }
      if (inherits(inner, Set_)) {
        const items = /** @type {any[]} */ ([]);
        const size = tryOr(() => setSize(inner), undefined);
        if (size !== undefined) {
          setEach(inner, (/** @type {any} */ value) => {
            if (room >= 0) append(items, node(value));
          });
          return { __proto__: null, k: 'set', items, size };
        }
      }
      return other(inner);
    };

    const made = node(value);
    roomLeft = room;
    return made;
  };

  /** What the last copy left of its room. */
  let roomLeft = 0;

  const Map_ = Map.prototype;
  const Set_ = Set.prototype;

  /** @type {<T>(read: () => T, instead: T) => T} */
  const tryOr = (read, instead) => {
    try {
      return read();
    } catch {
      return instead;
    }
  };

  /** @type {(inner: any) => any} */
  const other = (inner) => {
    const time = tryOr(() => dateValue(inner), undefined);
    if (time !== undefined) {
      const shown = time === time ? dateText(inner) : 'Invalid Date';
      return { __proto__: null, k: 'other', name: 'Date', text: shown };
    }
    const tag = safely(() => tagOf(inner), '');
    if (tag === '[object RegExp]') {
      const pattern = tryOr(() => regexText(inner), undefined);
      if (pattern !== undefined) {
        return {
          __proto__: null,
          k: 'other',
          name: 'RegExp',
          text: '/' + short(text(pattern)) + '/',
        };
      }
    }
    for (let i = 0; i < boxes.length; i++) {
      const box = /** @type {any} */ (boxes[i]);
      const value = tryOr(() => box[1](inner), undefined);
      if (value === undefined) continue;
      const shown =
        typeof value === 'symbol'
          ? symbolText(value)
          : typeof value === 'bigint'
            ? bigintText(value)
            : text(value);
      return { __proto__: null, k: 'other', name: box[0], text: short(shown) };
    }
    return undefined;
  };

  /** @type {(made: any) => any} */
  const copyFunction = (made) => {
    const name = safely(() => getOwnPropertyDescriptor(made, 'name')?.value, '');
    const isClass = safely(() => slice(sourceOf(made), 0, 5), '') === 'class';
    return { __proto__: null, k: 'function', name, of: isClass ? 'class' : 'function' };
  };

  // ---- 3. Faults, with their place in the reader's text ----
  let programUrl = '';

  /** @type {(fault: any) => { name: string, message: string, line?: number, column?: number }} */
  const describe = (fault) => {
    const isObject = (typeof fault === 'object' && fault !== null) || typeof fault === 'function';
    const isError = isObject && inherits(fault, errorPrototype);
    const name = isError ? safely(() => fault.name, 'Error') : typeof fault;
    const problem = { __proto__: null, name, message: messageOf(fault), line: 0, column: 0 };
    if (!isObject) return problem;
    const place = tryOr(() => placeIn(fault.stack), undefined);
    if (place) {
      problem.line = place.line;
      problem.column = place.column;
    }
    return problem;
  };

  const digits = /^:(\d+):(\d+)/;

  /** @type {(stack: any) => { line: number, column: number } | undefined} The first place of the program's own address. */
  const placeIn = (stack) => {
    if (typeof stack !== 'string' || programUrl === '') return undefined;
    const at = indexOf(stack, programUrl + ':');
    if (at < 0) return undefined;
    const from = at + programUrl.length;
    digits.lastIndex = 0;
    const found = matches(digits, slice(stack, from, from + 24));
    return found === null ? undefined : { line: +(found[1] ?? 0), column: +(found[2] ?? 0) };
  };

  // ---- 4. The console: bounded, a line a message (the next statement may never end), copies only ----
  const lineLimit = 500;
  const byteLimit = 64 * 1024;
  /** @type {(message: object) => void} */
  let send = () => undefined;
  let lines = 0;
  let bytes = 0;
  let dropped = 0;
  let indent = 0;
  let isBusy = false;
  /** While the cells before this one run again: what they print is theirs. */
  let isMuted = false;

  /** @type {(copied: any) => number} About how many characters a copy will take on the page. */
  const weigh = (copied) => {
    if (typeof copied === 'string') return copied.length + 2;
    if (typeof copied !== 'object' || copied === null) return 8;
    let sum = 8;
    const own = ownKeys(copied);
    for (let i = 0; i < own.length; i++) sum += weigh(copied[/** @type {any} */ (own[i])]);
    return sum;
  };

  /** @type {(level: string, values: any[]) => void} */
  const print = (level, values) => {
    if (isBusy || isMuted) return; // busy: a getter that logs while it is being printed
    if (lines >= lineLimit || bytes >= byteLimit) {
      dropped += 1;
      if (dropped === 1) send({ __proto__: null, t: 'full' });
      return;
    }
    isBusy = true;
    const copies = /** @type {any[]} */ ([]);
    const table = level === 'table' ? 2000 : 300;
    try {
      for (let i = 0; i < values.length && i < 50; i++) append(copies, copy(values[i], table));
    } finally {
      isBusy = false; // where the stack is nearly full, copying can fail at any line
    }
    lines += 1;
    bytes += weigh(copies);
    send({ __proto__: null, t: 'log', level, indent, values: copies });
  };

  /** @returns {Record<string, Function>} */
  const makeConsole = () => {
    const counts = new MapOf();
    const times = new MapOf();
    /** @type {(level: string) => (...values: any[]) => void} */
    const at =
      (level) =>
      (...values) =>
        print(level, values);
    /** @type {(label: any) => string} */
    const labelOf = (label) => (label === undefined ? 'default' : safely(() => text(label), '?'));
    /** @type {(label?: any) => void} */
    const elapsed = (label) => {
      const from = mapGet(times, labelOf(label));
      if (from !== undefined)
        print('log', [labelOf(label) + ': ' + floor((clock() - from) * 100) / 100 + ' ms']);
    };
    const group = (/** @type {any[]} */ ...labels) => {
      if (labels.length > 0) print('log', labels);
      indent = min(indent + 1, 10);
    };
    return {
      log: at('log'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      debug: at('debug'),
      trace: at('trace'),
      dir: (/** @type {any} */ value) => print('log', [value]),
      table: (/** @type {any} */ value) => print('table', [value]),
      assert: (/** @type {any} */ ok, /** @type {any[]} */ ...values) => {
        const all = ['Assertion failed'];
        for (let i = 0; i < values.length; i++) append(all, values[i]); // a spread would ask for an iterator
        if (!ok) print('error', all);
      },
      count: (/** @type {any} */ label) => {
        const n = (mapGet(counts, labelOf(label)) ?? 0) + 1;
        mapSet(counts, labelOf(label), n);
        print('log', [labelOf(label) + ': ' + n]);
      },
      group,
      groupCollapsed: group,
      groupEnd: () => {
        indent = indent > 0 ? indent - 1 : 0;
      },
      time: (/** @type {any} */ label) => void mapSet(times, labelOf(label), clock()),
      timeLog: elapsed,
      timeEnd: elapsed,
      clear: () => undefined,
    };
  };

  // ---- 5. The realm: only the language itself stays ----
  const allowed =
    'globalThis Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date ' +
    'Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ' +
    'SuppressedError JSON Math Intl ArrayBuffer Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array ' +
    'Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array DataView BigInt ' +
    'Map Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect Iterator DisposableStack ' +
    'AsyncDisposableStack decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN ' +
    'structuredClone queueMicrotask clearTimeout clearInterval';

  /** @returns {string[]} Deletes every global that is not of the language; what would not go is returned. */
  const clearRealm = () => {
    const keep = new Set(allowed.split(' '));
    const stayed = [];
    for (let of = globalThis; of !== null && of !== objectPrototype; of = getPrototypeOf(of)) {
      for (const key of ownKeys(of)) {
        if (typeof key === 'symbol' || keep.has(key)) continue;
        if (deleteProperty(of, key)) continue;
        if (defineProperty(of, key, { value: undefined, writable: false })) continue;
        stayed.push(key);
      }
    }
    return stayed;
  };

  /** Code made from text cannot have a place, and a browser's policy refuses it: so it is refused alike everywhere. */
  const refuseCodeFromText = () => {
    const kinds = [
      Function,
      async function () {}.constructor,
      function* () {}.constructor,
      async function* () {}.constructor,
    ];
    for (const kind of kinds) {
      const refuse = function () {
        throw new EvalFailure('Code made from text (Function) is not available here.');
      };
      defineProperty(refuse, 'prototype', { value: kind.prototype, writable: false });
      defineProperty(refuse, 'name', { value: kind.name });
      defineProperty(kind.prototype, 'constructor', { value: refuse });
      if (kind === Function) define('Function', refuse);
    }
    define('eval', () => {
      throw new EvalFailure('Code made from text (eval) is not available here.');
    });
  };

  /** @type {(name: string, value: unknown) => void} */
  const define = (name, value) => {
    defineProperty(globalThis, name, {
      value,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  };

  /** @type {(start: (f: () => void, ms: number) => any) => Function} Timers that run functions only. */
  const timer =
    (start) =>
    (/** @type {any} */ task, /** @type {any} */ ms, /** @type {any[]} */ ...values) => {
      if (typeof task !== 'function') return 0; // code from text never runs
      return start(() => void apply(task, undefined, values), +ms);
    };

  const installRealm = () => {
    const every = setInterval.bind(self);
    const stayed = clearRealm();
    refuseCodeFromText();
    define('console', makeConsole());
    define('performance', { now: () => clock() - started });
    define('setTimeout', timer(later));
    define('setInterval', timer(every));
    return stayed;
  };

  // ---- 6. Programs ----
  /** @type {(source: string) => string} */
  const urlOfText = (source) => urlOf(new BlobOf([source], { type: 'text/javascript' }));

  /** @type {(program: any, modules: Record<string, string>) => string} The text, then one line that moves nothing. */
  const addressOf = (program, modules) => {
    let tail = '';
    for (const { from, clause } of program.imports)
      tail += `;import ${clause} from ${JSON.stringify(modules[from])}`;
    return urlOfText(`${program.text}\n${tail};${program.exports}`);
  };

  // ---- 7. Operations ----
  /** @type {(value: any) => any} A fresh copy of plain data, for the program to do with as it likes. */
  const fresh = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (isArray(value)) {
      const list = /** @type {any[]} */ ([]);
      for (let i = 0; i < value.length; i++) append(list, fresh(value[i]));
      return list;
    }
    const made = {};
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const key = /** @type {string} */ (keys[i]);
      const inner = fresh(value[key]);
      defineProperty(made, key, {
        __proto__: null,
        value: inner,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return made;
  };

  /** @type {(given: any, was: any) => boolean} Is what was given still what it was? */
  const untouched = (given, was) => {
    if (typeof was !== 'object' || was === null) return is(given, was);
    if (typeof given !== 'object' || given === null || isArray(given) !== isArray(was))
      return false;
    const keys = ownKeys(was);
    if (ownKeys(given).length !== keys.length) return false;
    for (let i = 0; i < keys.length; i++) {
      const key = /** @type {any} */ (keys[i]);
      const own = getOwnPropertyDescriptor(given, key);
      if (own === undefined || !hasOwn(own, 'value') || !untouched(own.value, was[key]))
        return false;
    }
    return true;
  };

  /** @type {Record<string, any>} */
  let entries = { __proto__: null };
  /** @type {any} */
  let givens;
  let calls = 0;
  const results = /** @type {any[]} */ ([]);

  /** @type {(argument: any) => any} */
  const argumentOf = (argument) => {
    if (hasOwn(argument, 'given')) return givenOf(argument);
    if (!hasOwn(argument, 'result')) return fresh(argument.value);
    let value = results[argument.result];
    const path = argument.path;
    for (let i = 0; i < path.length; i++) {
      if ((typeof value !== 'object' || value === null) && typeof value !== 'function') {
        throw new TypeFailure('An earlier call returned nothing with a “' + text(path[i]) + '”.');
      }
      value = value[path[i]];
    }
    return value;
  };

  /** @type {(argument: any) => any} A function of the book that counts its calls and hides its text. */
  const givenOf = (argument) => {
    const made = apply(givens[argument.given], undefined, fresh(argument.of));
    return (/** @type {any[]} */ ...values) => {
      calls += 1;
      return apply(made, undefined, values);
    };
  };

  /** @type {(operation: any, values: any[]) => any} */
  const perform = (operation, values) => {
    if (hasOwn(operation, 'call')) return apply(entries[operation.call], undefined, values);
    if (hasOwn(operation, 'make')) return construct(entries[operation.make], values);
    const on = results[operation.on];
    const method = on === undefined || on === null ? undefined : on[operation.method];
    if (typeof method !== 'function')
      throw new TypeFailure('There is no method “' + operation.method + '”.');
    return apply(method, on, values);
  };

  /** @type {(operation: any, index: number) => void} */
  const runOperation = (operation, index) => {
    calls = 0;
    const values = /** @type {any[]} */ ([]);
    const message = {
      __proto__: null,
      t: 'result',
      index,
      value: undefined,
      threw: undefined,
      changed: -1,
      calls: 0,
    };
    try {
      for (let i = 0; i < operation.arguments.length; i++)
        append(values, argumentOf(operation.arguments[i]));
      const given = /** @type {any[]} */ ([]);
      for (let i = 0; i < values.length; i++) append(given, values[i]);
      const value = perform(operation, values);
      append(results, value);
      message.value = copy(value, operation.size, true);
      message.changed = firstChanged(operation, given);
    } catch (fault) {
      if (results.length === index) append(results, undefined);
      message.threw = describe(fault);
    }
    message.calls = calls;
    send(message);
  };

  /** @type {(operation: any, values: any[]) => number} */
  const firstChanged = (operation, values) => {
    for (let i = 0; i < values.length; i++) {
      const argument = operation.arguments[i];
      if (hasOwn(argument, 'value') && !tryOr(() => untouched(values[i], argument.value), false))
        return i;
    }
    return -1;
  };

  // ---- 8. The run ----
  /** @type {(port: any) => void} */
  const openTo = (port) => {
    send = (message) => post(port, message);
  };

  /** @type {(fault: any) => void} */
  const fail = (fault) => {
    send({ __proto__: null, t: 'fatal', problem: describe(fault), dropped });
  };

  /** In a turn of its own: rejected promises are still told, and what the program left to be done first is done. */
  const finish = () => {
    send({ __proto__: null, t: 'done', dropped });
    close(); // no timer of the program runs after it
  };

  let faults = 0;
  /** @type {(read: () => any) => void} */
  const tellLate = (read) => {
    faults += 1;
    if (faults <= 20)
      send({ __proto__: null, t: 'late', problem: describe(tryOr(read, undefined)) });
  };

  /** @type {(job: any) => void} */
  const begin = (job) => {
    const modules = job.library === undefined ? {} : { optim: urlOfText(job.library) };
    const urls = job.earlier.map((/** @type {any} */ program) => addressOf(program, modules));
    const given = job.given === undefined ? undefined : addressOf(job.given, modules);
    programUrl = addressOf(job.program, modules);
    // They are told to the reader: without preventDefault the browser's own console would have each too, and the frame
    // would take an error for a worker that cannot start.
    listen('unhandledrejection', (/** @type {any} */ event) => {
      event.preventDefault();
      tellLate(() => event.reason);
    });
    listen('error', (/** @type {any} */ event) => {
      event.preventDefault();
      tellLate(() => event.error);
    });
    const { program, operations } = job;
    if (job.cell) define('show', show);
    started = clock();
    send({ __proto__: null, t: 'boot', stayed });
    isMuted = true;
    loadAll(job, urls, given, () => {
      isMuted = false;
      indent = 0;
      // The handlers are attached before the program's first line runs: nothing that it patches can stand between.
      thenOf(
        import(programUrl),
        (space) => {
          if (!job.cell) runOperations(space, program.entries, operations);
          else later(finish, 0);
        },
        fail,
      );
    });
  };

  /** @type {(job: any, urls: string[], given: string | undefined, next: () => void) => void} */
  const loadAll = (job, urls, given, next) => {
    let i = 0;
    const one = () => {
      if (i >= urls.length) return loadGiven(given, next);
      const index = i++;
      thenOf(
        import(/** @type {string} */ (urls[index])),
        (space) => {
          const { names } = job.earlier[index];
          for (let j = 0; j < names.length; j++) define(names[j], space['__keep_' + names[j]]);
          one();
        },
        fail,
      );
    };
    one();
  };

  /** @type {(given: string | undefined, next: () => void) => void} */
  const loadGiven = (given, next) => {
    if (given === undefined) return next();
    thenOf(
      import(given),
      (space) => {
        givens = space;
        next();
      },
      fail,
    );
  };

  /** @type {(space: any, names: any[], operations: any[]) => void} */
  const runOperations = (space, names, operations) => {
    try {
      for (let i = 0; i < names.length; i++) {
        const { name, as } = names[i];
        const found = space[as];
        if (typeof found !== 'function') throw new TypeFailure(name + ' is not a function.');
        entries[name] = found;
      }
      send({ __proto__: null, t: 'loaded' });
      for (let i = 0; i < operations.length; i++) runOperation(operations[i], i);
      later(finish, 0);
    } catch (fault) {
      fail(fault);
    }
  };

  let shows = 0;
  /** Values of all that is shown: drawing more would stop the page. */
  let showRoom = 300000;
  const show = (/** @type {any} */ value, /** @type {any} */ title) => {
    if (isMuted) return;
    shows += 1;
    if (shows > 20) return;
    const name = typeof title === 'string' ? short(title) : undefined;
    const copied = copy(value, showRoom);
    showRoom = roomLeft > 0 ? roomLeft : 0;
    send({ __proto__: null, t: 'show', value: copied, title: name });
  };

  // All is ready before a program arrives: a worker that was started ahead runs it at once.
  const stayed = installRealm();
  listen(
    'message',
    (/** @type {any} */ event) => {
      const { job, port } = event.data;
      openTo(port);
      begin(job);
    },
    { once: true },
  );
})();
