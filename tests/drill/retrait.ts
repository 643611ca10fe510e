import { addDays, now as clock, jourOf, toInstant } from "@/lib/time";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { startSmtp } from "@/tests/support/smtp";
import { startBase } from "./base";
import type { Exercice } from "./chiffres";
import { courir } from "./course";

const COURSES = Number(process.env.RECUL_EXERCICE_FOIS ?? 100);
const GESTES = 50;

/** A hundred times one withdrawal among fifty bookings and the worker's mails, with a real SMTP server: what is left is lost. */
export async function run(): Promise<Exercice> {
  const base = await startBase();
  const smtp = await startSmtp();
  Object.assign(process.env, { DATABASE_POOL: "60", SMTP_URL: smtp.url });
  const now = toInstant(addDays(jourOf(clock(), "Europe/Paris"), 1), "09:00", "Europe/Paris");
  const pertes: string[] = [];
  const suivre = (rang: number) => process.stderr.write(`\rRetrait ${rang + 1} sur ${COURSES} `);
  const total = { essais: 0, passes: 0, prises: 0, reserves: 0, envois: 0, courriels: 0 };
  try {
    for (let rang = 0; rang < COURSES; rang += 1) {
      const bilan = await courir(await createEspaceDeTest(), smtp, { gestes: GESTES, rang, now });
      for (const cle of Object.keys(total) as (keyof typeof total)[]) total[cle] += bilan[cle];
      const { prises, reserves, envois, courriels } = bilan;
      suivre(rang);
      if (prises + reserves + envois + courriels > 0)
        pertes.push(`course ${rang} : ${JSON.stringify(bilan)}`);
    }
  } finally {
    await smtp.stop();
    await base.end();
  }
  return {
    chiffres: {
      Retraits: COURSES,
      "Gestes concurrents": total.essais,
      "Gestes passés avant le retrait": total.passes,
      "Courriels remis en tout": smtp.mails.length,
      "Séances prises après le retrait": total.prises,
      "Réservations après le retrait": total.reserves,
      "Courriels en attente après le retrait": total.envois,
      "Courriels remis après le retrait": total.courriels,
    },
    pertes,
  };
}
