import { createAnswers } from './answers';
import type { OutlookSettings, StartedMessage } from './api';
import { callKeys } from './calls';
import { byId } from './dom';
import type { Faults } from './faults';
import { createFaults } from './faults';
import type { Form } from './form';
import type { AddInFrame, FrameOptions } from './frame';
import { openFrame } from './frame';
import type { Functions } from './functions';
import { createFunctions } from './functions';
import { HOST_TEXTS } from './host-texts';
import type { OpenItem } from './item';
import type { Scene } from './methods/method';
import type { Pane } from './pane';
import { createPane } from './pane';
import type { WireLog } from './wire-log';
import { createWireLog } from './wire-log';

/** The add-in's pages, and all that passes between them and the host. */
export interface AddInPages {
  readonly pane: Pane;
  readonly functions: Functions;
  readonly faults: Faults;
  readonly log: WireLog;
  readonly roaming: Map<string, string>;
  /** New messages that the add-in opened. */
  readonly started: readonly StartedMessage[];
  /** Tells an event to every page that listens, after the answer that is just being given. */
  readonly tell: (event: string, payload: unknown) => void;
  /** What a method of a page works on. */
  readonly scene: (item: OpenItem, frame?: AddInFrame) => Scene;
}

export interface AddInPagesOptions {
  readonly settings: OutlookSettings;
  readonly form: Form;
  readonly item: () => OpenItem | null;
  readonly redraw: () => void;
  readonly onViolation: (text: string) => void;
}

export function createAddInPages({ settings, form, item, redraw, onViolation }: AddInPagesOptions): AddInPages {
  const { name } = settings.addIn;
  const roaming = new Map(Object.entries(settings.roaming));
  const newMessages: StartedMessage[] = [];
  const log = createWireLog(() => performance.now());
  const open = (page: Pick<FrameOptions, 'role' | 'launchedBy' | 'url' | 'into' | 'initializationContext'>) =>
    openFrame({
      ...page,
      title: name,
      settings,
      onRequest: (frame, request) => {
        answer(frame, request);
      },
    });
  const pane = createPane(name, HOST_TEXTS[settings.locale], (url, into, initializationContext) =>
    open({ role: 'pane', launchedBy: null, url, into, initializationContext }),
  );
  const functions = createFunctions(
    settings,
    (url, into, launchedBy) => open({ role: 'runtime', launchedBy, url, into, initializationContext: '' }),
    onViolation,
  );
  const frames = (): readonly AddInFrame[] => {
    const shown = pane.frame();
    return shown ? [...functions.frames(), shown] : functions.frames();
  };
  // Before its first message a frame still holds an empty page that is nobody's.
  const started = new WeakSet<AddInFrame>();
  const whisperFaults = (frame: AddInFrame): void => {
    if (!started.has(frame)) return;
    const names = faults.throwing(frame.role);
    frame.whisper({ emulatedOutlook: { throwing: [...names, ...names.flatMap(callKeys)] } });
  };
  const faults = createFaults(form.html, () => {
    frames().forEach(whisperFaults);
  });
  const tell = (event: string, payload: unknown): void => {
    setTimeout(() => {
      for (const frame of frames()) frame.tell(event, payload);
    });
  };
  const scene: AddInPages['scene'] = (of, frame) => ({
    settings,
    form,
    item: of,
    roaming,
    initializationContext: frame?.initializationContext ?? '',
    tell,
    start: (message) => void newMessages.push(message),
    redraw,
  });
  const answer = createAnswers({
    settings,
    log,
    faults,
    form,
    roaming,
    item,
    scene: (frame, of) => scene(of, frame),
    onStart: (frame) => {
      started.add(frame);
      whisperFaults(frame);
    },
    onCompleted: (id, ended) => {
      functions.completed(id, ended);
    },
    onClose: (frame) => {
      if (frame === pane.frame()) pane.close();
    },
    onEscape: () => {
      byId('body', HTMLDivElement).focus();
    },
  });
  return { pane, functions, faults, log, roaming, started: newMessages, tell, scene };
}
