import { useId, useMemo, useRef } from 'preact/hooks';
import type { FactSheet } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { ConnectionFacts } from './ConnectionFacts';
import { ConnectionLines } from './ConnectionLines';
import { type ConnectionPlace, layOutConnections } from './connections-layout';
import { connections } from './connections-strings';
import { TopicName } from './TopicName';
import { type Connection, connectionsOf } from './topic-connections';
import { topicName } from './topic-name';
import { useFrame } from './use-frame';
import { useStateOf } from './use-state-of';

interface ConnectionsProps {
  sheet: FactSheet;
  onTopic(id: TopicId): void;
  onClaim(id: string): void;
}

/** Connected topics that are drawn; of the others their number is told. */
const MOST = 12;

/** The topics that share most facts with one, around it; each number lists those facts. */
export function Connections({ sheet, onTopic, onClaim }: ConnectionsProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useFrame(place);
  const near = useMemo(() => connectionsOf(sheet, MOST), [sheet]);
  const [openId, setOpen] = useStateOf<TopicId | undefined>(sheet, undefined);
  const factsId = useId();
  const name = topicName(sheet.topic);
  if (near.nearest.length === 0) return <p class="hint">{connections.none}</p>;
  const layout = frame && layOutConnections(near.nearest.length, frame.width);
  const open = near.nearest.find(({ topic }) => topic.id === openId);
  return (
    <section class="connections" aria-label={connections.label(name)}>
      <p class="hint">{connections.how}</p>
      <div ref={place} class="connections-place" style={{ height: `${layout?.height ?? 0}px` }}>
        {layout && <ConnectionLines {...{ near, layout, frame, openId }} />}
        <p class="connections-centre">
          <TopicName topic={sheet.topic} />
        </p>
        <ul>
          {layout?.places.map((at, index) => {
            const connection = near.nearest[index] as Connection; // A place was laid out for each.
            const { id } = connection.topic;
            return (
              <Node
                key={id}
                {...{ at, connection, centre: name, factsId }}
                isOpen={id === openId}
                onTopic={() => onTopic(id)}
                onFacts={() => setOpen(id === openId ? undefined : id)}
              />
            );
          })}
        </ul>
      </div>
      {near.further > 0 && <p class="hint">{connections.further(near.further)}</p>}
      <div id={factsId}>
        {open && <ConnectionFacts {...{ near, open, centre: name, onClaim }} />}
      </div>
    </section>
  );
}

interface NodeProps {
  at: ConnectionPlace;
  connection: Connection;
  /** Name of the topic at hand. */
  centre: string;
  factsId: string;
  isOpen: boolean;
  onTopic(): void;
  onFacts(): void;
}

function Node({ at, connection, centre, factsId, isOpen, onTopic, onFacts }: NodeProps) {
  const { topic, claims } = connection;
  const { start, top, width, height } = at.box;
  const box = {
    insetInlineStart: `${start}px`,
    ...{ top: `${top}px`, width: `${width}px`, height: `${height}px` },
  };
  return (
    <li class={`connection is-${at.side}`} style={box}>
      <button type="button" class="connection-name" title={topicName(topic)} onClick={onTopic}>
        <TopicName topic={topic} />
      </button>{' '}
      <button
        type="button"
        class="connection-count"
        aria-label={connections.list(claims.length, centre, topicName(topic))}
        aria-expanded={isOpen}
        aria-controls={factsId}
        onClick={onFacts}
      >
        {connections.shared(claims.length)}
      </button>
    </li>
  );
}
