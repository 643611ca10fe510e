import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scan } from "@/lib/clamd";
import { EICAR, hasClamd, startClamd, withRealClamd } from "@/tests/support/clamd";

let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  clamd = await startClamd();
});
afterAll(() => clamd.stop());
beforeEach(() => clamd.behave({}));

const look = (octets: Buffer, patienceMs = 5_000) => scan(octets, { adresse: clamd.adresse, patienceMs });

describe("a file that the scanner looks at", () => {
  it.each([0, 1, 65_536, 300_001])(
    "is given whole, %i bytes, and let through when nothing is found",
    async (taille) => {
      const octets = randomBytes(taille);
      expect(await look(octets)).toBeNull();
      expect(clamd.dernier().equals(octets)).toBe(true);
    },
  );

  it("is refused when something is found in it, wherever it is", async () => {
    expect(await look(EICAR)).toBe("VIRUS");
    expect(await look(Buffer.concat([randomBytes(100_000), EICAR, randomBytes(100_000)]))).toBe("VIRUS");
  });

  it.each([
    ["says that it is too long", "INSTREAM size limit exceeded. ERROR\0"],
    ["says nothing it should", "stream: MAYBE\0"],
    ["hangs up in the middle", "stream: O"],
    ["says nothing", null],
    ["never ends", "x".repeat(5_000)],
    ["answers for another", "stream: OK\nstream: X FOUND\0"],
  ])("is refused when the scanner %s", async (_, reponse) => {
    clamd.behave({ reponse });
    expect(await look(randomBytes(10), reponse === null ? 50 : 5_000)).not.toBeNull();
  });

  it("is refused when nobody is there to look", async () => {
    const seul = await startClamd();
    seul.stop();
    expect(await scan(EICAR, { adresse: seul.adresse })).toBe("ANTIVIRUS");
    expect(await scan(EICAR, { adresse: "/nulle/part/clamd.ctl" })).toBe("ANTIVIRUS");
  });

  it.skipIf(!hasClamd())("is looked at by Debian’s own clamd, through a socket", () =>
    withRealClamd(async (adresse) => {
      expect(await scan(EICAR, { adresse })).toBe("VIRUS");
      expect(await scan(randomBytes(200_000), { adresse })).toBeNull();
      expect(await scan(Buffer.alloc(0), { adresse })).toBeNull();
      expect(await scan(Buffer.alloc(2_000_000), { adresse })).toBe("ANTIVIRUS");
    }),
  );
});
