/** A list of whole numbers that grows to many millions in little memory. */
export interface Growing {
  readonly push: (n: number) => void;
  readonly at: (i: number) => number;
  readonly size: () => number;
}

const FIRST_ROOM = 1024;

export function growing(): Growing {
  let room = new Int32Array(FIRST_ROOM);
  let size = 0;
  return {
    push: (n) => {
      if (size === room.length) {
        const wider = new Int32Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[size++] = n;
    },
    at: (i) => room[i]!,
    size: () => size,
  };
}
