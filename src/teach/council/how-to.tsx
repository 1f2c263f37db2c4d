import type { JSX } from 'preact';

/** How a lesson with the whole class on one screen goes, in six steps. */
export const HowTo = (): JSX.Element => (
  <section aria-labelledby="deal-how">
    <h2 id="deal-how">How it goes</h2>
    <ol>
      <li>Print the list and the cards. Cut the cards, and hand them out by number.</li>
      <li>Give five minutes to read. Each should be able to say what his man puts first, and why.</li>
      <li>Press “Start the sitting” on the screen that all can see. Under Settings text can be made much larger.</li>
      <li>Before each move let the class argue what to say. You press what it decides.</li>
      <li>
        At the division the questions are put, the widest first. Count the hands, ayes and then noes, and enter the
        count. Who has changed his mind says which argument did it.
      </li>
      <li>
        At the end the class’s division stands beside the one that the game would have come to. Ask why they differ.
      </li>
    </ol>
  </section>
);
