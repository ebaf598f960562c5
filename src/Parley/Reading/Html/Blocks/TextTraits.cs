namespace Parley.Reading.Html.Blocks;

/// <summary>What one reading of a block's characters counts.</summary>
internal readonly record struct TextTraits
{
    /// <summary>Words; in scripts without spaces two characters count as one.</summary>
    public float Words { get; private init; }

    /// <summary>Words that begin with a capital, of all words with case.</summary>
    public float Capitalised { get; private init; }

    /// <summary>Capitals of all letters.</summary>
    public float Upper { get; private init; }

    /// <summary>Digits of all characters.</summary>
    public float Digits { get; private init; }

    /// <summary>Function words of all words.</summary>
    public float Function { get; private init; }

    /// <summary>Commas and their like.</summary>
    public int Commas { get; private init; }

    /// <summary>Marks that end sentences.</summary>
    public int Sentences { get; private init; }

    /// <summary>Whether its last character ends a sentence.</summary>
    public bool Ends { get; private init; }

    /// <summary>Whether it breaks off with dots.</summary>
    public bool IsCut { get; private init; }

    /// <summary>Marks that join items of a line: bars, bullets, slashes, at signs.</summary>
    public int Marks { get; private init; }

    public TextCues Cues { get; private init; }

    /// <summary>The words as one number; equal texts have equal ones.</summary>
    public ulong Hash { get; private init; }

    /// <summary>Which of its runs of words the page's declared body has; null where it declares none.</summary>
    public float? Declared { get; private init; }

    /// <summary>Which of its runs of words the page's description has.</summary>
    public float Described { get; private init; }

    /// <summary>Which of its runs of words the page's title has.</summary>
    public float Titled { get; private init; }

    public static TextTraits Of(string text, WordRuns declared, WordRuns described, WordRuns title)
    {
        float words = 0,
            function = 0;
        int cased = 0,
            capitals = 0,
            letters = 0,
            upper = 0,
            digits = 0,
            commas = 0,
            sentences = 0,
            marks = 0;
        var cues = TextCues.None;
        ulong all = WordHash.Start,
            before = 0;
        var here = declared.Begin();
        var head = described.Begin();
        var line = title.Begin();
        for (var i = 0; i < text.Length; )
        {
            var character = text[i];
            if (!WordHash.IsWord(character))
            {
                switch (character)
                {
                    case ',' or ';' or '、' or '，':
                        commas++;
                        break;
                    case '.' or '!' or '?' or '。' or '！' or '？':
                        sentences++;
                        break;
                    case '|' or '•' or '·' or '/' or '@' or '»' or '›' or '#' or '→':
                        marks++;
                        break;
                }
                i++;
                continue;
            }
            var hash = WordHash.Start;
            if (WordHash.IsWide(character))
            {
                hash = WordHash.Add(hash, character);
                words += 0.5f;
                letters++;
                i++;
            }
            else
            {
                if (char.IsUpper(character))
                {
                    capitals++;
                    cased++;
                }
                else if (char.IsLower(character))
                {
                    cased++;
                }
                for (
                    ;
                    i < text.Length && WordHash.IsWord(text[i]) && !WordHash.IsWide(text[i]);
                    i++
                )
                {
                    var part = text[i];
                    hash = WordHash.Add(hash, part);
                    if (char.IsAsciiDigit(part))
                    {
                        digits++;
                    }
                    else
                    {
                        letters++;
                        upper += char.IsUpper(part) ? 1 : 0;
                    }
                }
                words++;
            }
            cues |= CueTable.Of(hash);
            if (before != 0)
            {
                cues |= CueTable.Of(WordHash.Join(before, hash));
            }
            function += CueTable.IsFunction(hash) ? 1 : 0;
            before = hash;
            all = WordHash.Join(all, hash);
            here.Add(hash);
            head.Add(hash);
            line.Add(hash);
        }
        return new()
        {
            Words = words,
            Capitalised = cased == 0 ? 0 : (float)capitals / cased,
            Upper = letters == 0 ? 0 : (float)upper / letters,
            Digits = (float)digits / Math.Max(1, text.Length),
            Function = words == 0 ? 0 : function / words,
            Commas = commas,
            Sentences = sentences,
            Ends = EndsSentence(text),
            IsCut =
                text.EndsWith("...", StringComparison.Ordinal)
                || text.EndsWith('…')
                || text.EndsWith("...]", StringComparison.Ordinal)
                || text.EndsWith("…]", StringComparison.Ordinal),
            Marks = marks,
            Cues = cues,
            Hash = all,
            Declared = declared.IsEmpty ? null : here.Share,
            Described = head.Share,
            Titled = line.Share,
        };
    }

    private static bool EndsSentence(string text)
    {
        var last = text.AsSpan().TrimEnd("\"”’')]」』 »");
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or '。' or '！' or '？';
    }
}
