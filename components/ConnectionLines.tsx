import type { TopicId } from '@/data/schema';
import { type ConnectionPlace, type ConnectionsLayout, lineWidth } from './connections-layout';
import type { Connections } from './topic-connections';
import type { Frame } from './use-frame';

interface ConnectionLinesProps {
  near: Connections;
  layout: ConnectionsLayout;
  frame: Frame;
  /** Whose facts are listed. */
  openId: TopicId | undefined;
}

/** The lines of the picture. They say nothing that the list before them does not say in words. */
export function ConnectionLines({ near, layout, frame, openId }: ConnectionLinesProps) {
  const { width, isMirrored } = frame;
  const { centre, places, height } = layout;
  const at = (x: number) => (isMirrored ? width - x : x);
  const placeOf = (id: TopicId) =>
    places[near.nearest.findIndex(({ topic }) => topic.id === id)] as ConnectionPlace; // Links join the nearest.
  return (
    <svg class="connection-lines" aria-hidden="true" focusable="false" {...{ width, height }}>
      {near.links.map(({ ends: [a, b], claims }) => {
        const [from, to] = [placeOf(a), placeOf(b)];
        return (
          <path
            key={`${a} ${b}`}
            class={`link${a === openId || b === openId ? ' is-open' : ''}`}
            stroke-width={lineWidth(claims.length)}
            d={`M${at(from.x)} ${from.y}Q${at(centre.x)} ${(from.y + to.y) / 2} ${at(to.x)} ${to.y}`}
          />
        );
      })}
      {places.map(({ x, y }, index) => {
        const { topic, claims } = near.nearest[index] ?? {};
        return (
          <g key={topic?.id} class={`spoke${topic?.id === openId ? ' is-open' : ''}`}>
            <path
              stroke-width={lineWidth(claims?.length ?? 0)}
              d={`M${at(centre.x)} ${centre.y}L${at(x)} ${y}`}
            />
            <circle cx={at(x)} cy={y} r={4} />
          </g>
        );
      })}
    </svg>
  );
}
