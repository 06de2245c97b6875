import type { WebpackPluginInstance } from 'webpack';

export class XpiPlugin implements WebpackPluginInstance {
  /** @param file the add-on file to write */
  constructor(file: string);
  apply: WebpackPluginInstance['apply'];
}
