using System.Text.Json.Serialization;
using Parley.Documents;
using Parley.Values;

namespace Parley.Ledger.Sqlite;

/// <summary>Articles and what hangs on them as JSON, every field of them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(ByteMapConverter)]
)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(RelativeDate))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
internal sealed partial class StoredJson : JsonSerializerContext;
