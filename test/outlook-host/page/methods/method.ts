import type { OutlookSettings, StartedMessage } from '../api';
import type { Form } from '../form';
import type { OpenItem } from '../item';

/** What a method works on. The item is the one that is open when the method is answered. */
export interface Scene {
  readonly settings: OutlookSettings;
  readonly form: Form;
  readonly item: OpenItem;
  /** The bag of roaming settings, values as JSON. */
  readonly roaming: Map<string, string>;
  /** What the page that calls was opened with, `''` for nothing. */
  readonly initializationContext: string;
  /** Tells every page of the add-in, after the answer. */
  readonly tell: (event: string, payload: unknown) => void;
  /** The window of a new message opens. */
  readonly start: (message: StartedMessage) => void;
  /** Draws attachments and notifications anew. */
  readonly redraw: () => void;
}

/** A value, nothing, or a failure by its code. */
export interface Outcome {
  readonly data?: unknown;
  readonly errorCode?: number;
}

export type Method = (parameters: Parameters, scene: Scene) => Outcome;

/** The parameters of a call, read with the types that the protocol gives them. */
export interface Parameters {
  readonly raw: unknown;
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly unknown[];
}

export function parametersOf(raw: unknown): Parameters {
  const value = (name: string): unknown =>
    typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined;
  return {
    raw,
    text: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : '';
    },
    number: (name) => Number(value(name) ?? 0),
    flag: (name) => value(name) === true,
    list: (name) => {
      const found = value(name);
      return Array.isArray(found) ? (found as readonly unknown[]) : [];
    },
  };
}

/** The field of an object that is text, else `''`. */
export function textField(holder: unknown, name: string): string {
  return parametersOf(holder).text(name);
}
