import type { JSX } from 'preact';
import { listOf, uncapital } from '../../core/words/list.ts';
import { Portrait } from '../../overlay/pages/portrait.tsx';
import type { CardFacts } from './card-facts.ts';

interface Props {
  readonly number: number;
  readonly card: CardFacts;
}

/** A member as a student holds him in the hand: who he is, what he puts first and why, and how to vote. */
export function RoleCard({ number, card }: Props): JSX.Element {
  const { name, title, faction, portrait, values, others, opinions, standard, reason, source, leads, speaks } = card;
  return (
    <li class="role-card">
      <header>
        {portrait !== undefined && <Portrait id={portrait} eager />}
        <p class="role-number">
          <span class="unseen">Number </span>
          {number}
        </p>
        <h3>{name}</h3>
        <p class="role-title">
          {faction}
          {title !== '' && `. ${title}`}.
        </p>
      </header>
      <p>
        <b>He puts first:</b> {uncapital(listOf(values.map((v, n) => (n === 0 ? v : uncapital(v)))))}, in that order.
        {others.length > 0 && ` No reason to him: ${listOf(others.map(uncapital))}.`}
      </p>
      <p>
        <b>Why:</b> {reason}
      </p>
      <p>
        <b>He comes in for:</b>{' '}
        {opinions.map(({ question, opinion, settled }) =>
          opinions.length > 1 ? (
            <span key={question}>
              <i>{question}</i> {opinion} ({settled}).{' '}
            </span>
          ) : (
            <span key={question}>
              {opinion} (he is {settled} in it).{' '}
            </span>
          ),
        )}
        {standard}
      </p>
      <p class="role-source">
        <b>Source:</b> {source}
      </p>
      <p class="role-vote">
        {leads
          ? 'He leads his side to the end: vote so, and say why.'
          : 'Vote as he would. You may change your mind: say which argument did it.'}
        {speaks && ' The screen speaks as him: where the class can’t agree, you decide.'}
      </p>
    </li>
  );
}
