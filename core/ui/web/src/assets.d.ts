declare module '*.css' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
declare module '*.woff2' {
  const url: string;
  export default url;
}
declare module 'virtual:sprite' {
  export const url: string;
  export const names: ReadonlySet<string>;
}
