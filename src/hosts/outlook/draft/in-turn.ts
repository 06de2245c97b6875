/** The same function, but each run begins when the one before it is over, whether that went well or not. */
export function inTurn<Input, Output>(run: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const next = () => run(input);
    const outcome = last.then(next, next);
    last = outcome;
    return outcome;
  };
}
