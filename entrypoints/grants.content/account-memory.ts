import type { Basis, Series } from '../../lib/analysis/index.ts';
import { DEFAULT_SETTINGS, type MemoryState, type Said, type Settings } from '../../lib/history/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { Kept, SettingsKept } from '../shared/background-messages.ts';
import { forOtherOrganization, newSession, type Session, saidBetween, withSaid } from '../shared/session.ts';

interface MemoryListeners {
  /** Called when earlier corrections, the settings or the storage state become known. */
  onLearned: () => void;
  report: (error: unknown) => void;
}

/**
 * The user's corrections for the organization on screen, from this visit and earlier ones. The background stores them. The
 * page never waits for it, and works without it.
 */
export class AccountMemory {
  readonly #listeners: MemoryListeners;
  #session = newSession();
  #state: MemoryState = { kind: 'waiting' };
  #settings = DEFAULT_SETTINGS;
  /** The key of the organization on screen, once the background has sent it. */
  #organization: string | undefined;

  constructor(listeners: MemoryListeners) {
    this.#listeners = listeners;
    void askBackground('settings', {}).then((kept) => this.#learnSettings(kept), listeners.report);
  }

  get session(): Session {
    return this.#session;
  }

  get state(): MemoryState {
    return this.#state;
  }

  /** The key of the organization on screen, once it is known. */
  get organization(): string | undefined {
    return this.#organization;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Applies what the user has just said or done. */
  change(by: (session: Session) => Session): void {
    const before = this.#session;
    this.#session = by(before);
    this.#say(saidBetween(before, this.#session, new Date()));
    const { isCollapsed } = this.#session;
    if (isCollapsed !== before.isCollapsed) this.#set({ collapsed: isCollapsed });
  }

  /** Starts again for another organization. Its grants and spending are different, even if they look alike. */
  switchOrganization(): void {
    this.#session = forOtherOrganization(this.#session);
    this.leave();
  }

  /** Forgets the organization, because the next reading may be of another one. */
  leave(): void {
    this.#organization = undefined;
  }

  /** Stores a reading. Resolves to all stored readings of the organization, including this one. */
  async keep(basis: Basis): Promise<Series> {
    const kept = await askBackground('keep', { basis });
    this.#receive(kept);
    return kept.kind === 'kept' ? kept.series : [];
  }

  /** Switches storage on or off. Switching it off deletes everything that was stored. */
  async turn(isOn: boolean): Promise<void> {
    await askBackground('keeping', { isOn });
    this.leave();
    this.#state = { kind: isOn ? 'waiting' : 'off' };
    this.#listeners.onLearned();
  }

  #receive(kept: Kept): void {
    if (kept.kind === 'no-figures') return;
    this.#state = kept.kind === 'failed' ? kept : { kind: kept.kind };
    if (kept.kind === 'kept' && this.#organization !== kept.organization) {
      this.#organization = kept.organization;
      // Sends what was said before the organization was known.
      this.#say(saidBetween(newSession(), this.#session, new Date()));
      this.#session = withSaid(this.#session, kept.said);
    }
    this.#listeners.onLearned();
  }

  #learnSettings({ settings }: SettingsKept): void {
    this.#settings = settings;
    this.#session = { ...this.#session, usualRule: settings.rule };
    this.#listeners.onLearned();
  }

  #say(said: readonly Said[]): void {
    const organization = this.#organization;
    if (organization === undefined || said.length === 0) return;
    askBackground('say', { organization, said }).catch(this.#listeners.report);
  }

  #set(changes: Partial<Settings>): void {
    if (this.#state.kind === 'private') return;
    askBackground('set-settings', { changes }).catch(this.#listeners.report);
  }
}
