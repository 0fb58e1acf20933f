import type { ParameterValues } from '../../scenario/parameters.ts';

/** Reach, persuasion and annoyance of a medium [R30, R31]. */
export interface MediumNumbers {
  readonly seen: number;
  readonly answers: number;
  readonly annoys: number;
}

/** Those of each medium, in the order of the vocabulary. */
export function mediumNumbers(m: ParameterValues['messages'], medium: number): MediumNumbers {
  switch (medium) {
    case 0:
      return { seen: m.emailReach, answers: m.emailResponse, annoys: m.emailUnsubscribe };
    case 1:
      return { seen: m.smsReach, answers: m.smsResponse, annoys: m.smsUnsubscribe };
    case 2:
      return { seen: m.pushReach, answers: m.pushResponse, annoys: m.pushUnsubscribe };
    case 3:
      return { seen: m.chatReach, answers: m.chatResponse, annoys: m.chatUnsubscribe };
    default:
      return { seen: m.adsReach, answers: m.adsResponse, annoys: 0 };
  }
}
