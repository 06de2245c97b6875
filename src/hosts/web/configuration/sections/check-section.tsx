import { useState } from 'react';
import { checkSite, type SiteCheck } from '../../../../rollout/check/check-site';
import { describeSiteFault } from '../../../../rollout/check/describe-site-fault';
import { askSite, siteAddress } from '../model/site-files';
import { useConfigurationPage } from '../page-model';

type Outcome = { readonly state: 'idle' | 'working' } | { readonly state: 'checked'; readonly check: SiteCheck };

/** Tries the site that the page stands in as it is deployed: what the command line tries, as far as a browser is told. */
export function CheckSection() {
  const { locale } = useConfigurationPage();
  const texts = locale.setup.check;
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  return (
    <>
      <p className="hint">{texts.hint}</p>
      <p>{texts.address(siteAddress())}</p>
      <button
        type="button"
        aria-disabled={outcome.state === 'working'}
        onClick={() => {
          if (outcome.state === 'working') return;
          setOutcome({ state: 'working' });
          void checkSite(siteAddress(), askSite).then((check) => {
            setOutcome({ state: 'checked', check });
          });
        }}
      >
        {texts.run}
      </button>
      <div role="status" data-check={outcome.state}>
        {outcome.state === 'working' ? <p>{texts.running}</p> : null}
        {outcome.state === 'checked' ? <Checked check={outcome.check} /> : null}
      </div>
    </>
  );
}

function Checked({ check: { faults, facts } }: { readonly check: SiteCheck }) {
  const { locale } = useConfigurationPage();
  const { rollout, setup } = locale;
  const words = faults.map((fault) => describeSiteFault(fault, locale));
  return (
    <>
      {facts === null ? null : <p>{rollout.siteFound(facts.version, facts.organization, facts.mode, facts.modules)}</p>}
      <p className={words.length === 0 ? 'notice good' : 'notice bad'}>
        {words.length === 0 ? rollout.siteInOrder(siteAddress()) : rollout.siteFaults(words.length)}
      </p>
      <ol className="site-faults">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      {setup.check.unseen.map((line) => (
        <p className="hint" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
