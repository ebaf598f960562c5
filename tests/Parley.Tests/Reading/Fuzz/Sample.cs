namespace Parley.Tests.Reading.Fuzz;

/// <summary>A whole input of one format, before it is spoilt.</summary>
/// <param name="Name">File name; the ending says what it is.</param>
/// <param name="Bytes">The file.</param>
internal sealed record Sample(string Name, byte[] Bytes);
