-- How the queues are, for the figures of the process: numbers over all the espaces, and nothing of any of them.
CREATE FUNCTION travail_etat() RETURNS TABLE ("envois" integer, "ageSecondes" double precision, "travaux" jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.travail', 'oui', true);
  RETURN QUERY SELECT
    (SELECT count(*)::integer FROM "Envoi" WHERE "etat" = 'EN_ATTENTE'),
    (SELECT greatest(0, extract(epoch FROM now() - min("prochainLe")))::double precision FROM "Envoi"
     WHERE "etat" = 'EN_ATTENTE' AND "prochainLe" <= now()),
    (SELECT coalesce(jsonb_object_agg(j.state, j.nombre), '{}') FROM (
      SELECT state, count(*) AS nombre FROM travaux.job GROUP BY state) j);
  PERFORM set_config('app.travail', '', true);
END $$;
REVOKE ALL ON FUNCTION travail_etat() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION travail_etat() TO recul_app;
