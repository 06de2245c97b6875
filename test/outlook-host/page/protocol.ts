/** Messages between an add-in's page and its host, as office.js writes and reads them (JSON over postMessage). */
export interface HostRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

/** A message of an add-in's page; null for what is none. */
export function readRequest(data: unknown): HostRequest | null {
  if (typeof data !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(data);
    const isRequest =
      typeof parsed === 'object' &&
      parsed !== null &&
      Reflect.get(parsed, '_messageType') === 0 &&
      typeof Reflect.get(parsed, '_actionName') === 'string';
    return isRequest ? (parsed as HostRequest) : null;
  } catch {
    return null;
  }
}

export function responseTo(request: HostRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: FOR_CALLING,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}

export function eventMessage(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _data: data,
    _errorCode: 0,
    _responseType: FOR_EVENTING,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}

/** `MethodData` of a method call or a completion: the id that tells which. */
export function dispatchIdOf(data: unknown, holder: 'MethodData' | 'DdaMethod'): number | null {
  const method: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, holder) : undefined;
  const id: unknown = typeof method === 'object' && method !== null ? Reflect.get(method, 'DispatchId') : undefined;
  return typeof id === 'number' ? id : null;
}

export function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}
