import { TimeOver, within } from './within';

const never = (): Promise<string> => new Promise(() => undefined);

test('gives what comes in time', async () => {
  await expect(within(1000, 'call', () => Promise.resolve('here'))).resolves.toBe('here');
});

test('rejects with what fails, also where it throws at once', async () => {
  await expect(within(1000, 'call', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(
    within(1000, 'call', () => {
      throw new Error('thrown');
    }),
  ).rejects.toThrow('thrown');
});

test('gives up on what never answers', async () => {
  await expect(within(5, 'storage.get', never)).rejects.toEqual(new TimeOver('storage.get', 5));
});
