import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launch } from '../browsers/launch.ts';

/** Starts Firefox once: with a copy of a profile that has been used, each later start takes half the work. */
export default async function useProfile(project: TestProject): Promise<() => void> {
  const usedProfile = mkdtempSync(join(tmpdir(), 'grantlens-profile-'));
  const browser = await launch('firefox', { keepProfileAs: usedProfile });
  await browser.close();
  project.provide('usedProfile', usedProfile);
  return () => rmSync(usedProfile, { recursive: true });
}
