import type { MessageToOpen, Person, RecipientField } from './api';
import { RECIPIENT_FIELDS } from './calls';
import { byId, nodesOf, nodesOfText } from './dom';
import { peopleText, readPeople } from './people';

/** What is typed: the fields themselves are the truth, whoever fills them in. */
export interface Form {
  readonly show: (message: MessageToOpen, from: Person) => void;
  readonly recipients: (field: RecipientField) => readonly Person[];
  readonly setRecipients: (field: RecipientField, people: readonly Person[]) => void;
  readonly subject: () => string;
  readonly setSubject: (subject: string) => void;
  readonly html: () => string;
  readonly text: () => string;
  readonly setBody: (content: string, type: 'html' | 'text') => void;
  readonly prepend: (content: string, type: 'html' | 'text') => void;
  /** Puts content in the place of the selection, or at the start when the body has none. */
  readonly replaceSelection: (content: string, type: 'html' | 'text') => void;
  readonly setSignature: (content: string, type: 'html' | 'text') => void;
}

/** `onRecipients` hears of recipients that were changed in the window or by `setRecipients`. */
export function createForm(onRecipients: (field: RecipientField) => void): Form {
  const inputs = new Map(RECIPIENT_FIELDS.map((field) => [field, byId(field, HTMLInputElement)]));
  const subject = byId('subject', HTMLInputElement);
  const body = byId('body', HTMLDivElement);
  const from = byId('from', HTMLOutputElement);
  const nodes = (content: string, type: 'html' | 'text'): readonly Node[] =>
    type === 'html' ? nodesOf(content) : nodesOfText(content);

  for (const [field, input] of inputs) {
    input.addEventListener('change', () => {
      onRecipients(field);
    });
  }

  const form: Form = {
    show: (message, sender) => {
      const editable = message.kind === 'compose';
      body.contentEditable = String(editable);
      for (const [field, input] of inputs) {
        input.value = peopleText(message[field] ?? []);
        input.readOnly = !editable;
      }
      subject.value = message.subject ?? '';
      subject.readOnly = !editable;
      from.value = peopleText([sender]);
      body.dataset.type = message.bodyType ?? 'html';
      if (message.text === undefined) form.setBody(message.html ?? '', 'html');
      else form.setBody(message.text, 'text');
    },
    recipients: (field) => readPeople(inputs.get(field)?.value ?? ''),
    setRecipients: (field, people) => {
      const input = inputs.get(field);
      if (input) input.value = peopleText(people);
      onRecipients(field);
    },
    subject: () => subject.value,
    setSubject: (value) => {
      subject.value = value;
    },
    html: () => body.innerHTML,
    text: () => body.innerText.replaceAll('\u00a0', ' '),
    setBody: (content, type) => {
      body.replaceChildren(...nodes(content, type));
    },
    prepend: (content, type) => {
      body.prepend(...nodes(content, type));
    },
    replaceSelection: (content, type) => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!range || !body.contains(range.commonAncestorContainer)) {
        form.prepend(content, type);
        return;
      }
      range.deleteContents();
      for (const node of [...nodes(content, type)].reverse()) range.insertNode(node);
      range.collapse(false);
    },
    setSignature: (content, type) => {
      body.querySelector('#Signature')?.remove();
      const signature = document.createElement('div');
      signature.id = 'Signature';
      signature.append(...nodes(content, type));
      body.append(signature);
    },
  };
  return form;
}
