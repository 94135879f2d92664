import { connections } from './connections-strings';
import { DateText } from './DateText';
import { Speaker } from './Speaker';
import { StatusMark } from './StatusMark';
import { IN_ENGLISH } from './text-language';
import type { Connection, Connections } from './topic-connections';
import { topicName } from './topic-name';

interface ConnectionFactsProps {
  near: Connections;
  /** The connection whose facts are listed. */
  open: Connection;
  /** Name of the topic at hand. */
  centre: string;
  onClaim(id: string): void;
}

/** The facts that two topics share, and with whom else of the picture the second shares some of them. */
export function ConnectionFacts({ near, open, centre, onClaim }: ConnectionFactsProps) {
  const { topic, claims } = open;
  const others = othersOf(near, open);
  return (
    <>
      <h4 class="connection-heading">
        {connections.heading(claims.length, centre, topicName(topic))}
      </h4>
      {others.length > 0 && <p class="hint">{connections.also(topicName(topic), others)}</p>}
      <ol class="claims">
        {claims.map(({ id, date, status, text, speaker }) => (
          <li key={id} class="claim">
            <p class="claim-head">
              <DateText span={date} /> <StatusMark status={status} />
            </p>
            <p class="claim-text" {...IN_ENGLISH}>
              {text}
            </p>
            {speaker !== undefined && (
              <p class="speaker">
                <Speaker name={speaker} />
              </p>
            )}
            <button
              type="button"
              class="connection-open"
              aria-label={connections.openOne(text)}
              onClick={() => onClaim(id)}
            >
              {connections.open}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function othersOf({ nearest, links }: Connections, { topic }: Connection) {
  return links.flatMap(({ ends, claims }) => {
    const other = ends.find((id) => id !== topic.id);
    const named = nearest.find((one) => one.topic.id === other);
    return ends.includes(topic.id) && named
      ? [[topicName(named.topic), claims.length] as const]
      : [];
  });
}
