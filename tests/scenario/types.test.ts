import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Claim, Faction, Member, Option, Sitting, Value } from '../../src/core/scenario/debate-data.ts';
import type { Debrief, Ending, Person, ScenarioData, Scene } from '../../src/core/scenario/scenario.ts';
import type { ReferenceData } from '../../src/core/scenario/reference-data.ts';
import type { Target } from '../../src/core/scenario/target-data.ts';
import type { GlossaryEntry, Source } from '../../src/core/scenario/text.ts';
import type { claim, faction, member, option, sitting, value } from '../../src/scenario/schema/debate.ts';
import type { FILE_KINDS, glossaryEntry, person, source } from '../../src/scenario/schema/files.ts';
import type { reference } from '../../src/scenario/schema/reference.ts';
import type { debrief, ending, scene } from '../../src/scenario/schema/story.ts';

type Manifest = z.output<(typeof FILE_KINDS)['scenario']['schema']>;
type Targets = z.output<(typeof FILE_KINDS)['targets']['schema']>;

/** Held by the compiler: these lines fail the types' stage, not this one. */
describe('what the schemas let through', () => {
  it('is what the types of the engine say', () => {
    expectTypeOf<Manifest>().toExtend<
      Pick<
        ScenarioData,
        'id' | 'format' | 'title' | 'subtitle' | 'summary' | 'notes' | 'sides' | 'roles' | 'parts' | 'promises'
      >
    >();
    expectTypeOf<z.output<typeof claim>>().toExtend<Claim>();
    expectTypeOf<z.output<typeof member>>().toExtend<Member>();
    expectTypeOf<z.output<typeof value>>().toExtend<Value>();
    expectTypeOf<z.output<typeof option>>().toExtend<Option>();
    expectTypeOf<z.output<typeof faction>>().toExtend<Faction>();
    expectTypeOf<z.output<typeof sitting>>().toExtend<Sitting>();
    expectTypeOf<z.output<typeof person>>().toExtend<Person>();
    expectTypeOf<z.output<typeof scene>>().toExtend<Scene>();
    expectTypeOf<z.output<typeof ending>>().toExtend<Ending>();
    expectTypeOf<z.output<typeof debrief>>().toExtend<Debrief>();
    expectTypeOf<Omit<z.output<typeof reference>, '$schema'>>().toExtend<ReferenceData>();
    expectTypeOf<z.output<typeof source>>().toExtend<Source>();
    expectTypeOf<z.output<typeof glossaryEntry>>().toExtend<GlossaryEntry>();
    expectTypeOf<Targets['targets'][number]>().toExtend<Target>();
  });
});
