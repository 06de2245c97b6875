import packageFile from '../../package.json';

/** The program's version. */
export const VERSION: string = packageFile.version;
