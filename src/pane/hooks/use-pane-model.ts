import { useCallback, useMemo } from 'react';
import type { Draft } from '../../core/draft/draft';
import type { DraftNote } from '../../core/draft/draft-note';
import { EMPTY_NOTE } from '../../core/draft/draft-note';
import type { Part, Report } from '../../core/report';
import type { Locale } from '../../locales/locale';
import type { DraftPort, NewMail, OrganizationConfiguration, Snapshot } from '../draft-port';
import type { PaneState } from '../model/pane-state';
import { paneState } from '../model/pane-state';
import type { Attach } from './use-attach';
import { useAttach } from './use-attach';
import { useChoiceCount } from './use-choice-count';
import type { Fixes } from './use-fixes';
import { useFixes } from './use-fixes';
import type { Person } from './use-person';
import { usePerson } from './use-person';
import { useConfiguration } from './use-configuration';
import { useReport } from './use-report';
import { useSnapshot } from './use-snapshot';

/** All that the pane's components show and do. */
export interface PaneModel {
  readonly locale: Locale;
  readonly state: PaneState;
  readonly draft: Draft | null;
  readonly note: DraftNote;
  /** What cannot be told about the draft, because the host did not give it. */
  readonly unread: readonly Part[];
  readonly report: Report | null;
  readonly configuration: OrganizationConfiguration | null;
  readonly person: Person;
  readonly fixes: Fixes;
  /** Changes the draft's note (declared, dismissed, kind) and looks again. */
  readonly changeNote: (change: Partial<DraftNote>) => void;
  readonly openPage: (url: string) => void;
  readonly refresh: () => void;
  /** `null` where the host takes no files from the pane. */
  readonly attach: Attach | null;
  /** `null` where the host cannot open another mail. */
  readonly startMail: ((mail: NewMail) => void) | null;
}

/** Ties port, check and person together: the report is computed anew for every snapshot, by the same function as the gate's. */
export function usePaneModel(port: DraftPort, locale: Locale): PaneModel {
  const { snapshot, refresh } = useSnapshot(port);
  const configuration = useConfiguration(port);
  const fixes = useFixes(port, refresh);
  const { fail } = fixes;
  const person = usePerson(port, fail);
  useChoiceCount(fixes.applied, person.countChoices);

  const draft = snapshot?.state === 'draft' ? snapshot.draft : null;
  const note = snapshot?.state === 'draft' ? snapshot.note : EMPTY_NOTE;
  const unread = useMemo(() => unreadOf(snapshot), [snapshot]);
  const sender = person.settings?.profile ?? null;
  const report = useReport(port, draft, note, configuration, sender);

  const changeNote = useCallback(
    (change: Partial<DraftNote>) => {
      port.writeNote({ ...note, ...change }).then(refresh, () => {
        fail();
        refresh();
      });
    },
    [port, note, refresh, fail],
  );
  const openPage = useCallback(
    (url: string) => {
      port.openPage(url);
    },
    [port],
  );

  const attach = useAttach(port, refresh);
  const startMail = useCallback(
    (mail: NewMail) => {
      port.startMail?.(mail).catch(() => undefined);
    },
    [port],
  );

  const state = paneState(snapshot, report);
  return {
    locale,
    state,
    draft,
    note,
    unread,
    report,
    configuration,
    person,
    fixes,
    changeNote,
    openPage,
    refresh,
    attach,
    startMail: port.startMail === undefined ? null : startMail,
  };
}

function unreadOf(snapshot: Snapshot | null): readonly Part[] {
  if (snapshot?.state !== 'draft') return [];
  const parts = snapshot.unread ?? [];
  return snapshot.draft.attachments === null ? [...parts, 'attachments'] : parts;
}
