import type { ReactiveController } from 'lit';
import { showTime } from '../time/words.js';
import { dayOf, minuteOfDay, wallNow } from '../time/wall.js';
import type { Board } from './board.js';
import { limitsOf } from './limits.js';
import { slotMinutes } from './options.js';

/** Keeps the line at the clinic's present minute. It is drawn behind the appointments, with its time beside the grid. */
export class NowLine implements ReactiveController {
  private timer?: number;

  constructor(private readonly board: Board) {
    board.addController(this);
  }

  hostConnected() {
    this.timer = window.setInterval(() => this.place(), 15_000);
  }

  hostDisconnected() {
    window.clearInterval(this.timer);
  }

  place() {
    const { board } = this;
    const now = wallNow();
    const column = board.dates.indexOf(dayOf(now));
    const { from, to } = limitsOf(board.dates, board.hours, board.appointments);
    const minute = minuteOfDay(now);
    board.classList.toggle('has-now', column >= 0 && minute >= from && minute <= to);
    board.style.setProperty('--now-top', `${(minute - from) / slotMinutes * board.slotHeight}px`);
    board.style.setProperty('--now-columns', board.view === 'day' ? '2 / -1' : `${column + 2} / span 1`);
    this.clear(column >= 0 ? minute : undefined, from);
    board.style.setProperty('--now-label', JSON.stringify(showTime(board.locale, now).replace(/\s?[AP]M$/i, '')));
  }

  /** The hour that the present minute would cover makes room for it. */
  private clear(minute: number | undefined, from: number) {
    const reach = 14 / this.board.slotHeight * slotMinutes;
    this.board.querySelectorAll('.ec-slot time').forEach((label, index) => {
      label.classList.toggle('covered', minute !== undefined && Math.abs(from + index * 60 - minute) < reach);
    });
  }
}
