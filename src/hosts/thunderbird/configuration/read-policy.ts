/** What enterprise policies hand over; `null` where there is no policy for the add-on, as Thunderbird then rejects. */
export function readPolicy(): Promise<Readonly<Record<string, unknown>> | null> {
  return messenger.storage.managed.get().then(
    (policy) => policy,
    () => null,
  );
}
