import type { Person } from '../api';
import { RECIPIENT_FIELDS } from '../calls';
import type { Form } from '../form';
import type { Method, Parameters } from './method';
import { textField } from './method';

const MOST_RECIPIENTS = 100;
const TOO_MANY_RECIPIENTS = 9012;
const WRONG_FORMAT = 9002;
/** recipientType of the protocol: 2 is a user of the organisation, 3 somebody outside. */
const OUTSIDE = 3;

const field = (parameters: Parameters) => RECIPIENT_FIELDS[parameters.number('recipientField')] ?? 'to';
const coercion = (parameters: Parameters) => (parameters.number('coercionType') === 3 ? 'html' : 'text');

function people(parameters: Parameters): readonly Person[] {
  return parameters
    .list('recipientArray')
    .map((one) =>
      typeof one === 'string'
        ? { name: '', address: one }
        : { name: textField(one, 'name'), address: textField(one, 'address') },
    );
}

/** A method that puts content into the body; a plain-text message takes no HTML. */
function writes(put: (form: Form, content: string, type: 'html' | 'text') => void): Method {
  return (parameters, { form, item }) => {
    const type = coercion(parameters);
    if (type === 'html' && item.bodyType === 'text') return { errorCode: WRONG_FORMAT };
    put(form, parameters.text('data'), type);
    return {};
  };
}

/** Recipients, subject and body. */
export const TEXT_METHODS: Readonly<Record<number, Method>> = {
  15: (parameters, { form }) => ({
    data: form
      .recipients(field(parameters))
      .map(({ name, address }) => ({ name: name || address, address, recipientType: OUTSIDE, appointmentResponse: 0 })),
  }),
  21: (parameters, { form }) => {
    if (people(parameters).length > MOST_RECIPIENTS) return { errorCode: TOO_MANY_RECIPIENTS };
    form.setRecipients(field(parameters), people(parameters));
    return {};
  },
  22: (parameters, { form }) => {
    const all = [...form.recipients(field(parameters)), ...people(parameters)];
    if (all.length > MOST_RECIPIENTS) return { errorCode: TOO_MANY_RECIPIENTS };
    form.setRecipients(field(parameters), all);
    return {};
  },
  18: (_parameters, { form }) => ({ data: form.subject() }),
  17: (parameters, { form }) => {
    form.setSubject(parameters.text('subject'));
    return {};
  },
  107: (_parameters, { item }) => ({ data: { name: item.from.name, address: item.from.address, recipientType: 2 } }),
  14: (_parameters, { item }) => ({ data: item.bodyType }),
  37: (parameters, { form }) => ({ data: coercion(parameters) === 'html' ? form.html() : form.text() }),
  38: writes((form, content, type) => {
    form.setBody(content, type);
  }),
  23: writes((form, content, type) => {
    form.prepend(content, type);
  }),
  13: writes((form, content, type) => {
    form.replaceSelection(content, type);
  }),
  29: writes((form, content, type) => {
    form.replaceSelection(content, type);
  }),
  173: writes((form, content, type) => {
    form.setSignature(content, type);
  }),
};
