namespace Parley.Ledger.Sqlite;

/// <summary>The tables, as numbered migrations; the number of the last one is the version of the file.</summary>
internal static class Schema
{
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
            create table setting (name text primary key, value text not null) strict, without rowid;
            create table page (sha256 text primary key, path text not null, url text, content_type text, fetched_at text, bytes blob not null) strict;
            create table article (
              page text not null references page, ordinal integer not null, path text not null, title text, subtitle text, outlet text,
              language text, url text, published text, basis text, inference text, updated text, sample integer not null,
              authors text not null, credits text not null, dates text not null, blocks text not null, text text not null,
              primary key (page, ordinal)
            ) strict;
            create table statement (
              id text primary key, position integer not null, page text not null, ordinal integer not null, kind text not null, status text,
              json text not null, foreign key (page, ordinal) references article
            ) strict;
            create table entry (id text primary key, kind text not null) strict, without rowid;
            create table entry_statement (
              entry text not null references entry, statement text not null references statement, position integer not null, ground text not null,
              primary key (entry, statement)
            ) strict, without rowid;
            create table copy (
              page text not null, ordinal integer not null, original_page text not null, original_ordinal integer not null, similarity real not null,
              primary key (page, ordinal), foreign key (page, ordinal) references article
            ) strict, without rowid;
            create table story (id text primary key, position integer not null, day text, title text not null, ground text not null) strict, without rowid;
            create table story_article (
              story text not null references story, position integer not null, page text not null, ordinal integer not null,
              primary key (story, position), foreign key (page, ordinal) references article
            ) strict, without rowid;
            create table judgement (
              id integer primary key, made_at text not null, made_by text not null, kind text not null, page text not null, byte_start integer not null,
              byte_end integer not null, quote text not null, value text not null, reason text
            ) strict;
            """,
    ];
}
