namespace Parley.Ledger.Sqlite;

/// <summary>
/// The tables. Those that keep something for ever change by numbered migrations only, and the number of the last one is the version of
/// the file; the others are dropped and made anew whenever they are written.
/// </summary>
internal static class Schema
{
    /// <summary>A migration is never changed once released: the next one follows it.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
            create table setting (name text primary key, value text not null) strict, without rowid;
            create table page (sha256 text primary key, path text not null, url text, content_type text, fetched_at text, bytes blob not null) strict;
            """,
        """
            drop table if exists story_article;
            drop table if exists story;
            drop table if exists copy;
            drop table if exists entry_statement;
            drop table if exists entry;
            drop table if exists statement;
            drop table if exists article;
            drop table if exists judgement;
            alter table page rename to page_before;
            create table page (
              sha256 text primary key check (length(sha256) = 64), bytes blob not null
            ) strict;
            create table delivery (
              id integer primary key autoincrement, page text not null references page, path text not null,
              url text, content_type text, fetched_at text,
              message integer not null, subject text, sender text, sent text, list text,
              recorded_at text not null
            ) strict;
            create unique index delivery_once on delivery (
              page, path, coalesce(url, ''), coalesce(content_type, ''), coalesce(fetched_at, ''),
              message, coalesce(subject, ''), coalesce(sender, ''), coalesce(sent, ''), coalesce(list, '')
            );
            create table judgement (
              id integer primary key autoincrement, kind text not null, field text, value text, withdraws integer references judgement,
              made_by text not null, made_at text not null, reason text
            ) strict;
            create table anchor (
              judgement integer not null references judgement, position integer not null, page text not null references page,
              byte_start integer not null, byte_end integer not null, kind text not null, quote text not null, value text not null,
              primary key (judgement, position)
            ) strict, without rowid;
            insert into page select sha256, bytes from page_before;
            insert into delivery (page, path, url, content_type, fetched_at, message, recorded_at)
              select sha256, path, url, content_type, fetched_at, 0, '0001-01-01T00:00:00.0000000+00:00' from page_before order by sha256;
            drop table page_before;
            create trigger page_stays before delete on page begin select raise(abort, 'pages are kept for ever'); end;
            create trigger page_is_fixed before update on page begin select raise(abort, 'pages never change'); end;
            create trigger delivery_stays before delete on delivery begin select raise(abort, 'deliveries are kept for ever'); end;
            create trigger delivery_is_fixed before update on delivery begin select raise(abort, 'deliveries never change'); end;
            create trigger judgement_stays before delete on judgement begin select raise(abort, 'judgements are kept for ever'); end;
            create trigger judgement_is_fixed before update on judgement begin select raise(abort, 'judgements never change'); end;
            create trigger anchor_stays before delete on anchor begin select raise(abort, 'judgements are kept for ever'); end;
            create trigger anchor_is_fixed before update on anchor begin select raise(abort, 'judgements never change'); end;
            """,
    ];

    /// <summary>The tables that are made anew, each after those that refer to it.</summary>
    public static IReadOnlyList<string> DerivedTables { get; } =
    [
        "entry_search",
        "article_search",
        "revision",
        "story_article",
        "story",
        "copy",
        "entry_statement",
        "entry",
        "orphan",
        "statement",
        "article",
        "derived",
    ];

    /// <summary>What one page gave, by reader; it stays between two makings.</summary>
    public const string PageReads =
        "create table if not exists page_read (page text primary key, delivery integer not null, reader text not null, content blob not null) strict, without rowid;";

    /// <summary>Makes the tables that are made anew.</summary>
    public const string Derived = """
        create table article (
          position integer primary key, page text not null references page, ordinal integer not null, path text not null, title text,
          outlet text, language text, url text, published text, section text, tags text not null, text text not null,
          credits text not null, ties integer not null, json text not null, unique (page, ordinal)
        ) strict;
        create table statement (
          position integer primary key, id text not null unique, page text not null, ordinal integer not null, kind text not null,
          status text, told text, currency text, quote text not null, json text not null, foreign key (page, ordinal) references article (page, ordinal)
        ) strict;
        create index statement_article on statement (page, ordinal);
        create table entry (position integer primary key, id text not null unique, kind text not null, first text) strict;
        create index entry_first on entry (first);
        create table entry_statement (
          entry text not null references entry (id), position integer not null, statement text not null references statement (id),
          ground text not null, primary key (entry, position)
        ) strict, without rowid;
        create index entry_statement_statement on entry_statement (statement);
        create table copy (
          page text not null, ordinal integer not null, original_page text not null, original_ordinal integer not null, similarity real not null,
          primary key (page, ordinal), foreign key (page, ordinal) references article (page, ordinal)
        ) strict, without rowid;
        create table revision (
          page text not null, ordinal integer not null, of_page text not null, of_ordinal integer not null, path text not null,
          added text not null, removed text not null, changed text not null,
          primary key (page, ordinal), foreign key (page, ordinal) references article (page, ordinal)
        ) strict, without rowid;
        create table story (position integer primary key, id text not null unique, day text, title text not null, ground text not null) strict;
        create table story_article (
          story text not null references story (id), position integer not null, page text not null, ordinal integer not null,
          primary key (story, position), foreign key (page, ordinal) references article (page, ordinal)
        ) strict, without rowid;
        create index story_article_article on story_article (page, ordinal);
        create table orphan (judgement integer primary key references judgement, reason text not null) strict;
        create virtual table article_search using fts5(title, text, content = '');
        create virtual table entry_search using fts5(quotes, content = '');
        create table derived (
          delivery integer not null, judgement integer not null, reader text not null,
          articles integer not null, statements integer not null, entries integer not null, currency text
        ) strict;
        """;
}
