using Parley.Cases;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Clauses;

/// <summary>Who has been talked about so far in an article, so that "it", "the company" and "both sides" find their party.</summary>
internal sealed class Discourse(CaseNames names, Sides sides, Officials officials)
{
    private static readonly WordMap<char> Agents = new(
        TableFile
            .Rows("Extraction/Clauses/agents.tsv")
            .ToDictionary(row => row[0], row => row[1][0], StringComparer.Ordinal)
    );

    private readonly HashSet<string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chunk> families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chunk> aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> companies = new(StringComparer.Ordinal);

    public CaseNames Names { get; } = names;

    /// <summary>The two countries that the article is about.</summary>
    public Sides Sides { get; } = sides;

    /// <summary>Who speaks for a country, as far as the case and the article so far tell.</summary>
    public Officials Officials { get; } = officials;

    public Chunk? Person { get; private set; }

    public Chunk? Company { get; private set; }

    public Chunk? Group { get; private set; }

    public Chunk? Country { get; private set; }

    /// <summary>The subject of the last sentence.</summary>
    public Chunk? Topic { get; private set; }

    /// <summary>The speaker of the quotation that runs.</summary>
    public Chunk? Speaker { get; set; }

    /// <summary>Whose list is being read (the sentence that introduces its items).</summary>
    public Chunk? ListOwner { get; set; }

    /// <summary>The last change of ownership, for "terms were not disclosed".</summary>
    public Draft? LastDeal { get; set; }

    /// <summary>The status of the last commitment, for "this includes".</summary>
    public Statements.Status? LastStatus { get; set; }

    /// <summary>Who takes part in the meeting named last.</summary>
    public IReadOnlyList<Party> LastMeeting { get; set; } = [];

    /// <summary>Meetings named so far, by their participants.</summary>
    public HashSet<string> Meetings { get; } = new(StringComparer.Ordinal);

    /// <summary>The country of the dateline, by code.</summary>
    public string? Dateline { get; set; }

    /// <summary>Whether the article has named a country so far.</summary>
    public bool HasNamed(string code) => countries.Contains(code);

    /// <summary>Kind of agent that a noun stands for, or a space.</summary>
    public static char AgentKind(in Token noun) =>
        Agents.TryGet(noun.Word, out var kind) ? kind : ' ';

    /// <summary>Both sides of the case, where the article has named both.</summary>
    public Party[]? Pair =>
        Sides.Home.Length > 0 && HasNamed(Sides.Home) && HasNamed(Sides.Host)
            ? [new(Sides.Home), new(Sides.Host)]
            : null;

    /// <summary>The country of an office that is named without one: that of the case which alone has it, where the article speaks of it, else the dateline's.</summary>
    public string? CountryOfOffice(string title) =>
        Officials.CountryOfOffice(title) is { } only && (only == Sides.Home || only == Sides.Host)
            ? only
            : Dateline;

    /// <summary>The last persons of different countries, for "the two leaders".</summary>
    public List<Party> Leaders { get; } = [];

    /// <summary>The person whose family name this is, if the article has named one.</summary>
    public Chunk? ByFamily(string name) => families.GetValueOrDefault(name);

    /// <summary>The company or body that the article has named in full and now names in short, or null.</summary>
    public Chunk? ByAlias(string name) => aliases.GetValueOrDefault(name);

    /// <summary>"the Liberal Democratic Party (LDP)": a short name printed behind the full one.</summary>
    public void NoteAlias(string name, Chunk chunk) => aliases.TryAdd(name, chunk);

    /// <summary>The words that a name begins with stand for it from here on: "Norland Machine" for "Norland Machine Works Ltd".</summary>
    private void NoteShortNames(Chunk chunk)
    {
        var name = chunk.Party.Id;
        if (!companies.Add(name))
        {
            return;
        }
        for (var space = name.LastIndexOf(' '); space > 2; space = name.LastIndexOf(' ', space - 1))
        {
            aliases.TryAdd(name[..space], chunk);
        }
    }

    public void Note(Chunk chunk)
    {
        if (chunk.Country is { } code)
        {
            countries.Add(code);
        }
        if (chunk.Inferred is not null && chunk.Parties.Count > 1)
        {
            return;
        }
        switch (chunk.Kind)
        {
            case PartyKind.Person:
                Person = chunk;
                var parts = chunk.Party.Id.Split(' ');
                if (parts.Length > 1)
                {
                    families[parts[^1]] = chunk;
                }
                Leaders.Remove(chunk.Party);
                Leaders.Add(chunk.Party);
                break;
            case PartyKind.Company:
                Company = chunk;
                NoteShortNames(chunk);
                break;
            case PartyKind.Country when !chunk.Adjective:
                Country = chunk;
                break;
            case PartyKind.Group or PartyKind.Organization:
                Group = chunk;
                break;
            default:
                break;
        }
    }

    /// <summary>A spokesman or official without a name, for "he" and "she".</summary>
    public void NoteVoice(Chunk chunk) => Person = chunk;

    public void NoteSubject(Chunk chunk)
    {
        Topic = chunk;
        Note(chunk);
    }

    /// <summary>What a pronoun means, or null.</summary>
    public Chunk? Resolve(string pronoun) =>
        pronoun switch
        {
            "he" or "she" or "him" or "himself" => Person,
            "it" or "itself" => Topic
                is { Kind: PartyKind.Company or PartyKind.Country or PartyKind.Organization }
                ? Topic
                : Company ?? Country,
            "they" or "them" or "themselves" => Topic is { Kind: not PartyKind.Person }
                ? Topic
                : Group ?? Company,
            "we" or "us" or "i" or "me" or "our" or "my" => Speaker,
            _ => null,
        };
}
