import { FROM_NOTICE, NOTICE_ICON, PANE_COMMAND } from '../command-id';
import { isSupport } from '../draft/is-support';
import { itemReader } from '../draft/read-item';
import { readEnvelope } from '../draft/read-parts';
import type { GateSettings } from '../gate/gate-settings';
import type { OfficeCalls, StartCall } from '../office/office-call';

/** The bar's key among the message's notifications, and where the draft's session says that it was shown. */
const NOTICE_KEY = 'ticket-in-regola.notice';

/**
 * Puts a bar above a draft that became a support request, with a button that opens the pane, and takes it away when it is none any
 * more. A bar that was shown and closed by the writer does not come back; where recipients or note cannot be read nothing changes,
 * and in an organisation that only observes there is none. Of an ordinary mail it reads recipients and note, and writes nothing.
 */
export function updateNotice(item: Office.MessageCompose, calls: OfficeCalls, known: GateSettings): Promise<void> {
  if (known.configuration.settings.mode === 'observe') return Promise.resolve();
  const { call, order } = calls;
  return readEnvelope(itemReader(item, calls)).then(({ draft, note, failures }) => {
    if (failures.size > 0) return undefined;
    const wanted = isSupport(draft, note, known.configuration);
    return wasShown().then((shown) => {
      if (wanted === shown) return undefined;
      return (wanted ? show() : hide()).then(() =>
        order('notice mark write', (done) => {
          item.sessionData.setAsync(NOTICE_KEY, wanted ? '1' : '', done);
        }),
      );
    });
  });

  function wasShown(): Promise<boolean> {
    return call<string>('notice mark', (done) => {
      item.sessionData.getAsync(NOTICE_KEY, done);
    }).then(
      (mark) => mark === '1',
      () => false,
    );
  }

  function show(): Promise<void> {
    const { text, openPane } = known.locale.outlook.notice;
    const button = {
      actionType: 'showTaskPane',
      actionText: openPane,
      commandId: PANE_COMMAND,
      contextData: FROM_NOTICE,
    };
    return order('notice', add({ type: 'insightMessage', actions: [button] })).catch(() =>
      order('plain notice', add({ type: 'informationalMessage', persistent: false })),
    );

    function add(details: Omit<Office.NotificationMessageDetails, 'message' | 'icon'>): StartCall<void> {
      return (done) => {
        item.notificationMessages.addAsync(NOTICE_KEY, { ...details, message: text, icon: NOTICE_ICON }, done);
      };
    }
  }

  function hide(): Promise<void> {
    return order('notice removal', (done) => {
      item.notificationMessages.removeAsync(NOTICE_KEY, done);
    }).catch(() => undefined);
  }
}
