// The processor time of a browser with all its processes: unlike the clock it tells little of what else the machine does.
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const tick = 10;

interface Process {
  parent: number;
  ms: number;
}

function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // a name may hold blanks
    return { parent: Number(fields[1]), ms: tick * (Number(fields[11]) + Number(fields[12])) };
  } catch {
    return undefined; // it has just ended
  }
}

/** Milliseconds that a process and all below it have used; undefined where there is no /proc. */
export function processorTime(root: number): number | undefined {
  const all = new Map<number, Process>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
      const found = processOf(Number(name));
      if (found) all.set(Number(name), found);
    }
  } catch {
    return undefined;
  }
  const isBelow = (pid: number): boolean => {
    const parent = pid === root ? root : all.get(pid)?.parent;
    return parent === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...all].reduce((sum, [pid, { ms }]) => (isBelow(pid) ? sum + ms : sum), 0);
}
