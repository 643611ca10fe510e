import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A line between the product and its database, that can be made slow or cut. */
export async function startRelais(port: number) {
  let latence = 0;
  const lignes = new Set<net.Socket>();
  const pass = (de: net.Socket, vers: net.Socket) => {
    let suite = Promise.resolve();
    de.on("data", (octets) => {
      const retard = latence;
      suite = suite.then(async () => {
        if (retard > 0) await wait(retard);
        vers.write(octets);
      });
    });
    de.on("close", () => void suite.then(() => vers.destroy()));
    de.on("error", () => vers.destroy());
  };
  const serveur = net.createServer((entree) => {
    const sortie = net.connect(port, "127.0.0.1");
    for (const ligne of [entree, sortie]) {
      lignes.add(ligne);
      ligne.once("close", () => lignes.delete(ligne));
    }
    pass(entree, sortie);
    pass(sortie, entree);
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  return {
    port: (serveur.address() as net.AddressInfo).port,
    ralentir: (ms: number) => {
      latence = ms;
    },
    couper: () => {
      for (const ligne of lignes) ligne.destroy();
    },
    end: () => {
      for (const ligne of lignes) ligne.destroy();
      return new Promise((resolve) => serveur.close(resolve));
    },
  };
}
