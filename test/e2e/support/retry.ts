// A browser or a mail program on a busy machine may miss a time limit once; what is wrong fails again. Both failures are printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
