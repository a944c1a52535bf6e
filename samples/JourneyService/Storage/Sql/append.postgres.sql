-- Appends many rows at once, each only under the epoch that its couple has now, and says which epochs those were. PostgreSQL alone.
WITH live AS (
    -- FOR SHARE waits for a grain that wakes elsewhere and then sees its epoch. In the order of ids, so that two batches never wait for one another.
    SELECT id, epoch FROM couple WHERE (id, epoch) IN (SELECT * FROM unnest(@couples, @epochs)) ORDER BY id FOR SHARE),
written AS (
    INSERT INTO entry (couple, id, author, shared, format, payload)
    SELECT b.couple, b.id, b.author, b.shared, b.format, b.payload
    FROM unnest(@couples, @epochs, @ids, @authors, @shared, @formats, @payloads) AS b (couple, epoch, id, author, shared, format, payload)
    JOIN live ON live.id = b.couple AND live.epoch = b.epoch
    ON CONFLICT DO NOTHING)
SELECT id, epoch FROM live
