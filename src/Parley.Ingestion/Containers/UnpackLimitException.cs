namespace Parley.Ingestion.Containers;

/// <summary>An input unpacks to more than its bounds allow.</summary>
internal sealed class UnpackLimitException(string reason) : IOException(reason);
