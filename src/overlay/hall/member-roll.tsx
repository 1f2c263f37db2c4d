import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { HallView } from '../../core/view/hall-view.ts';

/** A bench with more men than this takes the whole width. */
const FULL = 12;

interface Props {
  readonly scenario: Scenario;
  readonly view: HallView;
  readonly onMember: (id: string) => void;
}

interface Bench {
  readonly option: string;
  readonly title: string;
  readonly parties: readonly {
    readonly faction: string;
    readonly title: string;
    readonly members: readonly string[];
  }[];
  readonly size: number;
}

/** The members by the widest option each takes, the widest first, and within it by faction. */
export function benchesOf(scenario: Scenario, view: HallView): readonly Bench[] {
  const options = [...view.options.map((o) => o.option), view.narrowest];
  return options.map((id) => {
    const title = scenario.options.get(id)?.title ?? id;
    const sitting = view.seats.filter((s) => s.option === id).map((s) => s.member);
    const parties = scenario.data.factions.map((f) => ({
      faction: f.id,
      title: f.short,
      members: sitting.filter((m) => scenario.members.get(m)?.faction === f.id),
    }));
    return { option: id, title, parties: parties.filter((p) => p.members.length > 0), size: sitting.length };
  });
}

/** Every member as a button, by bench and party. */
export function MemberRoll({ scenario, view, onMember }: Props): JSX.Element {
  return (
    <div class="benches">
      {benchesOf(scenario, view).map((bench) => (
        <section key={bench.option} class={bench.size > FULL ? 'large' : undefined} aria-label={bench.title}>
          <h3>
            {bench.title} <span class="bench-size">({bench.size})</span>
          </h3>
          {bench.size === 0 && <p>Nobody.</p>}
          {bench.parties.map((party) => (
            <div key={party.faction} class="party">
              <h4>{party.title}</h4>
              <ul>
                {party.members.map((id) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="name-button"
                      data-member={id}
                      onClick={() => {
                        onMember(id);
                      }}
                    >
                      {scenario.members.get(id)?.short ?? id}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
