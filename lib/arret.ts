const shared = globalThis as typeof globalThis & { reculArret?: boolean };

/** From now on this process finishes what it has accepted: readiness says so, and whoever shares out the requests looks elsewhere. */
export function beginArret(): void {
  shared.reculArret = true;
}

/** Whether this process is about to end. */
export const isArret = (): boolean => shared.reculArret === true;
