import type { Fault, OutlookSettings } from './api';
import { EVENT_SETS, atLeast, callName, supports } from './calls';
import type { Faults } from './faults';
import type { Form } from './form';
import type { AddInFrame } from './frame';
import type { Ended } from './functions';
import type { OpenItem } from './item';
import { ATTACHMENT_METHODS } from './methods/attachments';
import { KEPT_METHODS } from './methods/kept';
import type { Method, Outcome, Scene } from './methods/method';
import { parametersOf } from './methods/method';
import { NEW_MESSAGE_METHODS } from './methods/new-message';
import { NOTIFICATION_METHODS } from './methods/notifications';
import { TEXT_METHODS } from './methods/text';
import type { HostRequest } from './protocol';
import { ACTION, dispatchIdOf, field } from './protocol';
import { applicationContext, initialData } from './start-data';
import type { WireLog } from './wire-log';

const METHODS: Readonly<Record<number, Method>> = {
  ...TEXT_METHODS,
  ...ATTACHMENT_METHODS,
  ...KEPT_METHODS,
  ...NOTIFICATION_METHODS,
  ...NEW_MESSAGE_METHODS,
};
/** What can be asked of a message that is only read, or with no message at all. */
const WITHOUT_DRAFT: ReadonlySet<number> = new Set([33, 34, 35, 36, 37, 44, 99, 178, 404]);
const ITEM_CHANGED = 9030;
const UNSUPPORTED = { wasSuccessful: false };
const EVENT_UNSUPPORTED = 5000;
const COMPLETED = 94;
const CLOSE_CONTAINER = 97;
const ESCAPE = 15;

export interface AnswersOptions {
  readonly settings: OutlookSettings;
  readonly log: WireLog;
  readonly faults: Faults;
  readonly form: Form;
  readonly roaming: Map<string, string>;
  readonly item: () => OpenItem | null;
  readonly scene: (frame: AddInFrame, item: OpenItem) => Scene;
  /** A page sent its first message, which is about to be answered. */
  readonly onStart: (frame: AddInFrame) => void;
  /** A function of the add-in called `completed`; status 0, else office.js could not call it. */
  readonly onCompleted: (id: string, ended: Ended) => void;
  readonly onClose: (frame: AddInFrame) => void;
  readonly onEscape: () => void;
}

/** Answers the messages of the add-in's pages. */
export function createAnswers(options: AnswersOptions): (frame: AddInFrame, request: HostRequest) => void {
  const { settings, log, faults, form, roaming } = options;

  function take(
    frame: AddInFrame,
    request: HostRequest,
    name: string,
    id: number | null,
    work: (fault?: Fault) => unknown,
  ) {
    const call = log.open(frame, name, id, id === null ? request._data : field(request._data, 'ApiParams'));
    const fault = faults.take(frame.role, name, id !== null);
    if (fault?.silence) return;
    const answer = (): void => {
      const data = work(fault);
      call.answer(data);
      frame.reply(request, data);
    };
    const wait = settings.latency + (fault?.delay ?? 0);
    if (wait > 0) setTimeout(answer, wait);
    else answer();
  }

  function method(frame: AddInFrame, id: number, raw: unknown, asked: OpenItem | null, fault?: Fault): unknown {
    if (fault?.error !== undefined) return { error: true, errorCode: fault.error };
    const item = options.item();
    if (item !== asked) return { error: true, errorCode: ITEM_CHANGED };
    if (!supports(settings.mailbox, id)) return UNSUPPORTED;
    if (fault?.stale) return { error: false, data: faults.staleBody(fault) };
    const found = METHODS[id];
    const scene = item ?? (WITHOUT_DRAFT.has(id) ? NO_ITEM : null);
    if (!found || !scene || (scene.kind === 'read' && !WITHOUT_DRAFT.has(id))) return UNSUPPORTED;
    const outcome: Outcome = found(parametersOf(raw), options.scene(frame, scene));
    return outcome.errorCode !== undefined ? { error: true, ...outcome } : { error: false, ...outcome };
  }

  function invoke(frame: AddInFrame, request: HostRequest): unknown {
    const data = request._data;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        options.onStart(frame);
        return applicationContext(frame.controlId, settings, roaming);
      case 'GetInitialData':
        return initialData(settings, options.item(), form.subject());
      case 'ContextActivationManager_notifyHost':
        if (field(data, '1') === ESCAPE) options.onEscape();
        return null;
      case 'executeMethod':
        if (dispatchIdOf(data, 'DdaMethod') === COMPLETED) {
          const ended = { status: Number(field(data, '1')), event: String(field(data, '2')) };
          options.onCompleted(String(field(data, '0')), ended);
        } else if (dispatchIdOf(data, 'DdaMethod') === CLOSE_CONTAINER) options.onClose(frame);
        return { Error: 0, Version: 1 };
      default:
        return UNSUPPORTED;
    }
  }

  return (frame, request) => {
    const name = request._actionName;
    if (request._actionType === ACTION.invoke && name === 'ExecuteMethod') {
      const id = dispatchIdOf(request._data, 'MethodData') ?? 0;
      const raw = field(request._data, 'ApiParams');
      const asked = options.item();
      take(frame, request, callName(id, raw), id, (fault) => method(frame, id, raw, asked, fault));
    } else if (request._actionType === ACTION.invoke) {
      take(frame, request, name, null, () => invoke(frame, request));
    } else {
      take(frame, request, name, null, (fault) => {
        const set = EVENT_SETS[name];
        if (fault?.error !== undefined) return { Error: fault.error };
        if (set === undefined || !atLeast(settings.mailbox, set)) return { Error: EVENT_UNSUPPORTED };
        if (request._actionType === ACTION.register) frame.listensTo.add(name);
        else frame.listensTo.delete(name);
        if (name === 'appCommandInvoked') frame.markReady();
        return { Error: 0 };
      });
    }
  };
}

/** Stands for the message where none is open. */
const NO_ITEM: OpenItem = {
  id: '',
  kind: 'read',
  composeType: 'newMail',
  bodyType: 'html',
  from: { name: '', address: '' },
  attachments: [],
  notifications: [],
  sessionData: new Map(),
  saved: false,
};
