import type { FrameRole, OutlookSettings } from './api';
import type { HostRequest } from './protocol';
import { eventMessage, readRequest, responseTo } from './protocol';

/** A page of the add-in in a frame of the host, from its first message to its removal. */
export interface AddInFrame {
  readonly role: FrameRole;
  /** The launch event that the page was opened for; null for none. */
  readonly launchedBy: string | null;
  readonly controlId: string;
  /** What the page can ask for as its initialization context. */
  readonly initializationContext: string;
  /** The names of the events that the page listens to. */
  readonly listensTo: Set<string>;
  /** When the page takes commands. */
  readonly ready: Promise<void>;
  readonly markReady: () => void;
  readonly reply: (request: HostRequest, data: unknown) => void;
  /** Sends an event if the page listens to it. */
  readonly tell: (event: string, payload: unknown) => void;
  /** A word to the emulator's own part of the page (library/microsoft-ajax.js). */
  readonly whisper: (word: unknown) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

export interface FrameOptions {
  readonly role: FrameRole;
  readonly launchedBy: string | null;
  readonly url: string;
  readonly into: HTMLElement;
  readonly title: string;
  readonly initializationContext: string;
  readonly settings: OutlookSettings;
  readonly onRequest: (frame: AddInFrame, request: HostRequest) => void;
}

let frames = 0;

export function openFrame(options: FrameOptions): AddInFrame {
  const { role, launchedBy, url, into, title, initializationContext, settings, onRequest } = options;
  frames += 1;
  const controlId = `control-${frames}`;
  const conversationId = `conversation-${frames}`;
  const hostInfo = `Outlook$Web$16.02$${settings.locale}$telemetry$$$0`;
  const xdmInfo = `${conversationId}|${controlId}|${location.origin}`;
  const address = new URL(url);
  address.searchParams.set('_host_Info', hostInfo);

  const element = document.createElement('iframe');
  element.title = title;
  element.dataset.role = role;
  element.name = JSON.stringify({ baseFrameName: `_xdm_${controlId}`, hostInfo, xdmInfo, serializerVersion: '1' });
  element.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups');
  element.src = `${address.href}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;

  const send = (message: string): void => element.contentWindow?.postMessage(message, settings.addIn.origin);
  let markReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const listensTo = new Set<string>();
  const frame: AddInFrame = {
    role,
    launchedBy,
    controlId,
    initializationContext,
    listensTo,
    ready,
    markReady: () => {
      markReady();
    },
    reply: (request, data) => {
      send(responseTo(request, data));
    },
    tell: (event, payload) => {
      if (listensTo.has(event)) send(eventMessage(conversationId, event, payload));
    },
    whisper: (word) => element.contentWindow?.postMessage(word, settings.addIn.origin),
    focus: () => {
      element.focus();
    },
    remove: () => {
      window.removeEventListener('message', hear);
      element.remove();
    },
  };

  function hear(event: MessageEvent): void {
    if (event.source !== element.contentWindow || event.origin !== settings.addIn.origin) return;
    const request = readRequest(event.data);
    if (request) onRequest(frame, request);
  }
  window.addEventListener('message', hear);
  into.append(element);
  return frame;
}
