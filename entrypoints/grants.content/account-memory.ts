import type { Basis, Series } from '../../lib/analysis/index.ts';
import { DEFAULT_SETTINGS, type MemoryState, type Settings } from '../../lib/history/index.ts';
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
  /** The session as far as the background has it: what was said since is still to be told. */
  #told = this.#session;
  #state: MemoryState = { kind: 'waiting' };
  #settings = DEFAULT_SETTINGS;
  /** The key of the organization on screen, once the background has sent it. */
  #organization: string | undefined;
  /** The key of the organization of which the session holds what was said; none yet, or none that is known. */
  #owner: string | undefined;
  /** Counts what may be another organization each: an answer about the one before is of no use. */
  #visit = 0;
  /** Whether the page names no organization for a moment, and had named one before. */
  #isNameless = false;
  #hasMissed = false;

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
    this.#tell();
    const { isCollapsed } = this.#session;
    if (isCollapsed !== before.isCollapsed) this.#set({ collapsed: isCollapsed });
  }

  /** Starts again for another organization. Its grants and spending are different, even if they look alike. */
  switchOrganization(): void {
    this.#owner = undefined;
    this.#empty();
    this.leave();
  }

  /** Forgets the organization, because the next reading may be of another one. */
  leave(): void {
    this.#organization = undefined;
    this.#visit += 1;
  }

  /**
   * Stores and sends nothing while a page that named an organization names none, because it may be about to show another one.
   * Returns whether something was missed meanwhile and must be stored now.
   */
  waitForName(isNameless: boolean): boolean {
    const isOver = this.#isNameless && !isNameless;
    this.#isNameless = isNameless;
    if (!isOver) return false;
    this.#tell();
    const hasMissed = this.#hasMissed;
    this.#hasMissed = false;
    return hasMissed;
  }

  /** Stores a reading. Resolves to all stored readings of the organization; `undefined` if the page has moved on meanwhile. */
  async keep(basis: Basis): Promise<Series | undefined> {
    const visit = this.#visit;
    this.#hasMissed ||= this.#isNameless;
    if (this.#isNameless) return undefined;
    const kept = await askBackground('keep', { basis });
    if (visit !== this.#visit) return undefined;
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
    if (kept.kind === 'kept' && this.#organization !== kept.organization) this.#learn(kept);
    this.#listeners.onLearned();
  }

  /** Learns which organization is on screen, and what was said of it. */
  #learn({ organization, said }: Extract<Kept, { kind: 'kept' }>): void {
    if (this.#owner !== undefined && this.#owner !== organization) this.#empty();
    this.#organization = organization;
    this.#owner = organization;
    // What was said while the organization was not known yet.
    this.#tell();
    this.#session = withSaid(this.#session, said);
    this.#told = this.#session;
  }

  /** What was said of one organization is never told of another. */
  #empty(): void {
    this.#session = forOtherOrganization(this.#session);
    this.#told = this.#session;
  }

  #learnSettings({ settings }: SettingsKept): void {
    this.#settings = settings;
    this.#session = { ...this.#session, usualRule: settings.rule };
    this.#listeners.onLearned();
  }

  /** Tells what was said since it was told last, once it is certain of which organization. */
  #tell(): void {
    const organization = this.#organization;
    if (organization === undefined || this.#isNameless) return;
    const said = saidBetween(this.#told, this.#session, new Date());
    this.#told = this.#session;
    if (said.length === 0) return;
    askBackground('say', { organization, said }).catch(this.#listeners.report);
  }

  #set(changes: Partial<Settings>): void {
    if (this.#state.kind === 'private') return;
    askBackground('set-settings', { changes }).catch(this.#listeners.report);
  }
}
