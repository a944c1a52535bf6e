-- Appends a row, only under the epoch that its couple has now, and says which epoch that was. SQLite alone.
INSERT INTO entry (couple, id, author, shared, format, payload)
SELECT id, @id, @author, @shared, @format, @payload FROM couple WHERE id = @couple AND epoch = @epoch
-- A row that is there already is set to what it is, so that it is told as well.
ON CONFLICT DO UPDATE SET id = excluded.id
RETURNING couple, @epoch
