import './connections.css';
import type { FactSheet } from '@/data/fact-sheet';
import type { TopicId } from '@/data/schema';
import { Connections } from './Connections';

interface SheetConnectionsProps {
  sheet: FactSheet;
  onTopic(id: TopicId): void;
  onClaim(id: string): void;
}

/** The topics around that of a sheet; brings the styles they are drawn by. */
export function SheetConnections(props: SheetConnectionsProps) {
  return <Connections {...props} />;
}
