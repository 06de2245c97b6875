import type { ModuleEntry } from '../../core/routing/directory';

/** Lower case and without accents, so that "contabilita" finds "Contabilità". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** The modules in whose name, address or terms every word of the query occurs, in the directory's order. */
export function searchModules(modules: readonly ModuleEntry[], query: string): readonly ModuleEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return modules.filter((module) => {
    const text = fold([module.name, module.address, ...(module.terms ?? [])].join(' '));
    return words.every((word) => text.includes(word));
  });
}
