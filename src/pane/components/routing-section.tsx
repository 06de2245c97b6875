import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ModuleEntry } from '../../core/routing/directory';
import { useRouting } from '../hooks/use-routing';
import { usePane } from '../pane-context';
import { AddressedModule } from './addressed-module';
import { Section } from './section';
import { StateIcon } from './state-icon';
import { SuggestionCard } from './suggestion-card';

const useStyles = makeStyles({
  line: { margin: '0 4px', fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  inOrder: { display: 'flex', gap: '10px', margin: '0 4px', fontSize: '14px', lineHeight: '20px' },
  others: {
    margin: '8px 4px 0',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '4px',
    fontSize: '13px',
  },
  label: { color: tokens.colorNeutralForeground2 },
  link: {
    fontSize: '13px',
    lineHeight: '24px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  choose: { marginTop: '8px', marginLeft: '4px' },
});

interface RoutingSectionProps {
  readonly onOpenDirectory: () => void;
}

/** "A chi scrivere": the best suggestion as a card, two more as plain lines, the whole directory behind a link. */
export function RoutingSection({ onOpenDirectory }: RoutingSectionProps) {
  const styles = useStyles();
  const { locale, configuration, openPage } = usePane();
  const { addressed, best, repliesToRobot, others, choose } = useRouting();
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = locale.pane.routing;
  const chooseHere = (module: ModuleEntry): void => {
    // The button goes with the choice; its section's heading keeps the place.
    heading.current?.focus();
    choose(module);
  };
  const directory = configuration?.directory;

  if (directory?.modules.length === 0) {
    const url = directory.sourceUrl;
    return (
      <Section heading={texts.heading}>
        <p className={styles.line}>{texts.noDirectory}</p>
        {url === null ? null : (
          <Button
            className={styles.choose}
            onClick={() => {
              openPage(url);
            }}
          >
            {locale.pane.directory.vendorPage(configuration?.settings.vendor.name ?? '')}
          </Button>
        )}
      </Section>
    );
  }

  return (
    <Section heading={texts.heading} headingRef={heading}>
      {addressed.map((module) => (
        <AddressedModule key={module.id} module={module} />
      ))}
      {repliesToRobot ? (
        <p className={styles.inOrder}>
          <StateIcon state="passed" />
          {texts.replyInOrder}
        </p>
      ) : null}
      {best ? <SuggestionCard suggestion={best} onUse={chooseHere} /> : null}
      {addressed.length === 0 && !best && !repliesToRobot ? (
        <>
          <p className={styles.line}>{texts.noSuggestion}</p>
          <Button className={styles.choose} onClick={onOpenDirectory}>
            {texts.openDirectory}
          </Button>
        </>
      ) : (
        <div className={styles.others}>
          {others.map(({ module }) => (
            <OtherModule key={module.id} module={module} onUse={chooseHere} />
          ))}
          <Link as="button" className={styles.link} onClick={onOpenDirectory} data-open-directory>
            {texts.all}
          </Link>
        </div>
      )}
    </Section>
  );
}

function OtherModule({
  module,
  onUse,
}: {
  readonly module: ModuleEntry;
  readonly onUse: (module: ModuleEntry) => void;
}) {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={locale.pane.routing.useModule(module.name, module.address)}
      title={module.address}
      onClick={() => {
        onUse(module);
      }}
    >
      {module.name}
    </Link>
  );
}
