import { readFileSync, readdirSync } from 'node:fs';

/** A process as in /proc. */
export interface ProcessState {
  readonly id: number;
  readonly parent: number;
  /** Resident set in bytes; pages shared between processes count in each. */
  readonly resident: number;
  /** Processor time so far, user and system, in seconds. */
  readonly cpu: number;
}

/** Size of a memory page and clock ticks per second on Linux, from `getconf`. */
const pageSize = 4096;
const ticksPerSecond = 100;

/** Returns the processes of this machine; none on systems without /proc. */
function readProcesses(): ProcessState[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** Returns undefined if the process has ended. Fields: proc_pid_stat(5). */
function readProcess(id: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name in parentheses may contain spaces; field 3 follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const getField = (number: number): number => Number(fields[number - 3]);
    return {
      id,
      parent: getField(4),
      resident: getField(24) * pageSize,
      cpu: (getField(14) + getField(15)) / ticksPerSecond,
    };
  } catch {
    return undefined;
  }
}

/** Returns a process and all its descendants; none if it has ended. */
export function readTree(root: number): ProcessState[] {
  const processes = readProcesses();
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const withDescendants = (members: readonly ProcessState[]): ProcessState[] =>
    members.flatMap((member) => [member, ...withDescendants(children.get(member.id) ?? [])]);
  return withDescendants(processes.filter(({ id }) => id === root));
}
