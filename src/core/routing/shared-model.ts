import { MODEL } from './model-data';
import { readModel } from './read-model';
import type { RoutingModel } from './routing-model';

let shared: RoutingModel | null = null;

/** The model that this version ships with, unpacked on first use. */
export function sharedModel(): RoutingModel {
  shared ??= readModel(MODEL);
  return shared;
}
