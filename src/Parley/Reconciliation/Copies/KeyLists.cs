namespace Parley.Reconciliation.Copies;

/// <summary>Short lists of texts under keys, packed: sets of a million texts have tens of millions of keys.</summary>
/// <param name="longest">Texts that a list holds at most; later ones are not taken.</param>
internal sealed class KeyLists(int longest)
{
    private const int ChunkBits = 16;
    private const int Chunk = 1 << ChunkBits;

    /// <summary>Texts with the number of the text before in the list, plus one; 0 ends it.</summary>
    private readonly List<(int Text, int Before)[]> chunks = [];
    private int count;

    // Open addressing: the key, and the number of the last of its texts plus one.
    private (uint Key, int Last)[] slots = new (uint, int)[1 << 10];
    private int used;

    /// <summary>Lists a text under a key, unless the list is full.</summary>
    public void Add(uint key, int text)
    {
        ref var slot = ref Slot(slots, key);
        if (slot.Last == 0)
        {
            slot = (key, Append(text, 0));
            used++;
            if (used * 4L > slots.Length * 3L)
            {
                Widen();
            }
        }
        else if (Length(slot.Last) < longest)
        {
            slot.Last = Append(text, slot.Last);
        }
    }

    /// <summary>Adds the texts of a key to others.</summary>
    public void AddTo(List<int> texts, uint key)
    {
        for (var at = Slot(slots, key).Last; at > 0; at = Entry(at).Before)
        {
            texts.Add(Entry(at).Text);
        }
    }

    private int Length(int last)
    {
        var length = 0;
        for (var at = last; at > 0; at = Entry(at).Before)
        {
            length++;
        }
        return length;
    }

    private int Append(int text, int before)
    {
        if (count >> ChunkBits == chunks.Count)
        {
            chunks.Add(new (int, int)[Chunk]);
        }
        chunks[count >> ChunkBits][count & (Chunk - 1)] = (text, before);
        return ++count;
    }

    private (int Text, int Before) Entry(int number) =>
        chunks[(number - 1) >> ChunkBits][(number - 1) & (Chunk - 1)];

    private void Widen()
    {
        var wider = new (uint Key, int Last)[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Last > 0)
            {
                Slot(wider, slot.Key) = slot;
            }
        }
        slots = wider;
    }

    /// <summary>The slot of a key, or the free one where it belongs.</summary>
    private static ref (uint Key, int Last) Slot((uint Key, int Last)[] slots, uint key)
    {
        var at = (int)(unchecked(key * 2654435769u) >> 1) & (slots.Length - 1);
        while (slots[at].Last > 0 && slots[at].Key != key)
        {
            at = (at + 1) & (slots.Length - 1);
        }
        return ref slots[at];
    }
}
