import type { Kind, Resource, Service, Slot } from '../scheduling.types.js';
import { wallOf } from '../time/wall.js';
import type { DayBook } from './day-book.js';
import { fillIn } from './draft.js';
import { picksOf, placedAt } from './free-times.js';
import { wallOfPlacement, type Placement } from './placement.js';

/** Where a new appointment stands: as it began, at a free time that was offered or chosen, or as somebody set it by hand. */
export class PlaceDraft {
  private readonly chosen: Partial<Record<Kind, string>>;
  private offered?: Slot;
  private settled: boolean;

  /** @param settled whether the time was chosen before, so that none is suggested */
  constructor(private value: Placement, settled: boolean) {
    this.chosen = { ...value.picks };
    this.settled = settled;
  }

  get minutes() {
    return this.value.minutes;
  }

  lengthen(minutes: number) {
    this.value = { ...this.value, minutes };
  }

  /** The first free time stands in the form until somebody chooses. */
  suggest(slot: Slot) {
    if (!this.settled) this.moveTo(slot);
  }

  take(slot: Slot) {
    this.settled = true;
    this.moveTo(slot);
  }

  change(to: Placement, shown: Placement) {
    for (const kind of Object.keys(to.picks) as Kind[]) {
      if (to.picks[kind] !== shown.picks[kind]) this.chosen[kind] = to.picks[kind];
    }
    this.value = to;
    this.settled = true;
    this.offered = undefined;
  }

  /** With all that the service needs. */
  filled(service: Service | undefined, resources: Resource[], book: DayBook): Placement {
    return service ? fillIn(this.value, service, resources, book, this.offered ? picksOf(this.offered) : this.chosen) : this.value;
  }

  /** With its offset where it was offered: of an hour that comes twice it is the right one. */
  get startsAt() {
    const wall = wallOfPlacement(this.value);
    return this.offered && wallOf(this.offered.startsAt) === wall ? this.offered.startsAt : wall;
  }

  private moveTo(slot: Slot) {
    this.offered = slot;
    this.value = placedAt(slot);
  }
}
