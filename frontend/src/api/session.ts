import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** Where the signed-in person and the token come from. The tests and the mock mode bring their own. */
interface Session {
  /** A valid access token, renewed when needed; throws SessionExpired when only a new sign-in helps. */
  token(): Promise<string>;
  /** Leaves for the identity provider; comes back to `to`. */
  signIn(to: string): Promise<void>;
  /** Signs in again in a window of its own, so that the page and what was typed stay. */
  signInAgain(): Promise<void>;
  signOut(): Promise<void>;
  signedIn(): Promise<boolean>;
}

export class SessionExpired extends Error {
  override name = 'SessionExpired';
}

interface ClientConfig {
  issuer: string;
  clientId: string;
}

const RETURN_PATH = '/signed-in';

class OidcSession implements Session {
  private readonly manager: UserManager;
  private renewal?: Promise<User | null>;

  constructor({ issuer, clientId }: ClientConfig) {
    this.manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${location.origin}${RETURN_PATH}`,
      post_logout_redirect_uri: `${location.origin}/sign-in`,
      scope: 'openid profile',
      automaticSilentRenew: false,
      userStore: new WebStorageStateStore({ store: sessionStorage }),
    });
  }

  async token() {
    const user = await this.manager.getUser();
    if (user && (user.expires_in ?? 0) > 15) return user.access_token;
    const renewed = user?.refresh_token ? await this.renew() : null;
    if (!renewed) throw new SessionExpired();
    return renewed.access_token;
  }

  /** One renewal at a time: a refresh token is good for one use only. */
  private renew() {
    this.renewal ??= this.manager
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        this.renewal = undefined;
      });
    return this.renewal;
  }

  async signIn(to: string) {
    // The sign-in page speaks the language that was chosen here.
    await this.manager.signinRedirect({ state: { to }, ui_locales: document.documentElement.lang });
  }

  async signInAgain() {
    await this.manager.signinPopup({ ui_locales: document.documentElement.lang });
  }

  async signOut() {
    await this.manager.signoutRedirect();
  }

  async signedIn() {
    const user = await this.manager.getUser();
    return user !== null && (!user.expired || user.refresh_token !== undefined);
  }

  /** Ends the code flow on the return address and says where the person wanted to go. */
  async finish(): Promise<string> {
    const user = await this.manager.signinCallback();
    const to = (user?.state as { to?: string } | undefined)?.to;
    return to?.startsWith('/') && !to.startsWith('//') ? to : '/';
  }
}

let current: Session | undefined;

export function session(): Session {
  if (!current) throw new Error('no session yet');
  return current;
}

export function setSession(next: Session) {
  current = next;
}

/** Opens the session; answers the path to show when this page load is the return from the sign-in. */
export async function openSession(): Promise<string | undefined> {
  const response = await fetch('/api/v1/client-config');
  if (!response.ok) throw new Error(`client-config: ${response.status}`);
  const oidc = new OidcSession(await response.json());
  current = oidc;
  return location.pathname === RETURN_PATH ? oidc.finish() : undefined;
}
