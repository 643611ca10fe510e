"use server";

import { action } from "@/lib/action";
import { createImport as create, discardImport as discard } from "@/lib/import/commands/create";
import { runImport as run } from "@/lib/import/commands/run";
import { updateImport as update } from "@/lib/import/commands/update";
import {
  CREATE_IMPORT_REFUS,
  describeCorrespondance,
  describeRefus,
  RUN_IMPORT_REFUS,
  UPDATE_IMPORT_REFUS,
} from "@/lib/import/labels/refus";
import * as schema from "@/lib/import/schema";

export const createImport = action({
  schema: schema.CreateImport,
  command: create,
  refusals: CREATE_IMPORT_REFUS,
  detail: describeRefus,
  next: ({ id }) => `/reglages/import/${id}`,
});

export const updateImport = action({
  schema: schema.UpdateImport,
  command: update,
  refusals: UPDATE_IMPORT_REFUS,
  detail: describeCorrespondance,
  next: ({ id }) => `/reglages/import/${id}/apercu`,
});

export const runImport = action({
  schema: schema.RunImport,
  command: run,
  refusals: RUN_IMPORT_REFUS,
  fields: { LIGNES_EN_ERREUR: "ecarter" },
  next: ({ id }) => `/reglages/import/${id}`,
});

export const discardImport = action({
  schema: schema.DiscardImport,
  command: discard,
  refusals: UPDATE_IMPORT_REFUS,
  next: () => "/reglages/import",
});
