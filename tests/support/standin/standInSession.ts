/** Electron's default session: its permission handlers and its request filter. */
import type { BeforeRequest, RequestGuards } from './requests.ts';
import { strict } from './strict.ts';

type PermissionRequest = (page: unknown, permission: string, answer: (granted: boolean) => void) => void;
type PermissionCheck = (page: unknown, permission: string) => boolean;

export class StandInSession {
  // As in Electron, whatever nobody handles is granted.
  private request: PermissionRequest = (_page, _permission, answer) => {
    answer(true);
  };
  private check: PermissionCheck = () => true;
  private device: (details: { readonly deviceType: string }) => boolean = () => true;

  private readonly guards: RequestGuards;

  constructor(guards: RequestGuards) {
    this.guards = guards;
  }

  readonly session = strict('session', {
    defaultSession: strict('defaultSession', {
      setPermissionRequestHandler: (handler: PermissionRequest) => (this.request = handler),
      setPermissionCheckHandler: (handler: PermissionCheck) => (this.check = handler),
      setDevicePermissionHandler: (handler: (details: { readonly deviceType: string }) => boolean) =>
        (this.device = handler),
      webRequest: strict('webRequest', {
        onBeforeRequest: (handler: BeforeRequest) => {
          this.guards.beforeRequest = handler;
        },
      }),
    }),
  });

  /** What a page gets when it asks for, checks, or uses a permission. */
  async permission(
    page: unknown,
    name: string,
  ): Promise<{ requested: boolean; checked: boolean; device: boolean }> {
    const requested = await new Promise<boolean>((resolve) => {
      this.request(page, name, resolve);
    });
    return { requested, checked: this.check(page, name), device: this.device({ deviceType: name }) };
  }
}
