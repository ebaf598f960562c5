namespace Parley.Reading.Html.Blocks;

/// <summary>Writes a row of features in order, or the names of its columns.</summary>
internal ref struct FeatureRow(Memory<float>? values, List<string>? names, int start = 0)
{
    private readonly Span<float> row = values is { } given ? given.Span : [];
    private int at = start;

    public readonly int Count => at;

    public void Add(string name, float value)
    {
        if (names is not null)
        {
            names.Add(name);
        }
        else
        {
            row[at] = value;
        }
        at++;
    }

    public void Add(string name, bool value) => Add(name, value ? 1f : 0f);

    public void Add(string group, string name, float value)
    {
        if (names is not null)
        {
            Add(group + name, 0f);
            return;
        }
        row[at++] = value;
    }

    public void Add(string group, string name, bool value) => Add(group, name, value ? 1f : 0f);

    /// <summary>A column of a group, named by the group and the member.</summary>
    public void Add<T>(string group, T member, bool value)
        where T : struct, Enum
    {
        if (names is not null)
        {
            Add(group + member.ToString().ToLowerInvariant(), 0f);
            return;
        }
        row[at++] = value ? 1f : 0f;
    }
}
