import type { z as Zod } from 'zod';

/**
 * The events of a calendar.
 * @param z comes with the schema: Zod must not follow drawings into the browser.
 */
export const eventsFields = (z: typeof Zod, factId: Zod.ZodString) => ({
  events: z.array(factId).min(1).optional().describe('日曆上的事件，facts.yaml 裡 events 的代號；先後由日期定'),
});

export type EventsSpec = Zod.infer<Zod.ZodObject<ReturnType<typeof eventsFields>>>;
