import type { TemplateResult } from 'lit';
import type { MsConfirm } from './elements/ms-confirm.js';

export interface Confirmation {
  title: string;
  body?: string | TemplateResult;
  /** The verb on the button, such as Archive. */
  confirm?: string;
  cancel?: string;
  tone?: 'accent' | 'danger';
}

/** Asks before something that matters; true when the person agreed. */
export async function confirmDialog(question: Confirmation): Promise<boolean> {
  await import('./elements/ms-confirm.js');
  const element = document.createElement('ms-confirm') as MsConfirm;
  element.question = question;
  document.body.append(element);
  const agreed = await element.answer;
  element.remove();
  return agreed;
}
