-- The keys: a database of its own that is in no backup of the journeys.
CREATE TABLE IF NOT EXISTS person_key (
    couple uuid NOT NULL,
    -- 0 is the couple, then the role of a person.
    owner smallint NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (couple, owner)
);
CREATE TABLE IF NOT EXISTS key_ring (
    name text PRIMARY KEY,
    xml text NOT NULL
);
