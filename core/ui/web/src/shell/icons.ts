import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { url } from 'virtual:sprite';

const SYSTEM: Record<string, string> = {
  'chevron-down': 'chevron-down',
  'chevron-left': 'chevron-left',
  'chevron-right': 'chevron-right',
  'circle-question': 'circle-help',
  'ellipsis-h': 'ellipsis',
  'eye-slash': 'eye-off',
  indeterminate: 'minus',
  xmark: 'x',
};

/** Web Awesome would fetch its icons from data addresses and a public host; it gets ours. */
export function useOurIcons(): void {
  for (const library of ['system', 'default']) {
    registerIconLibrary(library, {
      resolver: (name) => `${url}#${SYSTEM[name] ?? name}`,
      mutator: (svg) => {
        svg.setAttribute('fill', 'none');
        svg.setAttribute('stroke', 'currentColor');
      },
      spriteSheet: true,
    });
  }
}
