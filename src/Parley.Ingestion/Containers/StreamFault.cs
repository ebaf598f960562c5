namespace Parley.Ingestion.Containers;

/// <summary>Why a stream ended before its content did.</summary>
internal enum StreamFault
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>Nothing more can be read; what came is right.</summary>
    CutShort,

    /// <summary>Bytes were changed; those that came last may be wrong.</summary>
    Damaged,
}
