import { ProblemError } from '../../sdk/api/index.js';
import { format } from '../../sdk/format.js';
import { toast } from '../../sdk/toast.js';
import { chain } from './chain.js';
import { type Agreement, type Module, type SwitchPlan, planSwitch, switchModule } from './modules.api.js';
import type { MsSwitchPlan } from './ms-switch-plan.js';
import { type Step, needsAsking } from './switch-plan.js';

/** Asks what needs asking, then switches; true when something changed. */
export async function switchTo(module: Module, on: boolean, all: readonly Module[]): Promise<boolean> {
  try {
    const steps = await Promise.all(chain(module, on, all).map(async (each): Promise<Step> => ({ module: each, plan: await planSwitch(each.id, on) })));
    if (needsAsking(steps, on) && !(await agreed(steps, on))) return false;
    for (const step of steps) await switchModule(step.module.id, on, on ? agreement(step.plan) : undefined);
    toast.ok(on ? `${module.name} is on` : `${module.name} is off`, {
      detail: on ? 'Everyone who may use it has it now.' : 'Its data stays and is back when you switch it on again.',
    });
  } catch (error) {
    refused(error, module, all);
  }
  return true;
}

function agreement(plan: SwitchPlan): Agreement | undefined {
  return plan.consentNeeded ? { patientData: plan.patientData, permissions: plan.permissions.map((each) => each.id) } : undefined;
}

async function agreed(steps: readonly Step[], on: boolean): Promise<boolean> {
  await import('./ms-switch-plan.js');
  const dialog = document.createElement('ms-switch-plan') as MsSwitchPlan;
  Object.assign(dialog, { steps, on });
  document.body.append(dialog);
  const answer = await dialog.answer;
  dialog.remove();
  return answer;
}

function refused(error: unknown, module: Module, all: readonly Module[]): void {
  if (!(error instanceof ProblemError) || error.code !== 'conflict') {
    toast.problem(error);
    return;
  }
  const ids = (error.problem['dependants'] ?? error.problem['needs'] ?? []) as string[];
  const names = ids.map((id) => all.find((each) => each.id === id)?.name ?? id);
  const detail = names.length > 0 ? `It goes together with ${format.list(names)}.` : error.problem.detail;
  toast.show(`${module.name} could not be switched`, { tone: 'warn', detail });
}
