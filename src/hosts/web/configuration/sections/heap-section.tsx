import { useState } from 'react';
import type { Mode } from '../../../../core/context';
import { toDraft } from '../../draft/to-draft';
import { readEml } from '../../eml/read-eml';
import { type HeapCount, type HeapFate, type HeapMail, type HeapResult, judgeHeap } from '../model/judge-heap';
import { useConfigurationPage } from '../page-model';
import { ChooseFiles } from '../parts/choose-files';
import { Faults } from '../parts/text-field';

const FATES: readonly HeapFate[] = ['block', 'ask', 'send', 'ordinary', 'unreadable'];

/** Old mails judged by the configuration: how many would have been held up, and by what. */
export function HeapSection() {
  const { locale, files } = useConfigurationPage();
  const texts = locale.setup.heap;
  const [mails, setMails] = useState<readonly HeapMail[]>([]);
  const read = (chosen: readonly File[]): void => {
    void Promise.all(chosen.map(readMail)).then(setMails);
  };
  const { inForce } = files;
  return (
    <>
      <p className="hint">{texts.hint}</p>
      <div
        className="drop"
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          read([...event.dataTransfer.files]);
        }}
      >
        <p>{texts.drop}</p>
        <ChooseFiles label={texts.choose} accept=".eml,message/rfc822" multiple name="heap" onFiles={read} />
      </div>
      <div role="status">
        {mails.length === 0 ? null : inForce === null ? (
          <Faults faults={[locale.setup.trial.blocked]} />
        ) : (
          <Result result={judgeHeap(mails, inForce.settings, inForce.directory)} mode={inForce.settings.mode} />
        )}
      </div>
    </>
  );
}

async function readMail(file: File): Promise<HeapMail> {
  const form = await readEml(file);
  return { name: file.name, draft: form === null ? null : toDraft(form) };
}

function Result({ result, mode }: { readonly result: HeapResult; readonly mode: Mode }) {
  const { locale } = useConfigurationPage();
  const texts = locale.setup.heap;
  const nameOf = (rule: string): string => Object.entries(locale.rules).find(([id]) => id === rule)?.[1].name ?? rule;
  return (
    <>
      <h3>{texts.enforced}</h3>
      <Fates name="enforce" fates={result.fates} />
      {mode === 'enforce' ? null : (
        <>
          <h3>{texts.chosen(mode)}</h3>
          <Fates name="chosen" fates={result.chosen} />
        </>
      )}
      <h3>{texts.byRule}</h3>
      {result.rules.length === 0 ? <p>{texts.none}</p> : null}
      <ul data-rules>
        {result.rules.map(({ rule, mails }) => (
          <li key={rule}>{texts.held(rule, nameOf(rule), mails)}</li>
        ))}
      </ul>
      <table className="mails">
        <thead>
          <tr>
            <th scope="col">{texts.columns.mail}</th>
            <th scope="col">{texts.columns.fate}</th>
            <th scope="col">{texts.columns.rules}</th>
          </tr>
        </thead>
        <tbody>
          {result.mails.map(({ name, fate, rules }, index) => (
            <tr key={`${name} ${index}`}>
              <td data-label={texts.columns.mail}>{name}</td>
              <td data-label={texts.columns.fate}>{texts.fates[fate](1)}</td>
              <td data-label={texts.columns.rules}>{rules.map(nameOf).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Fates({ name, fates }: { readonly name: 'enforce' | 'chosen'; readonly fates: HeapCount }) {
  const { locale } = useConfigurationPage();
  const texts = locale.setup.heap;
  return (
    <ul className="totals" data-fates={name}>
      {FATES.filter((fate) => fates[fate] > 0).map((fate) => (
        <li key={fate}>
          {fates[fate]} {texts.fates[fate](fates[fate])}
        </li>
      ))}
    </ul>
  );
}
