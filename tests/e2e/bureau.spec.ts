import { expect, expectAccessible, test } from "@/tests/support/browser";

const ESPACE = "/loire-atlantique";
const SECTIONS = ["Rendez-vous à prendre", "À rappeler", "À écrire", "À envoyer"];

test("the secretary's day begins at her desk: each line leads to where it is done", async ({ signIn }) => {
  const martine = await signIn("SECRETARIAT");
  await martine.goto(ESPACE);

  await test.step("what is late is said in words, in four sections", async () => {
    await expect(
      martine.getByText(/^Bonjour Martine\. \d+ choses attendent, dont \d+ en retard\.$/),
    ).toBeVisible();
    for (const titre of SECTIONS) await expect(martine.getByRole("region", { name: titre })).toBeVisible();
    await expect(martine.getByText(/^En retard d/).first()).toBeVisible();
  });

  await test.step("what is folded opens from the keyboard", async () => {
    const suite = martine.getByText(/^Et (une autre|\d+ autres)$/).first();
    await suite.focus();
    await martine.keyboard.press("Enter");
    await expect(martine.getByRole("list", { name: /, la suite$/ }).first()).toBeVisible();
    await expectAccessible(martine);
  });

  await test.step("no line leads to a page that is not hers", async () => {
    const liens = martine.getByRole("region", { name: /prendre|rappeler|écrire|envoyer/ }).getByRole("link");
    const adresses = await liens.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(adresses.length).toBeGreaterThan(12);
    // Who is to be reminded is reached from the line itself, by telephone or by mail.
    expect(adresses.some((adresse) => adresse.startsWith("mailto:"))).toBe(true);
    for (const adresse of new Set(adresses.filter((href) => href.startsWith("/"))))
      expect({ adresse, status: (await martine.request.get(adresse)).status() }).toEqual({
        adresse,
        status: 200,
      });
  });

  await test.step("a situation with nothing booked: one click, and its dates are proposed", async () => {
    await martine
      .getByRole("region", { name: "Rendez-vous à prendre" })
      .getByRole("link", { name: /sans séance prévue.*Planifier$/ })
      .first()
      .click();
    await martine.waitForURL("**/planifier");
    await expect(martine.getByRole("heading", { level: 1 })).toContainText("Planifier");
  });
});
