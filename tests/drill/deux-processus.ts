import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { closeDb, withEspace } from "@/lib/db";
import { notify } from "@/lib/message/commands/notify";
import { now } from "@/lib/time";
import { hasPgbouncer, startPgbouncer } from "@/tests/support/pgbouncer";
import { startSmtp } from "@/tests/support/smtp";
import { startBase } from "./base";
import type { Exercice } from "./chiffres";
import { createEnvois } from "./envois";
import { startRepartiteur } from "./repartiteur";
import { type Serveur, startServeur, until } from "./serveur";
import { startTravailleurs, stopTravailleurs } from "./travailleurs";
import { createVisiteur, type Visiteur } from "./visiteur";

const TOURS = Number(process.env.RECUL_EXERCICE_FOIS ?? 3);
const ENSEMBLE = 6;
const COURRIELS = 200;
/** As RECUL_ARRET_DELAI: what the load balancer needs to notice. */
const DELAI_MS = 5_000;

const tell = ({ espace, acteur }: Visiteur) =>
  withEspace(acteur, (tx) =>
    notify(
      tx,
      acteur,
      { sorte: "DEMANDE_ACCEPTEE", code: "DEM-7" },
      { membreIds: [espace.admin.membreId] },
      now(),
    ),
  );

/** Two servers and two workers behind a pooler in transaction mode, restarted one after the other while people work. */
export async function run(): Promise<Exercice> {
  if (!hasPgbouncer())
    return { chiffres: { "deux processus": "pgbouncer n’est pas installé" }, pertes: ["non éprouvé"] };
  const base = await startBase();
  const pooler = await startPgbouncer([base.urlOf("app"), base.urlOf("stats")], 8);
  const smtp = await startSmtp();
  const travailleurs: ChildProcess[] = [];
  const serveurs: Serveur[] = [];
  let continuer = true;
  try {
    const visiteur = await createVisiteur();
    const derriere = {
      DATABASE_URL_APP: pooler.through(base.urlOf("app")),
      DATABASE_URL_STATS: pooler.through(base.urlOf("stats")),
      DATABASE_URL_DIRECT: base.urlOf("app"),
      SMTP_URL: smtp.url,
    };
    for (let n = 0; n < 2; n++) serveurs.push(await startServeur(derriere));
    travailleurs.push(...startTravailleurs(2, derriere));
    const repartiteur = await startRepartiteur(serveurs.map((serveur) => serveur.base));
    const envois = createEnvois(visiteur, await visiteur.ouvrir(repartiteur.base));
    const statuts = new Map<number, number>();
    const noter = (statut = 0) => statuts.set(statut, (statuts.get(statut) ?? 0) + 1);
    const visites = Array.from({ length: ENSEMBLE }, async () => {
      while (continuer) {
        noter((await envois.envoyer(repartiteur.base))?.statut);
        noter((await visiteur.lire(repartiteur.base, visiteur.liste).catch(() => undefined))?.statut);
      }
    });
    for (let n = 0; n < COURRIELS; n++) await tell(visiteur);
    for (let tour = 0; tour < TOURS; tour++)
      for (const [n, serveur] of serveurs.entries()) {
        serveur.child.kill("SIGUSR2");
        await wait(DELAI_MS);
        await serveur.stop();
        serveurs[n] = await startServeur(derriere, serveur.port);
        await wait(1_000);
      }
    continuer = false;
    await Promise.all(visites);
    await until(async () => smtp.mails.length >= COURRIELS);
    // One sent twice would be by now.
    await wait(3_000);
    const pertes = await envois.comparer(base.urlOf("owner"));
    const autres = [...statuts].filter(([statut]) => statut !== 303 && statut !== 200);
    const uniques = new Set(smtp.mails.map(({ messageId }) => messageId)).size;
    const { envoyes, acquis } = envois.compte();
    await repartiteur.end();
    return {
      chiffres: {
        Redémarrages: TOURS * serveurs.length,
        Requêtes: [...statuts.values()].reduce((somme, nombre) => somme + nombre, 0),
        "servies par chaque adresse": [...repartiteur.servies.values()].join(" et "),
        "Ajouts envoyés": envoyes,
        "Ajouts acquis": acquis,
        "Requêtes sans réponse ou en erreur":
          autres.map(([statut, nombre]) => `${statut} × ${nombre}`).join(", ") || 0,
        "Courriels demandés": COURRIELS,
        remis: smtp.mails.length,
      },
      pertes: [
        ...pertes,
        ...autres.map(([statut, nombre]) => `${nombre} requêtes ont reçu ${statut}`),
        ...(smtp.mails.length === COURRIELS && uniques === COURRIELS
          ? []
          : [`${smtp.mails.length} courriels, ${uniques} différents`]),
      ],
    };
  } finally {
    continuer = false;
    for (const serveur of serveurs) await serveur.stop();
    await stopTravailleurs(travailleurs);
    await smtp.stop();
    await closeDb();
    await pooler.end();
    await base.end();
  }
}
