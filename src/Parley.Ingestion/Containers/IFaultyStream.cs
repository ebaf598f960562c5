namespace Parley.Ingestion.Containers;

/// <summary>A stream that ends at a fault instead of throwing, and may go on behind it.</summary>
internal interface IFaultyStream
{
    StreamFault Fault { get; }

    /// <summary>How many bytes from the first one on are proven right.</summary>
    long Sound { get; }

    /// <summary>Goes to the next whole part behind the fault; false where there is none.</summary>
    ValueTask<bool> ResumeAsync(CancellationToken cancellationToken);
}
