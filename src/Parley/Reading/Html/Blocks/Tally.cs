namespace Parley.Reading.Html.Blocks;

/// <summary>Blocks counted together.</summary>
internal struct Tally
{
    public int Blocks { get; private set; }

    public float Words { get; private set; }

    /// <summary>Of these, in links.</summary>
    public float Linked { get; private set; }

    /// <summary>Of these, in whole sentences.</summary>
    public float Prose { get; private set; }

    public readonly float LinkShare => Words <= 0 ? 0 : Linked / Words;

    public readonly float PerBlock => Blocks == 0 ? 0 : Words / Blocks;

    public void Add(float words, float linked, float prose)
    {
        Blocks++;
        Words += words;
        Linked += linked;
        Prose += prose;
    }

    public void Add(Tally other)
    {
        Blocks += other.Blocks;
        Words += other.Words;
        Linked += other.Linked;
        Prose += other.Prose;
    }
}
