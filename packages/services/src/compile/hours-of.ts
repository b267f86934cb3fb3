import type { Overlay, OverlayService } from '../overlay/overlay.ts';
import { clockTime } from '../read/clock-time.ts';
import { present } from '../read/present.ts';
import { alwaysOpen } from '../read/read-hours.ts';
import { type Schedule, type Service, type ServicePlace, weekdays } from '../read/service.ts';

/** The hours that count: those that staff know, those of the place, those of the service. */
export function schedulesOf(
  service: Service,
  place: ServicePlace | undefined,
  { hours }: OverlayService,
): readonly Schedule[] {
  if (hours === 'always') return [alwaysOpen];
  if (hours !== undefined)
    return hours.map(({ days, opens, closes }) =>
      present({
        freq: 'WEEKLY' as const,
        byDay: days.map((day) => weekdays.find((one) => one.startsWith(day.slice(0, 2).toUpperCase())) ?? 'MO'),
        opens: clockTime(opens),
        closes: clockTime(closes),
      }),
    );
  return place !== undefined && place.schedules.length > 0 ? place.schedules : service.schedules;
}

/** The days (ISO 8601) on which a service is closed, whatever its hours say. */
export function closedDays(own: OverlayService, { holidays = [] }: Overlay): ReadonlySet<string> {
  return new Set([...(own.closed ?? []), ...(own.openOnHolidays === true ? [] : holidays)]);
}
