import { followPointer, type Pointer, type PointerParts } from './pointer';

/** Gives what follows the pointer, once for each document in turn; the one before it ends. */
export function createFollower(parts: PointerParts): () => Pointer {
  let following = new AbortController();
  return () => {
    following.abort(); // A document that is replaced may have kept its listeners.
    following = new AbortController();
    const signal = AbortSignal.any([parts.signal, following.signal]);
    return followPointer({ ...parts, signal });
  };
}
