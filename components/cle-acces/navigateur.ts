import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this browser knows passkeys; false until the page is alive. */
export const useCles = (): boolean =>
  useSyncExternalStore(
    never,
    () => typeof PublicKeyCredential !== "undefined",
    () => false,
  );
