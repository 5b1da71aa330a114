// A cell's program in an address: packed behind the #, so that no server sees it. It is shown to whoever opens it, never run unasked.

const bytesOf = async (stream: ReadableStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

async function pack(text: string): Promise<string> {
  const packed = await bytesOf(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  );
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Longer programs than can be checked are not shared either; a packed bomb is cut there. */
const longest = 200_000;

async function unpack(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let found = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return found;
    found += value;
    if (found.length > longest) throw new RangeError('too long');
  }
}

/** The page's address with the program of this cell in it. */
export async function addressOf(cell: string, code: string): Promise<string> {
  const address = new URL(location.href);
  address.hash = `cell=${cell}&code=${await pack(code)}`;
  return address.href;
}

/** The program that an address brings for this cell; undefined if it brings none or cannot be read. */
export async function sharedCode(hash: string, cell: string): Promise<string | undefined> {
  const given = new URLSearchParams(hash.replace(/^#/u, ''));
  const packed = given.get('code');
  if (given.get('cell') !== cell || !packed) return undefined;
  try {
    return await unpack(packed);
  } catch {
    return undefined;
  }
}
