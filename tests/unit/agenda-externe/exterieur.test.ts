import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adresseOf, isPublique } from "@/lib/internet";

describe("an address outside", () => {
  it("is one of the public internet, and nothing that stands for a machine of the inside", () => {
    for (const adresse of ["8.8.8.8", "193.252.19.3", "2a00:1450:4007:80e::200e"])
      expect([adresse, isPublique(adresse)]).toEqual([adresse, true]);
    for (const adresse of [
      ...["127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
      ...["169.254.169.254", "100.64.0.1", "100.127.255.255", "198.18.0.1", "192.0.0.1", "192.0.2.1"],
      ...["224.0.0.1", "240.0.0.1", "255.255.255.255"],
      ...["::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8"],
      ...["fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"],
      ...[
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001:0:a00:1::1",
        "2001:db8::1",
        "localhost",
        "",
        "example.org",
      ],
    ])
      expect([adresse, isPublique(adresse)]).toEqual([adresse, false]);
  });

  it("is never one of the private ranges, whatever its last parts", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privees = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    );
    fc.assert(
      fc.property(privees, (octets) => {
        expect(isPublique(octets.join("."))).toBe(false);
        expect(isPublique(`::ffff:${octets.join(".")}`)).toBe(false);
      }),
    );
  });

  it("is https, by this name or by webcal, with no name or password in it", () => {
    const href = "https://agenda.example/a.ics?jeton=1";
    for (const saisie of [
      href,
      `  ${href} `,
      href.replace("https", "webcal"),
      href.replace("https", "WEBCALS"),
      `${href}#b`,
    ])
      expect(adresseOf(saisie)?.href).toBe(href);
    for (const saisie of [
      ...[
        "http://agenda.example/a.ics",
        "ftp://agenda.example/a.ics",
        "file:///etc/passwd",
        "agenda.example",
        "",
      ],
      ...[
        "https://moi:secret@agenda.example/a.ics",
        "https://moi@agenda.example/",
        "javascript:alert(1)",
        "https://",
      ],
    ])
      expect(adresseOf(saisie)).toBeNull();
  });

  it("is the same machine however its number is written", () => {
    for (const saisie of ["https://2130706433/", "https://0x7f.1/", "https://127.1/", "https://0177.0.0.1/"])
      expect(isPublique(adresseOf(saisie)?.hostname ?? "8.8.8.8")).toBe(false);
  });
});
