import type { AddIn, AddInCommand, CommandAction, LaunchEvent, SendMode } from './add-in';
import type { XmlElement } from './xml';
import { attribute, children, parseXml, textOf } from './xml';

const SEND_MODES: readonly SendMode[] = ['SoftBlock', 'PromptUser', 'Block'];
const PERMISSIONS: readonly AddIn['permission'][] = ['ReadItem', 'ReadWriteItem', 'ReadWriteMailbox', 'Restricted'];

/** Reads an add-in-only manifest of the Mailbox host: its innermost VersionOverrides, with the strings of one locale ("it-IT"). */
export function readManifest(xml: string, locale: string): AddIn {
  const app = parseXml(xml, 'OfficeApp');
  const overrides = innermost(app);
  const [host] = children(overrides, 'Hosts', 'Host').filter((one) => attribute(one, 'type') === 'MailHost');
  if (!host) throw new Error('the manifest has no MailHost');
  const resource = (resid: string): string => resourceOf(overrides, resid, locale);
  const points = children(host, 'DesktopFormFactor', 'ExtensionPoint');
  const compose = points.filter((point) => attribute(point, 'type') === 'MessageComposeCommandSurface');
  const [launch] = points.filter((point) => attribute(point, 'type') === 'LaunchEvent');
  const runtime = attribute(children(host, 'Runtimes', 'Runtime')[0], 'resid');
  const commands = compose.flatMap((point) =>
    children(point, 'OfficeTab', 'Group', 'Control').map((control) => readCommand(control, resource)),
  );
  const permission = textOf(app, 'Permissions');
  const urls = commands.flatMap(({ action }) => (action.type === 'pane' ? [action.url] : []));
  const runtimeUrl = runtime === '' ? null : resource(runtime);
  const [first] = runtimeUrl === null ? urls : [runtimeUrl, ...urls];
  if (first === undefined) throw new Error('the manifest names no page');
  return {
    id: textOf(app, 'Id'),
    name: inLocale(children(app, 'DisplayName')[0], locale),
    permission: PERMISSIONS.find((one) => one === permission) ?? 'Restricted',
    origin: new URL(first).origin,
    commands,
    runtimeUrl,
    launchEvents: launch ? readLaunchEvents(launch) : [],
  };
}

function innermost(app: XmlElement): XmlElement {
  let found = children(app, 'VersionOverrides')[0];
  if (!found) throw new Error('the manifest has no VersionOverrides');
  for (let inner = children(found, 'VersionOverrides')[0]; inner; inner = children(found, 'VersionOverrides')[0]) {
    found = inner;
  }
  return found;
}

function resourceOf(overrides: XmlElement, resid: string, locale: string): string {
  const KINDS = [
    ['Images', 'Image'],
    ['Urls', 'Url'],
    ['ShortStrings', 'String'],
    ['LongStrings', 'String'],
  ] as const;
  const all = KINDS.flatMap(([list, name]) => children(overrides, 'Resources', list, name));
  const found = all.find((one) => attribute(one, 'id') === resid);
  if (!found) throw new Error(`the manifest uses the resource "${resid}" and does not define it`);
  return inLocale(found, locale);
}

function inLocale(element: XmlElement | undefined, locale: string): string {
  const own = element && children(element, 'Override').find((one) => attribute(one, 'Locale') === locale);
  return own ? attribute(own, 'Value') : attribute(element, 'DefaultValue');
}

function readCommand(control: XmlElement, resource: (resid: string) => string): AddInCommand {
  const icons = children(control, 'Icon', 'Image');
  const icon = icons.find((image) => attribute(image, 'size') === '32') ?? icons[0];
  return {
    id: attribute(control, 'id'),
    label: resource(attribute(children(control, 'Label')[0], 'resid')),
    icon: icon ? resource(attribute(icon, 'resid')) : null,
    action: readAction(control, resource),
  };
}

function readAction(control: XmlElement, resource: (resid: string) => string): CommandAction {
  const [action] = children(control, 'Action');
  if (!action) throw new Error(`the button "${attribute(control, 'id')}" has no action`);
  if (attribute(action, 'type') !== 'ShowTaskpane') {
    return { type: 'function', functionName: textOf(action, 'FunctionName') };
  }
  const location = children(action, 'SourceLocation')[0];
  return {
    type: 'pane',
    url: resource(attribute(location, 'resid')),
    pinnable: textOf(action, 'SupportsPinning') === 'true',
  };
}

function readLaunchEvents(point: XmlElement): readonly LaunchEvent[] {
  return children(point, 'LaunchEvents', 'LaunchEvent').map((event) => ({
    type: attribute(event, 'Type'),
    functionName: attribute(event, 'FunctionName'),
    sendMode: SEND_MODES.find((mode) => mode === attribute(event, 'SendMode')) ?? 'SoftBlock',
  }));
}
