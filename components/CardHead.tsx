import type { ComponentChildren } from 'preact';
import type { Topic } from '@/data/schema';
import type { CardCallbacks, CardMention } from './card-mention';
import { card } from './card-strings';
import { IconButton } from './IconButton';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { moveByKeys, useDrag } from './use-drag';

const CROSS = 'M1.5 1.5l9 9M10.5 1.5l-9 9';
const PIN = 'M4 1h4l-.6 4L9.5 7.2h-7L4.6 5zM6 7.2V11.5';
const FOUR_WAYS =
  'M6 .8v10.4M.8 6h10.4M4.4 2.4 6 .8l1.6 1.6M4.4 9.6 6 11.2l1.6-1.6M2.4 4.4.8 6l1.6 1.6M9.6 4.4 11.2 6 9.6 7.6';

interface CardHeadProps extends Pick<CardCallbacks, 'onClose' | 'onMove' | 'onCorner' | 'onPin'> {
  titleId: string;
  topic: Topic | undefined;
  mention: CardMention;
  isPinned: boolean;
  /** What stands before the handles in the bar. */
  children: ComponentChildren;
}

/** The head of a card: a bar of tools and of the handles that keep, move and close it, and what it is about. */
export function CardHead(props: CardHeadProps) {
  const { titleId, topic, mention, isPinned, onMove, children } = props;
  return (
    <header class="card-head" data-pinned={isPinned} {...useDrag(isPinned, onMove)}>
      <div class="card-bar">
        {children}
        <Handles {...props} />
      </div>
      <div class="card-title">
        <h2 id={titleId}>
          {topic ? <TopicName topic={topic} /> : <bdi lang="">{mention.quote}</bdi>}
        </h2>{' '}
        {topic && <p class="kind">{strings.kind[topic.kind]}</p>}
      </div>
    </header>
  );
}

function Handles({ isPinned, onPin, onMove, onCorner, onClose }: CardHeadProps) {
  const { tools } = card;
  return (
    <div class="handles">
      {isPinned && (
        <IconButton
          class="icon-button handle"
          name={tools.move}
          icon={FOUR_WAYS}
          onClick={onCorner}
          onKeyDown={moveByKeys(onMove)}
        />
      )}
      <IconButton
        name={tools.pin}
        icon={PIN}
        aria-pressed={isPinned}
        title={isPinned ? tools.unpin : tools.pin}
        onClick={() => onPin(!isPinned)}
        {...(isPinned && { onKeyDown: moveByKeys(onMove) })}
      />
      <IconButton name={card.close} icon={CROSS} onClick={onClose} />
    </div>
  );
}
