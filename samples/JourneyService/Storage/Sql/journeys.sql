-- The journeys: PostgreSQL and SQLite read the same text. What anybody said is in payload alone, and sealed.
CREATE TABLE IF NOT EXISTS couple (
    id uuid PRIMARY KEY,
    -- Goes up each time a grain wakes; a row is written only under the epoch of the grain that writes it.
    epoch bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS member (
    couple uuid NOT NULL,
    role smallint NOT NULL,
    -- Null: this person has left, and nobody takes the place.
    person uuid,
    PRIMARY KEY (couple, role)
);
CREATE TABLE IF NOT EXISTS entry (
    couple uuid NOT NULL,
    -- Made of what the entry says with a key of its owner, so that the same entry is the same row.
    id uuid NOT NULL,
    author smallint NOT NULL,
    -- Whether it is the couple's and not one person's: then it is sealed with the couple's key and stays when the author leaves.
    shared boolean NOT NULL,
    format smallint NOT NULL,
    payload bytea NOT NULL,
    PRIMARY KEY (couple, id)
);
