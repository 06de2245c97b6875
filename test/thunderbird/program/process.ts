import type { ChildProcess } from 'node:child_process';

/** Waits until a process has ended, at most so many milliseconds; gives whether it has. */
export function ended(child: ChildProcess, timeout: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const alarm = setTimeout(() => {
      resolve(false);
    }, timeout);
    child.once('exit', () => {
      clearTimeout(alarm);
      resolve(true);
    });
  });
}

/** Ends a process that this one started; kills it when it has not heard after so many milliseconds. */
export async function stop(child: ChildProcess, patience = 3000): Promise<void> {
  child.kill('SIGTERM');
  if (await ended(child, patience)) return;
  child.kill('SIGKILL');
  await ended(child, patience);
}
