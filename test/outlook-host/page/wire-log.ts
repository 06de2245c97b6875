import type { FrameRole, WireCall } from './api';

export interface OpenCall {
  /** Notes that the call was answered. */
  readonly answer: (answer: unknown) => void;
}

/** The page that calls. */
export type Caller = Pick<WireCall, 'role' | 'launchedBy'>;

export interface WireLog {
  readonly calls: () => readonly WireCall[];
  readonly clear: () => void;
  readonly open: (from: Caller, name: string, dispatchId: number | null, parameters: unknown) => OpenCall;
  readonly mostInFlight: (name?: string | null, role?: FrameRole) => number;
}

type Entry = { -readonly [K in keyof WireCall]: WireCall[K] };

/** Every message of the add-in's pages, in the order of their coming. */
export function createWireLog(now: () => number): WireLog {
  let entries: Entry[] = [];
  return {
    calls: () => entries.map((entry) => ({ ...entry })),
    clear: () => {
      entries = [];
    },
    open: ({ role, launchedBy }, name, dispatchId, parameters) => {
      const entry: Entry = {
        role,
        launchedBy,
        name,
        dispatchId,
        parameters,
        start: now(),
        end: null,
        answer: undefined,
      };
      entries.push(entry);
      return {
        answer: (answer) => {
          entry.end = now();
          entry.answer = answer;
        },
      };
    },
    mostInFlight: (name, role) => {
      const inPages = entries.filter((entry) => role === undefined || entry.role === role);
      return mostOverlapping(
        inPages.filter((entry) => ((name ?? null) === null ? isMethod(entry) : entry.name === name)),
      );
    },
  };
}

/** Methods have an id; start-up messages and completions are no calls of the API. */
function isMethod({ dispatchId }: WireCall): boolean {
  return dispatchId !== null;
}

function mostOverlapping(calls: readonly WireCall[]): number {
  const changes = calls
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end ?? Infinity, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.step - other.step);
  let open = 0;
  let most = 0;
  for (const { step } of changes) most = Math.max(most, (open += step));
  return most;
}
