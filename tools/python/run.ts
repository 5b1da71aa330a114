// Finds a Python with NumPy and PyTorch, and runs programs with it.
import { spawnSync } from 'node:child_process';

export interface Python {
  command: string;
  /** "NumPy 1.24.2, PyTorch 1.13.0". */
  versions: string;
}

const asks =
  'import numpy, torch; print(f"NumPy {numpy.__version__}, PyTorch {torch.__version__}")';

/** PYTHON of the environment; else python3 as the shell finds it; else the system's, where Debian's packages are. */
export function findPython(): Python | undefined {
  const own = process.env['PYTHON'];
  for (const command of own ? [own] : ['python3', '/usr/bin/python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-c', asks], { encoding: 'utf8' });
    if (status === 0) return { command, versions: stdout.trim() };
  }
  return undefined;
}

/** What a program printed, or what went wrong. */
export function runPython(
  command: string,
  code: string,
  input = '',
): { output: string; error?: string } {
  const { status, stdout, stderr, error } = spawnSync(command, ['-c', code], {
    encoding: 'utf8',
    input,
    timeout: 120_000,
  });
  if (status === 0) return { output: stdout };
  return { output: stdout, error: error?.message ?? stderr };
}
