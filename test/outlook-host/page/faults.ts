import type { Fault, FrameRole } from './api';

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that this call meets, counted as used up by one. */
  readonly take: (role: FrameRole, call: string, isMethod: boolean) => Fault | undefined;
  /** The names of the calls that throw in pages of that role. */
  readonly throwing: (role: FrameRole) => readonly string[];
  /** What a stale read gives, for the fault that `take` gave. */
  readonly staleBody: (fault: Fault) => string;
}

interface Waiting {
  readonly fault: Fault;
  left: number;
}

/** `body` is read when a fault is set, for stale reads. `onChange` hears that other calls throw from now on. */
export function createFaults(body: () => string, onChange: () => void): Faults {
  let waiting: Waiting[] = [];
  const bodies = new Map<Fault, string>();
  const meets = (fault: Fault, role: FrameRole): boolean => fault.role === undefined || fault.role === role;

  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? Infinity });
      if (fault.stale) bodies.set(fault, body());
      onChange();
    },
    clear: () => {
      waiting = [];
      bodies.clear();
      onChange();
    },
    take: (role, call, isMethod) => {
      const found = waiting.find(
        ({ fault }) => !fault.throws && meets(fault, role) && (fault.call === call || (isMethod && fault.call === '*')),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((one) => one !== found);
      return found.fault;
    },
    throwing: (role) =>
      waiting.filter(({ fault }) => fault.throws && meets(fault, role)).map(({ fault }) => fault.call),
    staleBody: (fault) => bodies.get(fault) ?? '',
  };
}
