// The few pieces of React that the host uses; React itself ships no types.
declare module 'react' {
  export interface ReactElement {
    readonly key: string | null;
  }
  export type ReactNode = ReactElement | string | number | boolean | null | undefined | readonly ReactNode[];
  export interface Attributes {
    key?: string | number;
    [name: string]: unknown;
  }
  export function createElement<Props extends object>(
    type: string | ((props: Props) => ReactNode),
    props?: (Props & Attributes) | null,
    ...children: ReactNode[]
  ): ReactElement;
  export const StrictMode: (props: { children?: ReactNode }) => ReactNode;
  export function useEffect(effect: () => void, dependencies: readonly unknown[]): void;
  export function useSyncExternalStore<T>(
    subscribe: (changed: () => void) => () => void,
    snapshot: () => T,
    serverSnapshot: () => T,
  ): T;
}

declare module 'react-dom' {
  import type { ReactNode } from 'react';

  export function createPortal(node: ReactNode, container: Element): ReactNode;
  export function flushSync(change: () => void): void;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  interface Options {
    onRecoverableError?: (error: unknown) => void;
  }
  export function createRoot(container: Element, options?: Options): { render(node: ReactNode): void };
  export function hydrateRoot(container: Element, node: ReactNode, options?: Options): void;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';
  export function renderToString(node: ReactNode): string;
}
