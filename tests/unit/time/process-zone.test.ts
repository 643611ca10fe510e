import { afterEach, describe, expect, it } from 'vitest';
import { dateFromJour, formatMoment, jourFromDate, jourOf, toInstant, weekday } from '@/lib/time';

const original = process.env.TZ;

describe.each(['America/Guadeloupe', 'Pacific/Auckland'])('on a machine set to %s', (machine) => {
  afterEach(() => {
    process.env.TZ = original;
  });

  it('the zone of the espace decides, never the zone of the machine', () => {
    process.env.TZ = machine;
    expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(0);

    const seance = toInstant('2026-10-14', '14:00', 'Europe/Paris');
    expect(seance.toISOString()).toBe('2026-10-14T12:00:00.000Z');
    expect(jourOf(seance, 'Europe/Paris')).toBe('2026-10-14');
    expect(formatMoment(seance, 'Indian/Reunion')).toBe('mercredi 14\u00a0octobre, 16\u00a0h');
    expect(jourFromDate(dateFromJour('2026-10-14'))).toBe('2026-10-14');
    expect(weekday('2026-10-14')).toBe(3);
  });
});
