import { check } from '../../core/check';
import { applyEdits } from '../../core/edits/apply-edits';
import type { DraftPort, OrganizationConfiguration } from '../../pane/draft-port';
import { newId } from './draft/form-draft';
import { attachImages, detachImages } from './draft/inline-images';
import { toDraft } from './draft/to-draft';
import { configurationOrigin } from './store/configuration-storage';
import type { FormStore } from './store/form-store';
import { clearTally, readGateTally } from './store/tally-storage';
import type { LocalSettings } from './store/local-settings';
import { readPerson, writePerson } from './store/person-storage';

/** The port of the page: its draft is the form's, its memory the browser's. */
export function createWebPort(
  store: FormStore,
  settings: LocalSettings,
  configuration: OrganizationConfiguration,
): DraftPort {
  return {
    abilities: { staysAfterSending: true },
    readSnapshot: () => Promise.resolve({ state: 'draft', draft: toDraft(store.get()), note: store.get().note }),
    applyEdits: (edits) => {
      const form = store.get();
      const { draft, inverse } = applyEdits(toDraft(form), edits);
      if (inverse.length > 0 && draft.body.format === 'html') {
        const { images } = detachImages(form.html);
        const { to, cc, bcc, subject, body } = draft;
        store.update({ to, cc, bcc, subject, html: attachImages(body.html, images) });
      }
      return Promise.resolve(inverse);
    },
    writeNote: (note) => {
      store.update({ note });
      return Promise.resolve();
    },
    watch: (onChange) => store.subscribe(onChange),
    readConfiguration: () =>
      Promise.resolve({ ...configuration, origin: configurationOrigin(settings, configuration) }),
    loadCheck: () => Promise.resolve(check),
    readPersonSettings: () => Promise.resolve(readPerson(settings)),
    writePersonSettings: (person) => {
      writePerson(settings, person);
      return Promise.resolve();
    },
    attachFile: ({ name, content }) => {
      store.update({ files: [...store.get().files, { id: newId(), name, type: content.type, content }] });
      return Promise.resolve();
    },
    readDiagnosis: () =>
      Promise.resolve({
        program: 'web',
        version: navigator.userAgent,
        platform: null,
        abilities: abilitiesOf(window),
        files: [],
        tally: readGateTally(settings),
        tallyHolds: 'all',
      }),
    clearTally: () => {
      clearTally(settings);
      return Promise.resolve();
    },
    openPage: (url) => {
      if (url.startsWith('https:')) window.open(url, '_blank', 'noopener,noreferrer');
    },
  };
}

/** The parts of the browser that the page makes use of, where it has them. */
function abilitiesOf(browser: object): readonly string[] {
  return ['indexedDB', 'localStorage', 'ClipboardItem'].filter((name) => name in browser);
}
