import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/preview/follow.ts';

/** Work that takes until it is let go, and counts how often it began. */
function workInHand() {
  const gates: PromiseWithResolvers<undefined>[] = [];
  const work = async () => {
    const gate = Promise.withResolvers<undefined>();
    gates.push(gate);
    const run = gates.length;
    await gate.promise;
    return run;
  };
  return { work, begun: () => gates.length, finish: () => gates.at(-1)!.resolve(undefined) };
}

describe('work that follows changes', () => {
  it('is done once for changes that come together', async () => {
    let runs = 0;
    const { changed, marks } = follow(() => Promise.resolve((runs += 1)), 5);
    for (let change = 0; change < 5; change += 1) changed();
    expect(await marks()).toBe(1);
    changed();
    expect(await marks()).toBe(2);
    expect(runs).toBe(2);
  });

  it('is done again for a change that comes while it is under way, and only then is settled', async () => {
    const { work, begun, finish } = workInHand();
    const { changed, marks } = follow(work, 0);
    changed();
    await expect.poll(begun).toBe(1);
    changed();
    const outcome = marks();
    finish();
    await expect.poll(begun).toBe(2);
    finish();
    expect(await outcome).toBe(2);
  });

  it('is awaited from the change on, not from when it begins', async () => {
    const done: string[] = [];
    const { changed, marks } = follow(() => Promise.resolve(done.push('work')));
    changed();
    await marks().then(() => done.push('page'));
    expect(done).toEqual(['work', 'page']);
  });
});
