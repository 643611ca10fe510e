"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

const PAS_MINUTES = 15;

const heure = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The hour under the pointer in a day of the grid, to the quarter; in a month, the one it had. */
function heureVisee(colonne: HTMLElement, y: number, heureActuelle: string): string {
  const { de, a } = colonne.dataset;
  if (!de || !a) return heureActuelle;
  const { top, height } = colonne.getBoundingClientRect();
  const minutes = Number(de) * 60 + ((y - top) / height) * (Number(a) - Number(de)) * 60;
  const pas = Math.round(minutes / PAS_MINUTES) * PAS_MINUTES;
  return heure(Math.min(Math.max(pas, 0), 24 * 60 - PAS_MINUTES));
}

/** From the event that has the focus to the one above or below, or to the first of a neighbouring day. */
function moveFocus(root: HTMLElement, key: string): boolean {
  const liens = [...root.querySelectorAll<HTMLElement>("[data-lien]")];
  const courant = liens.indexOf(document.activeElement as HTMLElement);
  const pas = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
  if (courant === -1 || !pas) return false;
  const jourDe = (lien: HTMLElement | undefined) => lien?.closest("[data-jour]");
  const jour = jourDe(liens[courant]);
  const parJour = key === "ArrowLeft" || key === "ArrowRight";
  let rang = courant + pas;
  if (parJour) {
    while (liens[rang] && jourDe(liens[rang]) === jour) rang += pas;
    const atteint = jourDe(liens[rang]);
    while (pas < 0 && liens[rang - 1] && jourDe(liens[rang - 1]) === atteint) rang -= 1;
  }
  liens[rang]?.focus();
  return true;
}

/**
 * Over a view drawn by the server: arrows from event to event, and dragging one to another date. Letting it go moves
 * nothing: it opens the form that asks why, who is free and whom it concerns. « Reporter » leads to the same form.
 */
export function AgendaGestes({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const router = useRouter();

  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    const listening = new AbortController();
    const { signal } = listening;
    let saisie: { evenement: HTMLElement; prise: number } | null = null;
    let cible: HTMLElement | null = null;
    const jourSous = (event: DragEvent) => (event.target as HTMLElement).closest<HTMLElement>("[data-jour]");
    const viser = (jour: HTMLElement | null, visee = "") => {
      if (cible !== jour) delete cible?.dataset.visee;
      cible = jour;
      if (cible) cible.dataset.visee = visee.replace(":", " h ");
    };
    const voulue = (jour: HTMLElement, y: number) =>
      heureVisee(jour, y - (saisie?.prise ?? 0), saisie?.evenement.dataset.heure ?? "");

    root.addEventListener(
      "dragstart",
      (event) => {
        const evenement = (event.target as HTMLElement).closest<HTMLElement>("[data-evenement]");
        if (!evenement) return;
        saisie = { evenement, prise: event.clientY - evenement.getBoundingClientRect().top };
        event.dataTransfer?.setData("text/uri-list", `${location.origin}${evenement.dataset.evenement}`);
      },
      { signal },
    );
    root.addEventListener(
      "dragover",
      (event) => {
        const jour = saisie && jourSous(event);
        if (jour) event.preventDefault();
        viser(jour, jour ? voulue(jour, event.clientY) : "");
      },
      { signal },
    );
    root.addEventListener(
      "drop",
      (event) => {
        const jour = jourSous(event);
        if (!saisie || !jour?.dataset.jour) return;
        event.preventDefault();
        const query = new URLSearchParams({ jour: jour.dataset.jour, heure: voulue(jour, event.clientY) });
        router.push(`${saisie.evenement.dataset.evenement}/reporter?${query}`);
      },
      { signal },
    );
    root.addEventListener(
      "dragend",
      () => {
        viser(null);
        saisie = null;
      },
      { signal },
    );
    root.addEventListener(
      "keydown",
      (event) => {
        if (moveFocus(root, event.key)) event.preventDefault();
      },
      { signal },
    );
    return () => listening.abort();
  }, [router]);

  return <div ref={ref}>{children}</div>;
}
