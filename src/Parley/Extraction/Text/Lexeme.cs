using Parley.Extraction.Clauses;

namespace Parley.Extraction.Text;

/// <summary>
/// A word as it is printed, with what the tables say of it. Texts print the same words over and over, so each thread keeps those
/// it met last and asks the tables once.
/// </summary>
internal sealed class Lexeme
{
    /// <summary>Words that a thread keeps; a power of two.</summary>
    private const int Kept = 1 << 14;

    private static readonly Lexeme[] AsciiMarks =
    [
        .. Enumerable.Range(0, 128).Select(code => new Lexeme(((char)code).ToString())),
    ];

    [ThreadStatic]
    private static Lexeme?[]? recent;

    private readonly string printed;
    private WordClass? wordClass;
    private VerbWord? verb;
    private bool asked;

    private Lexeme(string lower)
        : this(lower, lower) { }

    private Lexeme(string printed, string lower)
    {
        this.printed = printed;
        Lower = lower;
        Hash = HashOf(lower);
    }

    /// <summary>An apostrophe with or without "s" behind a noun.</summary>
    public static Lexeme Possessive { get; } = new("'s");

    /// <summary>Letters in lower case, apostrophes straightened, of half width.</summary>
    public string Lower { get; }

    /// <summary>Hash of <see cref="Lower"/>.</summary>
    public uint Hash { get; }

    /// <summary>Its class as a word.</summary>
    public WordClass Class => wordClass ??= Grammar.ClassOf(Lower, char.IsUpper(printed[0]));

    /// <summary>The verb that it can be a form of, or null.</summary>
    public VerbWord? Verb
    {
        get
        {
            if (!asked)
            {
                verb = Grammar.VerbOf(Lower);
                asked = true;
            }
            return verb;
        }
    }

    /// <summary>The word or number that is printed so.</summary>
    public static Lexeme Of(ReadOnlySpan<char> printed)
    {
        recent ??= new Lexeme?[Kept];
        ref var place = ref recent[HashOf(printed) & (Kept - 1)];
        if (place is null || !printed.SequenceEqual(place.printed))
        {
            var letters = printed.ToString();
            place = new(
                letters,
                CharacterClass.Narrow(letters.ToLowerInvariant().Replace('’', '\''))
            );
        }
        return place;
    }

    /// <summary>A mark, its variants made one.</summary>
    public static Lexeme Mark(char mark) => mark < 128 ? AsciiMarks[mark] : new(mark.ToString());

    /// <summary>A hash that is the same in every process.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }
        return unchecked(hash ^ (hash >> 15));
    }
}
