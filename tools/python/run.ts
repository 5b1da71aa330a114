// Finds a Python with NumPy and PyTorch, and runs notebooks with it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Python {
  command: string;
  versions: Readonly<Record<'python' | 'numpy' | 'torch', string>>;
}

const asks = `import json, platform, numpy, torch
print(json.dumps({"python": platform.python_version(), "numpy": numpy.__version__, "torch": torch.__version__}))`;

/** PYTHON of the environment; else python3 as the shell finds it; else the system's, where Debian's packages are. */
export function findPython(): Python | undefined {
  const own = process.env['PYTHON'];
  for (const command of own ? [own] : ['python3', '/usr/bin/python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-c', asks], { encoding: 'utf8' });
    if (status === 0) return { command, versions: JSON.parse(stdout) as Python['versions'] };
  }
  return undefined;
}

/** What each cell printed, up to the one that failed; `error` says how it did. */
export interface Ran {
  outputs: readonly string[];
  error: string | null;
}

const runner = fileURLToPath(new URL('./run-cells.py', import.meta.url));

/** Runs notebooks one after the other, each a list of cells that share their names. */
export function runNotebooks(command: string, notebooks: readonly (readonly string[])[]): Ran[] {
  const { status, stdout, stderr, error } = spawnSync(command, [runner], {
    encoding: 'utf8',
    input: JSON.stringify(notebooks),
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${command} ended badly: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as Ran[];
}
