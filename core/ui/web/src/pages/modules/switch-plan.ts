import type { Module, SwitchPlan } from './modules.api.js';

/** One module that is going to be switched, and what that means. */
export interface Step {
  module: Module;
  plan: SwitchPlan;
}

/** Switching on asks only when there is something to decide; switching off always does. */
export function needsAsking(steps: readonly Step[], on: boolean): boolean {
  return !on || steps.length > 1 || steps.some(({ plan }) => plan.consentNeeded);
}

/** What was not agreed to before, when something was. */
export function newSince(module: Module): ReadonlySet<string> {
  const { consent } = module;
  return new Set(consent?.at ? (consent.missing ?? []) : []);
}
