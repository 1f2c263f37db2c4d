import { useEffect, useState } from 'preact/hooks';
import type { Room } from './card-facts.ts';

/** Brings what the cards of a part are made from. */
export type FetchRoom = (scenario: string, part: string) => Promise<Room | undefined>;

/** What the cards are made from; undefined until it is there. */
export function useRoom(scenario: string, part: string, fetchRoom: FetchRoom): Room | 'failed' | undefined {
  const [room, setRoom] = useState<Room | 'failed'>();
  useEffect(() => {
    let gone = false;
    setRoom(undefined);
    const come = async (): Promise<void> => {
      const found = await fetchRoom(scenario, part);
      if (!gone) setRoom(found ?? 'failed');
    };
    void come();
    return () => {
      gone = true;
    };
  }, [scenario, part, fetchRoom]);
  return room;
}
