import type { Method } from './method';

const open: Method = (parameters, { start }) => {
  start({ to: parameters.list('toRecipients').map(String), subject: parameters.text('subject') });
  return {};
};

/** The window of a new message. The library has both calls beside a mail that is read, and neither beside a draft. */
export const NEW_MESSAGE_METHODS: Readonly<Record<number, Method>> = { 44: open, 178: open };
