import { Failure, reasonOf } from "../console/failure";
import type { AppConfiguration } from "../settings/app-environment";
import { deriveSecret } from "../settings/secrets";
import type { ProductionSettings } from "../settings/settings";
import { ROLES, requireReachable, withConnection, withUser } from "./connection";
import { bypassesPolicies, roleStatement } from "./roles";

type ServingRole = "app" | "stats";

/** The address of one serving role: the configured one, or the owner's with a password derived from NEXTAUTH_SECRET. */
export function servingUrl(settings: ProductionSettings, role: ServingRole): string {
  const configured = role === "app" ? settings.appUrl : settings.statsUrl;
  return configured ?? withUser(settings.ownerUrl, ROLES[role], deriveSecret(settings.secret, ROLES[role]));
}

function canConnect(url: string): Promise<boolean> {
  return withConnection(url, async () => true).catch(() => false);
}

/** Creates the login role if the owner may; otherwise it has to work already. */
async function prepareRole(settings: ProductionSettings, role: ServingRole): Promise<void> {
  const statement = await withConnection(settings.ownerUrl, async (client) => {
    const wanted = await roleStatement(client, ROLES[role], deriveSecret(settings.secret, ROLES[role]));
    try {
      await client.query(wanted);
      return undefined;
    } catch (error) {
      if (reasonOf(error) !== "42501") throw error;
      return wanted;
    }
  });
  if (!statement || (await canConnect(servingUrl(settings, role)))) return;
  throw new Failure(
    `DATABASE_URL n’a pas le droit de créer le rôle ${ROLES[role]} : faites exécuter « ${statement}; » par l’administrateur de la base, ou donnez DATABASE_URL_${role.toUpperCase()}.`,
  );
}

async function requireHarmless(variable: string, url: string): Promise<void> {
  await requireReachable(variable, url);
  if (await withConnection(url, bypassesPolicies)) {
    throw new Failure(
      `${variable} se connecte avec un rôle qui passe outre le cloisonnement des espaces : donnez-lui un rôle NOSUPERUSER NOBYPASSRLS.`,
    );
  }
}

/** Makes sure that the configured server answers and has its two serving roles. */
export async function requireExternal(settings: ProductionSettings): Promise<AppConfiguration> {
  await requireReachable("DATABASE_URL", settings.ownerUrl);
  if (!settings.appUrl) await prepareRole(settings, "app");
  if (!settings.statsUrl) await prepareRole(settings, "stats");
  const appUrl = servingUrl(settings, "app");
  const statsUrl = servingUrl(settings, "stats");
  await requireHarmless("DATABASE_URL_APP", appUrl);
  await requireHarmless("DATABASE_URL_STATS", statsUrl);
  return { mode: "production", appUrl, statsUrl, secret: settings.secret, siteUrl: settings.siteUrl };
}
