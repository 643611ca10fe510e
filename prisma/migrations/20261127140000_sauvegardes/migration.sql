-- The hour of the backups: one process makes each, whatever their number. Tried again twice, half an hour apart.
SELECT travaux.create_queue('sauvegardes', '{"policy": "singleton", "retryLimit": 2, "retryDelay": 1800, "expireInSeconds": 21600}');
