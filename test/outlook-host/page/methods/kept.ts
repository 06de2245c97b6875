import type { Method } from './method';

const NOT_SAVED = 9046;
const SETTINGS = 9019;
const NO_KEY = 9050;
const TOO_LONG = 9051;
const MOST_SESSION_CHARACTERS = 50_000;
const MOST_SETTINGS_CHARACTERS = 32 * 1024;

/** What the host keeps: with the message (`sessionData`, drafts) and with the mailbox (roaming settings). */
export const KEPT_METHODS: Readonly<Record<number, Method>> = {
  185: (parameters, { item }) => {
    const after = new Map(item.sessionData).set(parameters.text('name'), parameters.text('value'));
    const length = [...after].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (length > MOST_SESSION_CHARACTERS) return { errorCode: TOO_LONG };
    item.sessionData.set(parameters.text('name'), parameters.text('value'));
    return {};
  },
  186: (parameters, { item }) => {
    const data = item.sessionData.get(parameters.text('name'));
    return data === undefined ? { errorCode: NO_KEY } : { data };
  },
  187: (_parameters, { item }) => ({ data: Object.fromEntries(item.sessionData) }),
  188: (_parameters, { item }) => {
    item.sessionData.clear();
    return {};
  },
  189: (parameters, { item }) => (item.sessionData.delete(parameters.text('name')) ? {} : { errorCode: NO_KEY }),
  404: ({ raw }, { roaming }) => {
    const bag: unknown = Array.isArray(raw) ? raw[0] : undefined;
    if (typeof bag !== 'object' || bag === null) return { errorCode: SETTINGS };
    if (JSON.stringify(bag).length > MOST_SETTINGS_CHARACTERS) return { errorCode: SETTINGS };
    roaming.clear();
    for (const [key, value] of Object.entries(bag)) roaming.set(key, String(value));
    return {};
  },
  32: (_parameters, { item }) => {
    item.saved = true;
    return { data: item.id };
  },
  164: (_parameters, { item }) => (item.saved ? { data: item.id } : { errorCode: NOT_SAVED }),
  174: (_parameters, { item }) => ({ data: { composeType: item.composeType, coercionType: item.bodyType } }),
  175: () => ({ data: false }),
  176: () => ({}),
  99: (_parameters, { initializationContext }) => ({ data: initializationContext }),
};
