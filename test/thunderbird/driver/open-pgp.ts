import type { ChromeWindow } from './chrome-types';
import type { Thunderbird } from './thunderbird';

interface OpenPgp {
  readonly RNP: { genKey(owner: string, kind: 'ECC', size: 0, days: 0, password: string): Promise<string> };
  readonly OpenPGPMasterpass: { retrieveOpenPGPPassword(): Promise<string> };
  readonly EnigmailKeyRing: { getKeyById(id: string): { readonly fpr: string } | null; clearCache(): void };
  readonly PgpSqliteDb2: { acceptAsPersonalKey(fingerprint: string): Promise<void> };
}

interface Accounts {
  readonly MailServices: {
    readonly accounts: { getIdentity(key: string): { setUnicharAttribute(name: string, value: string): void } };
  };
}

/** Makes an OpenPGP key for an identity, which can then encrypt to itself. @param owner as in "Name <address>" */
export async function makeOwnKey({ run }: Thunderbird, identity: string, owner: string): Promise<void> {
  await run(
    async ({ ChromeUtils }: ChromeWindow, key, name) => {
      const load = (module: string): OpenPgp =>
        ChromeUtils.importESModule(`chrome://openpgp/content/modules/${module}.sys.mjs`) as OpenPgp;
      const password = await load('masterpass').OpenPGPMasterpass.retrieveOpenPGPPassword();
      const id = await load('RNP').RNP.genKey(name, 'ECC', 0, 0, password);
      const { EnigmailKeyRing } = load('keyRing');
      EnigmailKeyRing.clearCache();
      const found = EnigmailKeyRing.getKeyById(`0x${id}`) ?? EnigmailKeyRing.getKeyById(id);
      if (found === null) throw new Error('the key that was made is not there');
      await load('sqliteDb').PgpSqliteDb2.acceptAsPersonalKey(found.fpr);
      const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs') as Accounts;
      MailServices.accounts.getIdentity(key).setUnicharAttribute('openpgp_key_id', id);
    },
    identity,
    owner,
  );
}
