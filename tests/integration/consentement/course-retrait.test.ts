import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, now as clock, jourOf, toInstant } from "@/lib/time";
import { courir } from "@/tests/drill/course";
import { createEspaceDeTest } from "@/tests/factories/espace";
import { startSmtp } from "@/tests/support/smtp";

let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
});
afterAll(() => smtp.stop());

// `npm run drill -- retrait` does the same with fifty, a hundred times.
it("leaves no booking and no mail after a withdrawal among ten bookings and the worker's mails", async () => {
  const espace = await createEspaceDeTest();
  const now = toInstant(addDays(jourOf(clock(), "Europe/Paris"), 1), "09:00", "Europe/Paris");
  for (const rang of [1, 5, 9]) {
    const bilan = await courir(espace, smtp, { gestes: 10, rang, now });
    expect(bilan).toMatchObject({ prises: 0, reserves: 0, envois: 0, courriels: 0 });
  }
});
