import { createOfficeCalls } from './office-call';

type Callback = (result: Office.AsyncResult<string>) => void;

const succeeded = (value: string) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const failed = (code: number) => ({ status: 'failed', error: { code } }) as unknown as Office.AsyncResult<string>;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('an answer is the value, a failed result an error with its code', async () => {
  const { call } = createOfficeCalls(() => 1000);
  await expect(
    call<string>('subject', (done) => {
      done(succeeded('Oggetto'));
    }),
  ).resolves.toBe('Oggetto');
  await expect(
    call<string>('subject', (done) => {
      done(failed(9042));
    }),
  ).rejects.toMatchObject({ kind: 'failed', code: 9042, message: 'subject: failed (9042)' });
});

test('a call that throws, or answers nothing that can be read, fails', async () => {
  const { call } = createOfficeCalls(() => 1000);
  await expect(
    call('subject', () => {
      throw new Error('no permission');
    }),
  ).rejects.toMatchObject({ kind: 'thrown' });
  await expect(
    call('subject', (done) => {
      (done as (result?: unknown) => void)();
    }),
  ).rejects.toMatchObject({ kind: 'failed', code: null });
});

test('silence ends at the limit, and the next call is made', async () => {
  const { call } = createOfficeCalls(() => 1000);
  const silent = call('body', () => undefined);
  const next = call<string>('subject', (done) => {
    done(succeeded('Oggetto'));
  });
  const outcome = expect(silent).rejects.toMatchObject({ kind: 'silence' });
  await jest.advanceTimersByTimeAsync(1000);
  await outcome;
  await expect(next).resolves.toBe('Oggetto');
});

test('never two at once', async () => {
  const { call } = createOfficeCalls(() => 1000);
  const order: string[] = [];
  let answer: Callback = () => undefined;
  const first = call<string>('to', (done) => {
    order.push('to starts');
    answer = done;
  });
  const second = call<string>('cc', (done) => {
    order.push('cc starts');
    done(succeeded(''));
  });
  await jest.advanceTimersByTimeAsync(10);
  expect(order).toEqual(['to starts']);
  answer(succeeded(''));
  await Promise.all([first, second]);
  expect(order).toEqual(['to starts', 'cc starts']);
});

test('a call that has no answer yet is not made again until it has, or another item is open', async () => {
  const { call, forget } = createOfficeCalls(() => 1000);
  const answers: Callback[] = [];
  const read = () => {
    const reading = call<string>('body', (done) => {
      answers.push(done);
    });
    reading.catch(() => undefined);
    return reading;
  };
  const first = read();
  await jest.advanceTimersByTimeAsync(1000);
  await expect(first).rejects.toMatchObject({ kind: 'silence' });
  await expect(read()).rejects.toMatchObject({ kind: 'pending' });
  expect(answers).toHaveLength(1);
  answers[0]?.(succeeded('late'));
  const second = read();
  await jest.advanceTimersByTimeAsync(1);
  answers[1]?.(succeeded('fresh'));
  await expect(second).resolves.toBe('fresh');

  const third = read();
  await jest.advanceTimersByTimeAsync(1000);
  await expect(third).rejects.toMatchObject({ kind: 'silence' });
  forget();
  const fourth = read();
  await jest.advanceTimersByTimeAsync(1);
  answers[3]?.(succeeded('of the other item'));
  await expect(fourth).resolves.toBe('of the other item');
});

test('without time left no call is made', async () => {
  const start = jest.fn();
  await expect(createOfficeCalls(() => 0).call('body', start)).rejects.toMatchObject({ kind: 'silence' });
  expect(start).not.toHaveBeenCalled();
});
