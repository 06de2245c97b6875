import type { AddOnPage } from '../../driver/add-on-page';

/** What the writer keeps, so that there is a telephone number to offer and no first question to answer. */
const PERSON = {
  profile: { name: 'Maria Rossi', phone: '0731 123456', entities: ['Comune di Esempio'], availability: null },
  introduced: true,
};

/** Writes into the add-on's storage what "I miei dati" would. */
export async function keepPerson(page: AddOnPage, person: unknown = PERSON): Promise<void> {
  await page.run(async ({ messenger }, kept) => {
    const { storage } = messenger as { readonly storage: { readonly local: { set(values: unknown): Promise<void> } } };
    await storage.local.set({ language: 'it', person: kept });
  }, person);
}
