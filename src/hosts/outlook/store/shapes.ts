import { isRecord } from '../../../pane/model/is-record';

/** What an object must have: each key with a test of its value, or with the shape of an object. */
export interface Shape {
  readonly [key: string]: Shape | ((value: unknown) => boolean);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isListOf(isItem: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isItem);
}

/** Whether the value is an object that has at least what the shape asks for. */
export function hasShape(value: unknown, shape: Shape): boolean {
  return (
    isRecord(value) &&
    Object.keys(shape).every((key) => {
      const wanted = shape[key];
      return typeof wanted === 'function' ? wanted(value[key]) : wanted !== undefined && hasShape(value[key], wanted);
    })
  );
}
