import type { Keeping } from '../../store/play-store.ts';

/** Whether the play is kept on the device, in a sentence. */
export function keepingWords(keeping: Keeping): string {
  switch (keeping) {
    case 'kept':
      return 'Your play is kept on this device after every move.';
    case 'course':
      return 'Your play is kept by your course, at the end of each scene and when you leave.';
    case 'unsaved':
      return 'Your play will be kept on this device from your next move.';
    case 'full':
      return 'Your play is not kept: this browser’s store is full. You can save it to a file.';
    case 'forbidden':
      return 'Your play is not kept: this browser forbids it. You can save it to a file.';
    default:
      return 'This play has been gone on with in another tab. Choose which of the two to keep.';
  }
}
