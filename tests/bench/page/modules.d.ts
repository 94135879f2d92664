// React has no types of its own, and ours are Preact's.
declare module 'react' {
  export function createElement(type: string, props: object | null, ...children: unknown[]): object;
}
declare module 'react-dom' {
  export function flushSync(render: () => void): void;
}
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(element: object): void };
}
