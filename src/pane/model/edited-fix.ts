import type { Fix } from '../../core/report';

/** The text of a fix that the writer may change before applying it; `null` where there is nothing to write. */
export function editableText(fix: Fix): string | null {
  switch (fix.title.kind) {
    case 'use-subject':
      return fix.title.subject;
    case 'add-signature-line':
    case 'add-line':
      return fix.title.line;
    case 'use-address':
    case 'replace-address':
    case 'remove-address':
    case 'keep-only-address':
    case 'cover-secret':
    case 'shorten-data':
    case 'strike-name':
    case 'add-outline':
    case 'name-entity':
      return null;
  }
}

/** The same fix with the writer's own text in it. A fix without editable text is given back as it is. */
export function withText(fix: Fix, text: string): Fix {
  const before = editableText(fix);
  if (before === null) return fix;
  const edits = fix.edits.map((edit) => {
    if (edit.type === 'replace-subject') return { ...edit, to: text };
    if (edit.type === 'insert-line' && edit.line === before) return { ...edit, line: text };
    return edit;
  });
  if (fix.title.kind === 'use-subject') return { ...fix, title: { kind: 'use-subject', subject: text }, edits };
  const kind = fix.title.kind === 'add-line' ? 'add-line' : 'add-signature-line';
  return { ...fix, title: { kind, line: text }, edits };
}
