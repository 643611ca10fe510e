import { Failure } from "../console/failure";

/** When backups are made by themselves, where, and how many are kept. */
export type Plan = { dossier: string; cron: string; garder: number };

const HEURE = "03:15";
const GARDER = "14";

/** The plan of this environment, undefined when no folder is given; a Failure when it says nothing that can be done. */
export function readPlan(env: Record<string, string | undefined>): Plan | undefined {
  const dossier = env.RECUL_SAUVEGARDE_DOSSIER;
  if (!dossier) return undefined;
  const heure = env.RECUL_SAUVEGARDE_HEURE || HEURE;
  const [, h, m] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(heure) ?? [];
  if (!h || !m)
    throw new Failure(`RECUL_SAUVEGARDE_HEURE est une heure comme ${HEURE} : « ${heure} » n’en est pas une.`);
  const garder = env.RECUL_SAUVEGARDE_GARDER || GARDER;
  if (!/^[1-9]\d{0,2}$/.test(garder))
    throw new Failure(`RECUL_SAUVEGARDE_GARDER est un nombre de 1 à 999 : « ${garder} » n’en est pas un.`);
  return { dossier, cron: `${Number(m)} ${Number(h)} * * *`, garder: Number(garder) };
}
