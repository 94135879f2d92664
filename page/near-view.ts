import type { MarkedBlock } from './painter';

/** Tells which blocks are near what the reader sees: on the screen, or within its height of it. */
export interface NearView {
  /** Watch where a block is, from now on; `isNear` is what it is taken for until that is known. */
  follow(block: MarkedBlock, isNear: boolean): void;
  leave(block: MarkedBlock): void;
  has(block: MarkedBlock): boolean;
}

/** A near view that ends with its signal; `onMove` hears of blocks that come near, and of those that go. */
export function createNearView(
  onMove: (block: MarkedBlock, isNear: boolean) => void,
  signal: AbortSignal,
): NearView {
  const blocksAt = new Map<Element, Set<MarkedBlock>>(); // A host's root stands where the host does.
  const near = new WeakSet<Element>();

  function take({ target, isIntersecting, boundingClientRect }: IntersectionObserverEntry): void {
    const isNear = isIntersecting || isWithoutBox(boundingClientRect);
    if (isNear === near.has(target)) return;
    if (isNear) near.add(target);
    else near.delete(target);
    for (const block of blocksAt.get(target) ?? []) onMove(block, isNear);
  }

  const observer = new IntersectionObserver((entries) => entries.forEach(take), {
    rootMargin: '100% 0px',
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    follow(block, isNear) {
      const element = elementOf(block);
      const blocks = blocksAt.get(element);
      if (blocks) return void blocks.add(block);
      blocksAt.set(element, new Set([block]));
      if (isNear) near.add(element);
      observer.observe(element);
    },
    leave(block) {
      const element = elementOf(block);
      const blocks = blocksAt.get(element);
      if (!blocks?.delete(block) || blocks.size > 0) return;
      blocksAt.delete(element);
      near.delete(element);
      observer.unobserve(element);
    },
    has: (block) => near.has(elementOf(block)),
  };
}

const elementOf = (block: MarkedBlock) => (block instanceof Element ? block : block.host);

// Not rendered, or only what is in it: nothing tells where that is.
const isWithoutBox = ({ width, height }: DOMRectReadOnly) => width === 0 && height === 0;
