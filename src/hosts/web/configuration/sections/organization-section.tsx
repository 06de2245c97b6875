import type { Mode } from '../../../../core/context';
import { TextField } from '../parts/text-field';
import { faultsAt } from '../parts/fault-lines';
import { useConfigurationPage } from '../page-model';

const MODES: readonly Mode[] = ['observe', 'advise', 'enforce'];

/** Who asks, whom, and what the contract has. */
export function OrganizationSection() {
  const { locale, state, files, change } = useConfigurationPage();
  const texts = locale.setup.organization;
  const faults = (...path: readonly string[]) => faultsAt(files.settingsFaults, path, locale);
  return (
    <>
      <TextField
        label={texts.name}
        value={state.organization}
        faults={faults('organization')}
        onChange={(organization) => {
          change({ organization });
        }}
      />
      <fieldset>
        <legend>{texts.mode}</legend>
        <p className="hint">{texts.modeHint}</p>
        {MODES.map((mode) => (
          <label key={mode} className="choice">
            <input
              type="radio"
              name="mode"
              checked={state.mode === mode}
              onChange={() => {
                change({ mode });
              }}
            />
            {locale.rollout.summary.modes[mode]}
          </label>
        ))}
      </fieldset>
      <TextField
        label={texts.vendor}
        value={state.vendorName}
        faults={faults('vendor', 'name')}
        onChange={(vendorName) => {
          change({ vendorName });
        }}
      />
      <TextField
        label={texts.domains}
        hint={texts.domainsHint}
        lines={3}
        value={state.domains}
        faults={[...faults('vendor', 'domains'), ...(files.lacksDomains ? [texts.domainsMissing] : [])]}
        onChange={(domains) => {
          change({ domains });
        }}
      />
      <TextField
        label={texts.products}
        hint={texts.productsHint}
        lines={3}
        value={state.products}
        faults={faults('vendor', 'products')}
        onChange={(products) => {
          change({ products });
        }}
      />
      <TextField
        label={texts.exempt}
        hint={texts.exemptHint}
        lines={3}
        value={state.exemptAddresses}
        faults={faults('vendor', 'exemptAddresses')}
        onChange={(exemptAddresses) => {
          change({ exemptAddresses });
        }}
      />
      <TextField
        label={texts.robot}
        hint={texts.robotHint}
        lines={2}
        value={state.ticketRobotAddresses}
        faults={faults('vendor', 'ticketRobotAddresses')}
        onChange={(ticketRobotAddresses) => {
          change({ ticketRobotAddresses });
        }}
      />
      <fieldset>
        <legend>{texts.contract}</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={state.operationalSupport}
            onChange={(event) => {
              change({ operationalSupport: event.target.checked });
            }}
          />
          {texts.operationalSupport}
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={state.training}
            onChange={(event) => {
              change({ training: event.target.checked });
            }}
          />
          {texts.training}
        </label>
      </fieldset>
      <TextField
        label={texts.maxTotal}
        value={state.maxTotal}
        faults={faults('attachments')}
        onChange={(maxTotal) => {
          change({ maxTotal });
        }}
      />
    </>
  );
}
